/// One list of work that waits in the Atelier, in the order in which it is best done: what is wiped
/// frees a bench once it is validated, then the benches are filled again.
public enum AtelierList: String, Sendable, Hashable, CaseIterable {
  /// At a bench, with evidence enough for every medium.
  case toValidate
  case wipeFailed, toWipe, wiping, toRefurbish, toTest, toCheck
  /// Media out of any device that are not safe.
  case looseMedia
  /// Warnings of devices that nobody has settled.
  case alerts
  /// All that stands at the benches, bench by bench.
  case benches

  /// The state of the devices that the list shows; nil where it is not one state.
  public var state: State? {
    switch self {
    case .toWipe: "to_wipe"
    case .wiping: "wiping"
    case .wipeFailed: "wipe_failed"
    case .toRefurbish: "wiped"
    case .toTest: "in_refurbishment"
    case .toCheck: "in_check"
    case .toValidate, .looseMedia, .alerts, .benches: nil
    }
  }

  /// What it is called.
  public func label(by law: Law) -> Sentence {
    switch self {
    case .toValidate: Sentence(fr: "à valider", en: "to validate")
    case .looseMedia: Sentence(fr: "supports isolés non sûrs", en: "loose unsafe media")
    case .alerts: Sentence(fr: "alertes", en: "alerts")
    case .benches: Sentence(fr: "par banc", en: "by bench")
    default: state.map { law.label($0) } ?? Sentence(fr: rawValue, en: rawValue)
    }
  }

  /// What is usually done next to a device of the list.
  public var usual: Verb? {
    switch self {
    case .toWipe, .wipeFailed: "start_wipe"
    case .wiping, .toValidate: "complete_wipe"
    case .toRefurbish: "start_refurbishment"
    case .toTest: "submit"
    case .toCheck: "accept"
    case .alerts: "settle_alert"
    case .looseMedia, .benches: nil
    }
  }

  /// Whether its devices stand at a bench.
  public var isAtBench: Bool {
    switch self {
    case .toValidate, .wiping, .wipeFailed, .benches: true
    default: false
    }
  }
}

/// One row of the Atelier: a device that waits, or a loose medium.
public struct AtelierRow: Sendable, Hashable, Identifiable {
  public enum ID: Sendable, Hashable {
    case device(DeviceID)
    case medium(Int64)
  }

  /// The device, or the one that the medium came out of.
  public var device: DeviceSummary
  public var medium: Medium?
  /// Where it is being wiped, or was last; or empty.
  public var bench: String
  public var since: Timestamp
  /// The list of work that it waits in.
  public var step: AtelierList
  /// How long a wipe of such media takes, in milliseconds: the median of at least five like it; nil
  /// where too few are known.
  public var usualDuration: Int64?

  public init(
    device: DeviceSummary, medium: Medium? = nil, bench: String = "", since: Timestamp,
    step: AtelierList, usualDuration: Int64? = nil
  ) {
    self.device = device
    self.medium = medium
    self.bench = bench
    self.since = since
    self.step = step
    self.usualDuration = usualDuration
  }

  public var id: ID { medium.map { .medium($0.id) } ?? .device(device.id) }

  /// What is usually done next to it.
  public var next: Verb? {
    guard let medium else { return step.usual }
    if medium.status == "missing" { return "find_medium" }
    if medium.isSanitised { return "validate_medium" }
    return medium.status == "to_destroy" ? "destroy_medium" : "condemn_medium"
  }
}

/// What there is to do: how much in each list, and the rows of one that wait longest.
public struct Atelier: Sendable, Hashable {
  public var counts: [AtelierList: Int]
  public var list: AtelierList
  public var rows: [AtelierRow]

  public init(counts: [AtelierList: Int], list: AtelierList, rows: [AtelierRow]) {
    self.counts = counts
    self.list = list
    self.rows = rows
  }
}

/// One list of work that waits in the Atelier.
public enum AtelierList: String, Sendable, Hashable, CaseIterable {
  case toWipe, wiping, wipeFailed, toRefurbish, toTest, toCheck
  /// Media out of any device that are not safe.
  case looseMedia

  /// The state of the devices that the list shows; nil for media.
  public var state: State? {
    switch self {
    case .toWipe: "to_wipe"
    case .wiping: "wiping"
    case .wipeFailed: "wipe_failed"
    case .toRefurbish: "wiped"
    case .toTest: "in_refurbishment"
    case .toCheck: "in_check"
    case .looseMedia: nil
    }
  }

  /// What it is called.
  public func label(by law: Law) -> Sentence {
    state.map { law.label($0) }
      ?? Sentence(fr: "supports isolés non sûrs", en: "loose unsafe media")
  }

  /// What is usually done next to a device of the list.
  public var usual: Verb? {
    switch self {
    case .toWipe, .wipeFailed: "start_wipe"
    case .wiping: "complete_wipe"
    case .toRefurbish: "start_refurbishment"
    case .toTest: "submit"
    case .toCheck: "accept"
    case .looseMedia: nil
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
  /// Where it is being wiped, or empty.
  public var bench: String
  public var since: Timestamp

  public init(
    device: DeviceSummary, medium: Medium? = nil, bench: String = "", since: Timestamp
  ) {
    self.device = device
    self.medium = medium
    self.bench = bench
    self.since = since
  }

  public var id: ID { medium.map { .medium($0.id) } ?? .device(device.id) }
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

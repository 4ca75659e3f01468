/// Everything that one run left in the log, before anything is concluded from it.
struct NwipeRun {
  typealias Device = ArraySlice<UInt8>

  var platform: ArraySlice<UInt8> = []
  var toolVersion: ArraySlice<UInt8> = []
  var started = ""
  var options: [String: ArraySlice<UInt8>] = [:]
  var hasOptions = false
  var found: [NwipeFound] = []
  var inUse: Set<Device> = []
  var capacities: [Device: Int64] = [:]
  var methods: [Device: Set<ArraySlice<UInt8>>] = [:]
  var starts: [Device: String] = [:]
  var ends: [Device: String] = [:]
  var written: [Device: Int64] = [:]
  var passes: [Device: Set<NwipePass>] = [:]
  var hidden: [Device: HiddenSectors] = [:]
  /// Of a disk that the line does not name.
  var hiddenAnywhere = HiddenSectors.notReported
  /// Of a disk that another line says has none: it may have been meant for another.
  var disputed = HiddenSectors.notReported
  /// What the run before left open, and its own reader knows.
  var carried: [Device: HiddenSectors] = [:]
  var carriedAnywhere = HiddenSectors.notReported
  var errors: NwipeTable?
  var erasure: NwipeTable?
  var status: NwipeTable?
  /// True when a line of an Erasure Summary was seen, be its table whole or not.
  var mentionsErasure = false
  var isEnded = false
  /// True when the log names more disks than any machine has: which is which, nobody can tell.
  var isOverfull = false

  static let mostDisks = 256

  /// True when something in it is worth telling.
  var isWorthTelling: Bool {
    !found.isEmpty || hasOptions || !toolVersion.isEmpty || !platform.isEmpty || status != nil
  }

  func holds(_ kind: NwipeTable.Kind) -> Bool {
    switch kind {
    case .errors: errors != nil
    case .erasure: erasure != nil
    case .status: status != nil
    }
  }

  /// `0.42`: the banner's, for ShredOS names its own version first.
  var version: ArraySlice<UInt8> {
    let banner = options["banner"].flatMap { $0.after("nwipe ") }
    return banner.map(\.trimmed) ?? toolVersion
  }

  /// nwipe prints the Erasure Summary since 0.41.
  var owesErasure: Bool {
    let numbers = version.split(separator: 0x2e).prefix(2).map(\.number)
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else { return false }
    return major > 0 || minor >= 41
  }

  /// What the log says of hidden sectors on one disk, the gravest first.
  func hiddenSectors(on disk: NwipeFound) -> HiddenSectors {
    strayWarnings.values.reduce(hiddenAnywhere.worse(hidden[disk.device] ?? disputed)) {
      $0.worse($1)
    }
  }

  /// Takes down what a line says of hidden sectors.
  mutating func note(_ state: HiddenSectors, on device: Device?) {
    guard let device else {
      if state != .none { hiddenAnywhere = hiddenAnywhere.worse(state) }
      return
    }
    if let known = hidden[device], (known == .none) != (state == .none) {
      disputed = disputed.worse(known.worse(state))
    }
    hidden[device] = state.worse(hidden[device] ?? .notReported)
  }

  /// Warnings in this run for disks that it did not find: they may be another run's.
  var strayWarnings: [Device: HiddenSectors] {
    let known = Set(found.map(\.device))
    return hidden.filter { !known.contains($0.key) && $0.value != .none }
  }

  /// Takes the warnings of a run that shows nothing else.
  mutating func adopt(_ other: NwipeRun) {
    for (device, state) in other.hidden where state != .none && other.carried[device] != state {
      hidden[device] = state.worse(hidden[device] ?? .notReported)
    }
    if other.hiddenAnywhere != other.carriedAnywhere {
      hiddenAnywhere = hiddenAnywhere.worse(other.hiddenAnywhere)
    }
  }

  /// Holds stray warnings against the disks of that name of which this run says nothing itself,
  /// and those without a name against any such.
  mutating func heed(_ warnings: [Device: HiddenSectors], anywhere: HiddenSectors) {
    for disk in found where hidden[disk.device] == nil {
      hidden[disk.device] =
        warnings[disk.device].map { $0.worse(anywhere) }
        ?? (anywhere == .notReported ? nil : anywhere)
    }
  }
}

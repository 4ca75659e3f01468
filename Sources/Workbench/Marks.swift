public import LedgerValues

/// The devices that are marked: names, so that no filter, sort or reload moves a mark.
struct Marks: Equatable, Sendable {
  private(set) var ids: Set<DeviceID> = []
  /// The one marked last: a range goes from here to the cursor.
  private(set) var last: DeviceID?
  /// What a list of ids that was asked for is wanted for.
  var awaited: Awaited?

  enum Awaited: Equatable, Sendable {
    case all
    case range(from: DeviceID, to: DeviceID)
  }

  var count: Int { ids.count }
  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: DeviceID) -> Bool { ids.contains(id) }

  /// Marks the device, or takes its mark away.
  mutating func toggle(_ id: DeviceID) {
    if ids.remove(id) == nil { insert(id) }
  }

  mutating func insert(_ id: DeviceID) {
    ids.insert(id)
    last = id
  }

  /// Marks all of these; the range goes on from where it was.
  mutating func insert(all added: some Sequence<DeviceID>) {
    ids.formUnion(added)
  }

  mutating func remove(all gone: some Sequence<DeviceID>) {
    ids.subtract(gone)
    if let last, !ids.contains(last) { self.last = nil }
  }

  /// How many devices one command marks at most.
  static let limit = 20_000
}

/// A list of devices of which all ids may be asked for.
public enum DeviceList: Hashable, Sendable {
  case devices(DeviceFilter)
  case rows(LotRowFilter)
}

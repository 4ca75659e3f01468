/// The column by which a list of devices is sorted; without one the newest come first.
public struct DeviceOrder: Sendable, Hashable {
  public var column: DeviceColumn
  public var isReversed: Bool

  /// - Returns: nil where the column cannot be sorted by.
  public init?(_ column: DeviceColumn, isReversed: Bool = false) {
    guard column.isSortable else { return nil }
    self.column = column
    self.isReversed = isReversed
  }
}

extension DeviceOrder {
  /// `serial`, or `-serial` where it is reversed.
  public var name: String { (isReversed ? "-" : "") + column.rawValue }

  /// Reads such a name.
  public init?(name: String) {
    let isReversed = name.hasPrefix("-")
    guard let column = DeviceColumn(rawValue: String(name.dropFirst(isReversed ? 1 : 0))) else {
      return nil
    }
    self.init(column, isReversed: isReversed)
  }
}

extension DeviceColumn {
  /// Whether a list of any length can be sorted by it: the ledger keeps an index of it, so that one
  /// page can be read without the others.
  public var isSortable: Bool {
    switch self {
    case .tag, .state, .kind, .serial, .donorTag, .lot, .place, .age: true
    case .maker, .model, .imei, .donor, .grade, .category, .kit, .request, .delivery, .alert: false
    }
  }
}

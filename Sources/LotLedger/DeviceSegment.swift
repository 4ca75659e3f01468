internal import GRDB
internal import LedgerValues

/// A stretch of a sorted list that one index gives in order: all devices of one state, or all that
/// have a serial. A list is its segments, one after the other.
struct DeviceSegment {
  enum Order: Equatable {
    /// By the number of the device.
    case newest
    /// By a text, then by the number of the device.
    case text(column: String, isDescending: Bool)
    /// By when the device entered its state, then by its number.
    case entered(isDescending: Bool)
  }

  var order = Order.newest
  /// Where its rows are read in their order.
  var source = "device d"
  /// What that order is, where it is not the column itself.
  var sourceKey: String?
  /// Values that are read side by side, where an index gives the order of each and none of all.
  var branch: DeviceTerms.Equality?
  /// What its rows have in common.
  var mark = Mark.none

  enum Mark {
    case none
    /// This value in a column that has an index by value and device.
    case value(DeviceTerms.IndexedColumn, DatabaseValue)
    /// Any text in a column, or none.
    case known(String)
    case unknown(String)
    /// Nowhere, in no lot.
    case nowhere(DeviceTerms.IndexedColumn)
  }

  var condition: DeviceTerms.Condition? {
    switch mark {
    case .none: nil
    case .value(let column, let value):
      .init(sql: "\(column.condition()) = ?", values: [value])
    case .known(let column): .init(sql: "d.\(column) <> ''")
    case .unknown(let column): .init(sql: "d.\(column) = ''")
    case .nowhere(let column): .init(sql: "d.\(column.rawValue) = 0")
    }
  }

  /// Whether the row belongs to it.
  func holds(_ anchor: Anchor) -> Bool {
    switch mark {
    case .none: true
    case .value(let column, let value): anchor.values[column.rawValue] == value
    case .known(let column): anchor.text(column) != ""
    case .unknown(let column): anchor.text(column) == ""
    case .nowhere(let column): anchor.values[column.rawValue] == 0.databaseValue
    }
  }

  /// The row from which a page is read, as the columns that lists are sorted by have it.
  struct Anchor {
    let id: Int64
    let values: [String: DatabaseValue]

    init(id: Int64, values: [String: DatabaseValue]) {
      self.id = id
      self.values = values
    }

    init?(_ db: Database, _ device: DeviceID) throws {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT state, kind, tag, serial, donor_tag, lot, place, entered FROM device WHERE id = ?
            """),
        arguments: [device.rawValue])
      guard let row else { return nil }
      id = device.rawValue
      values = Dictionary(row.map { ($0, $1) }) { first, _ in first }
    }

    var entered: Int64 { values["entered"].flatMap { Int64.fromDatabaseValue($0) } ?? 0 }

    func text(_ column: String) -> String {
      values[column].flatMap { String.fromDatabaseValue($0) } ?? ""
    }
  }

  var isNewestFirst: Bool { order == .newest }

  var isDescending: Bool {
    switch order {
    case .newest: true
    case .text(_, let isDescending), .entered(let isDescending): isDescending
    }
  }

  /// The expression that its rows are sorted by before their number.
  var key: String {
    switch order {
    case .newest: "d.id"
    case .text(let column, _): "d.\(column)"
    case .entered: "d.entered"
    }
  }

  func sorting(_ key: String, _ direction: String) -> String {
    isNewestFirst ? "\(key) \(direction)" : "\(key) \(direction), d.id \(direction)"
  }

  /// The rows beyond another, in the direction of the list or against it.
  func bound(
    _ key: String, _ bound: Paging.Bound<DeviceID>, _ anchor: Anchor
  ) -> DeviceTerms.Condition {
    let isFalling = isDescending != bound.isBackward
    var sign = isFalling ? "<" : ">"
    if case .from = bound { sign += "=" }
    let value: any DatabaseValueConvertible
    switch order {
    case .newest: return .init(sql: "\(key) \(sign) ?", values: [anchor.id])
    case .text(let column, _): value = anchor.text(column)
    case .entered: value = anchor.entered
    }
    return .init(sql: "(\(key), d.id) \(sign) (?, ?)", values: [value, anchor.id])
  }
}

extension DeviceSegment {
  /// The segments of a list in this order; only those that the filter's own values leave.
  static func segments(
    _ db: Database, _ order: DeviceOrder?, law: Law, _ terms: DeviceTerms
  ) throws -> [DeviceSegment] {
    guard let order else { return [DeviceSegment()] }
    var segments: [DeviceSegment]
    switch order.column {
    case .state:
      segments = texts(.state, law.states.filter { $0.subject == .device }.map(\.state.rawValue))
    case .kind:
      segments = texts(.kind, law.kinds.map(\.kind.rawValue))
    case .lot:
      segments = try dossiers(db, .lot, .lot)
    case .place:
      segments = try dossiers(db, .place, .location)
    case .tag, .serial, .donorTag:
      return named(order.column, order.isReversed)
    case .age:
      return [aged(law, terms, order.isReversed)]
    default:
      return [DeviceSegment()]
    }
    if order.isReversed { segments.reverse() }
    if order.column == .lot { segments.append(DeviceSegment(mark: .nowhere(.lot))) }
    if order.column == .place { segments.append(DeviceSegment(mark: .nowhere(.place))) }
    return segments.filter { $0.mayHold(terms) }
  }

  /// Whether the filter's own values leave anything of it.
  private func mayHold(_ terms: DeviceTerms) -> Bool {
    terms.equalities.allSatisfy { equality in
      switch mark {
      case .value(equality.column, let value):
        equality.values.contains { $0.databaseValue == value }
      case .nowhere(equality.column): false
      default: true
      }
    }
  }

  private static func texts(
    _ column: DeviceTerms.IndexedColumn, _ names: [String]
  ) -> [DeviceSegment] {
    names.map { DeviceSegment(mark: .value(column, $0.databaseValue)) }
  }

  /// From the youngest in its state to the oldest, or back: the index is one of each state.
  private static func aged(_ law: Law, _ terms: DeviceTerms, _ isReversed: Bool) -> DeviceSegment {
    let all = law.states.filter { $0.subject == .device }.map(\.state.rawValue)
    let asked = terms.equalities.first { $0.column == .state }
    return DeviceSegment(
      order: .entered(isDescending: !isReversed),
      branch: asked ?? DeviceTerms.Equality(column: .state, values: all))
  }

  /// One for each lot or place, by their codes.
  private static func dossiers(
    _ db: Database, _ column: DeviceTerms.IndexedColumn, _ subject: Subject
  ) throws -> [DeviceSegment] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM dossier WHERE subject = ? ORDER BY code, id"),
      arguments: [subject.rawValue]
    ).map { DeviceSegment(mark: .value(column, $0.databaseValue)) }
  }

  /// What has a text in the column, by that text; what has none comes after all else, whichever
  /// way the list is sorted.
  private static func named(_ column: DeviceColumn, _ isReversed: Bool) -> [DeviceSegment] {
    let name = column.rawValue
    var known = DeviceSegment(
      order: .text(column: name, isDescending: isReversed), mark: .known(name))
    // Only the table of labels is in the order of tags; a device's own is one of its labels.
    if column == .tag {
      known.source = "label y CROSS JOIN device d ON d.id = y.device AND d.tag = y.code"
      known.sourceKey = "y.code"
    }
    return [known, DeviceSegment(mark: .unknown(name))]
  }
}

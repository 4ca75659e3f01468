internal import GRDB
internal import LedgerValues

/// How any list gives one page: rows in their order from a bound on, or back from one.
enum Paging {
  /// From where rows are fetched, and in which direction. "Beyond" and "from" go down the list,
  /// "back" goes up it; rows fetched backward come nearest first.
  enum Bound<ID> {
    case first
    case last
    case beyond(ID)
    case from(ID)
    case backFrom(ID)

    var isBackward: Bool {
      switch self {
      case .last, .backFrom: true
      case .first, .beyond, .from: false
      }
    }
  }

  struct Slice<Row> {
    var rows: [Row]
    var hasEarlier: Bool
    var hasLater: Bool
  }

  /// One page, whatever its anchor; one row more than asked tells whether the list goes on.
  static func slice<ID, Row>(
    _ anchor: PageAnchor<ID>, limit: Int, _ fetch: (Bound<ID>, Int) throws -> [Row]
  ) throws -> Slice<Row> {
    switch anchor {
    case .start:
      let rows = try fetch(.first, limit + 1)
      return Slice(rows: Array(rows.prefix(limit)), hasEarlier: false, hasLater: rows.count > limit)
    case .end:
      let rows = try fetch(.last, limit + 1)
      return Slice(
        rows: rows.prefix(limit).reversed(), hasEarlier: rows.count > limit, hasLater: false)
    case .after(let id):
      let rows = try fetch(.beyond(id), limit + 1)
      return Slice(rows: Array(rows.prefix(limit)), hasEarlier: true, hasLater: rows.count > limit)
    case .before(let id):
      let rows = try fetch(.backFrom(id), limit + 1)
      return Slice(
        rows: rows.prefix(limit).reversed(), hasEarlier: rows.count > limit, hasLater: true)
    case .around(let id):
      let half = limit / 2
      let above = try fetch(.backFrom(id), half + 1)
      let room = limit - min(half, above.count)
      let below = try fetch(.from(id), room + 1)
      return Slice(
        rows: above.prefix(half).reversed() + below.prefix(room), hasEarlier: above.count > half,
        hasLater: below.count > room)
    }
  }

  static func page(
    _ anchor: PageAnchor<DeviceID>, limit: Int,
    _ fetch: (Bound<DeviceID>, Int) throws -> [DeviceSummary]
  ) throws -> DevicePage {
    let slice = try slice(anchor, limit: limit, fetch)
    return DevicePage(rows: slice.rows, hasEarlier: slice.hasEarlier, hasLater: slice.hasLater)
  }
}

extension Paging.Bound where ID == Int64 {
  /// The bound on a column that falls down the list.
  func sql(column: String) -> (condition: String, arguments: [any DatabaseValueConvertible]) {
    switch self {
    case .first, .last: ("1", [])
    case .beyond(let id): ("\(column) < ?", [id])
    case .from(let id): ("\(column) <= ?", [id])
    case .backFrom(let id): ("\(column) > ?", [id])
    }
  }
}

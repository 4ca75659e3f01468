internal import GRDB
public import LedgerValues

extension Ledger {
  /// What the clocks of the site show, by the law's rows.
  public func daylight() throws(LedgerError) -> Daylight {
    try read { db in try Self.daylight(db) }
  }

  static func daylight(_ db: Database) throws -> Daylight {
    Daylight(
      try BareRow.all(db, "SELECT start, ahead FROM daylight ORDER BY start") {
        Daylight.Change(start: $0[0], ahead: $0[1])
      })
  }

  /// Today on the site.
  public func today() throws(LedgerError) -> CivilDate {
    try daylight().date(of: clock())
  }

  /// Reads a month in one consistent moment, from events alone: what later events say of it does not
  /// change it.
  public func month<Value>(
    _ month: Month, _ body: (MonthReader) throws -> Value
  ) throws(LedgerError) -> Value {
    try read { db in
      let daylight = try Self.daylight(db)
      let range = try range(db, month, daylight)
      return try body(MonthReader(db: db, law: law, range: range, daylight: daylight))
    }
  }

  private func range(_ db: Database, _ month: Month, _ daylight: Daylight) throws -> MonthRange {
    let before = try Self.lastSeq(db, before: daylight.moment(month.first))
    let end = daylight.moment(month.next.first)
    let through = try Self.lastSeq(db, before: end)
    let isPartial = clock() < end
    var lastDay = month.last
    if isPartial {
      let recorded = try Int64.fetchOne(
        db, sql: "SELECT recorded FROM event WHERE seq = ?", arguments: [through])
      let day = daylight.date(of: Timestamp(milliseconds: recorded ?? 0))
      lastDay = min(max(day, month.first), month.last)
    }
    return MonthRange(
      month: month, before: before, through: through, lastDay: lastDay, isPartial: isPartial)
  }

  /// Number of the last event recorded before a moment: `recorded` never runs backwards.
  static func lastSeq(_ db: Database, before moment: Timestamp) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT recorded FROM event WHERE seq = ?")
    var low: Int64 = 0
    var high = try lastSeq(db)
    while low < high {
      let middle = (low + high + 1) / 2
      let recorded = try Int64.fetchOne(statement, arguments: [middle]) ?? Int64.max
      if recorded < moment.milliseconds { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

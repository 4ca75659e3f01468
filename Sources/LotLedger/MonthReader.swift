internal import GRDB
public import LedgerValues

/// A month of the books, open for reading; what it tells comes from events up to the month's last.
public final class MonthReader {
  let db: Database
  public let law: Law
  public let range: MonthRange
  public let daylight: Daylight

  init(db: Database, law: Law, range: MonthRange, daylight: Daylight) {
    self.db = db
    self.law = law
    self.range = range
    self.daylight = daylight
  }

  /// How many devices moved by a verb, into custody, out of it, or neither.
  public struct Flow: Sendable, Hashable {
    public let verb: Verb
    /// How many more devices are in custody for each that moved so: 1, 0 or -1.
    public let change: Int
    public let devices: Int64
  }

  /// Devices in custody when the month began, counted from the projection of moves by day.
  public func opening() throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT COALESCE(sum(f.devices * (t.custody - COALESCE(s.custody, 0))), 0) FROM flow f
          JOIN state t ON t.subject = 'device' AND t.name = f.target
          LEFT JOIN state s ON s.subject = 'device' AND s.name = f.source
         WHERE f.day < ?
        """, arguments: [range.month.first.day]) ?? 0
  }

  /// Moves of the month by verb, in the order of the law.
  public func flows() throws -> [Flow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.verb, t.custody - COALESCE(s.custody, 0), sum(f.devices) FROM flow f
          JOIN verb v ON v.name = f.verb
          JOIN state t ON t.subject = 'device' AND t.name = f.target
          LEFT JOIN state s ON s.subject = 'device' AND s.name = f.source
         WHERE f.day BETWEEN ? AND ? GROUP BY f.verb, 2 ORDER BY v.ordinal, 2 DESC
        """, arguments: [range.month.first.day, range.month.last.day]
    ).map { Flow(verb: Verb($0[0]), change: $0[1], devices: $0[2]) }
  }

  /// How many days a device may wait to be wiped before it is said: the site's setting as it stood
  /// at the end of the month.
  public func waitingDays() throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT CAST(COALESCE(
            (SELECT e.body ->> 'value' FROM event e
              WHERE e.subject = 'setting' AND e.id = k.id AND e.device = 0 AND e.verb = 'set'
                AND e.seq <= ? ORDER BY e.seq DESC LIMIT 1), k.initial) AS INTEGER)
          FROM setting_key k WHERE k.name = 'waiting_days'
        """, arguments: [range.through]) ?? 0
  }

  /// Calls `body` with each row of a query.
  func each(_ sql: String, _ arguments: StatementArguments, _ body: (Row) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}

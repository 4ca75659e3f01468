internal import GRDB
internal import GRDBSQLite

/// The one statement that writes events, compiled once for each connection.
///
/// To compile it is to compile all triggers, which takes as long as hundreds of events; and GRDB
/// throws a statement away when the law refuses what it writes. SQLite's own `sqlite3_reset` makes
/// it ready again.
///
/// Unchecked: it is used within the ledger's queue only, as everything of its connection.
final class EventStatement: @unchecked Sendable {
  private var statement: Statement?

  func execute(_ arguments: StatementArguments, in db: Database) throws {
    let statement = try statement ?? db.makeStatement(sql: Self.sql)
    self.statement = statement
    try statement.setArguments(arguments)
    do {
      try statement.execute()
    } catch {
      sqlite3_reset(statement.sqliteStatement)
      throw error
    }
  }

  /// The event gets the next number; an act begins with its first event.
  private static let sql = """
    INSERT INTO event
      SELECT n, CASE ?1 WHEN 0 THEN n ELSE ?1 END, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
        FROM (SELECT COALESCE(max(seq), 0) + 1 AS n FROM event)
    """
}

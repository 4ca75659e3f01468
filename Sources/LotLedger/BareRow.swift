internal import GRDB
internal import GRDBSQLite

/// One row of an answer, as SQLite shows it while it is read: for the queries of many rows on the
/// way to the first screen, the law before all. A `Row`, which can be asked for any type by any
/// name and may be kept, costs more there than all that is made of it.
struct BareRow {
  private let statement: OpaquePointer

  /// What each row of a query is made into, in its order.
  ///
  /// - Throws: `DatabaseError` when SQLite does.
  static func all<Value>(
    _ db: Database, _ sql: String, _ value: (BareRow) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try each(db, sql) { values.append(try value($0)) }
    return values
  }

  /// Shows each row of a query, in its order.
  ///
  /// - Throws: `DatabaseError` when SQLite does.
  static func each(
    _ db: Database, _ sql: String, _ arguments: StatementArguments = [],
    _ body: (BareRow) throws -> Void
  ) throws {
    let prepared = try db.makeStatement(sql: sql)
    try prepared.setArguments(arguments)
    let row = BareRow(statement: prepared.sqliteStatement)
    defer { sqlite3_reset(row.statement) }
    while true {
      switch sqlite3_step(row.statement) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: sql)
      }
    }
  }

  /// The text of a column; empty for NULL.
  subscript(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The number of a column; 0 for NULL.
  subscript(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// The number of a column; 0 for NULL.
  subscript(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// Whether the number of a column is another than 0.
  subscript(_ column: Int32) -> Bool { sqlite3_column_int64(statement, column) != 0 }
}

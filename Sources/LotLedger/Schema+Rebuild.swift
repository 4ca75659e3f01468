internal import GRDB
internal import LedgerValues

extension Schema {
  /// Drops everything but the events and the side tables, makes it again from the carried text, and
  /// projects every event anew. Inside the caller's transaction.
  static func rebuild(_ db: Database) throws {
    let pristine = try Schema.pristine()
    let objects = try pristine.read { db in try Schema.objects(in: db) }
    try dropDerived(db)
    let tables = objects.filter { $0.type != "trigger" && !isShadow($0.name) }
    let existing = Set(try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
    for object in tables where !existing.contains(object.name) {
      try db.execute(sql: object.sql)
    }
    try pristine.read { source in try Schema.copyLaw(from: source, to: db) }
    for object in objects where object.type == "trigger" {
      try db.execute(sql: object.sql)
    }
    try db.execute(sql: "INSERT INTO projection SELECT * FROM event ORDER BY seq")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static func isShadow(_ name: String) -> Bool {
    name.hasPrefix("search_") && name != "search_text"
  }

  private static func dropDerived(_ db: Database) throws {
    for type in ["trigger", "view", "index", "table"] {
      let names = try String.fetchAll(
        db,
        sql:
          "SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY rowid DESC",
        arguments: [type])
      for name in names where !(type == "table" && kept.contains(name)) && !isShadow(name) {
        try db.execute(sql: "DROP \(type) IF EXISTS \"\(name)\"")
      }
    }
  }

  /// Copies the rows that the text itself inserts: the law, and where projecting starts.
  private static func copyLaw(from source: Database, to target: Database) throws {
    let names = try String.fetchAll(
      source, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    for name in names where !isShadow(name) && name != "search" && !kept.contains(name) {
      for row in try Row.fetchAll(source, sql: "SELECT * FROM \"\(name)\"") {
        let marks = Array(repeating: "?", count: row.count).joined(separator: ", ")
        try target.execute(
          sql: "INSERT INTO \"\(name)\" VALUES (\(marks))",
          arguments: StatementArguments(
            row.databaseValues.map { $0 as any DatabaseValueConvertible }))
      }
    }
  }
}

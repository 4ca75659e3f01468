internal import Foundation
internal import GRDB
internal import LedgerValues

/// `schema.sql` as this program carries it, and what is done with it: create, prove, make again.
enum Schema {
  /// Version of the law and layout; `PRAGMA user_version` of every ledger made with it.
  static let version = 1
  /// "FIL1": `PRAGMA application_id`, so that no other SQLite file is taken for a ledger.
  static let applicationID: Int32 = 0x4649_4C31

  static let text = String(decoding: PackageResources.schema_sql, as: UTF8.self)

  /// Tables that a rebuild keeps as they are: the truth, and what hangs on it by a digest.
  static let kept: Set<String> = ["event", "person", "secret", "free_text", "attachment"]

  /// One object of a schema, with the text that made it.
  struct Object: Hashable {
    let type: String
    let name: String
    let sql: String

    var folded: Object { Object(type: type, name: name, sql: Schema.folded(sql)) }
  }

  /// Runs the whole text in an empty database.
  static func create(in db: Database) throws {
    try db.execute(sql: text)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The objects of a database in the order of their making.
  static func objects(in db: Database) throws -> [Object] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return rows.map { Object(type: $0[0], name: $0[1], sql: $0[2]) }
  }

  /// White space means nothing in SQL but inside quotes, where this schema has single blanks only.
  static func folded(_ sql: String) -> String {
    String(unsafeUninitializedCapacity: sql.utf8.count) { bytes in
      var count = 0
      var blank = false
      for byte in sql.utf8 {
        if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
          blank = count > 0
          continue
        }
        if blank {
          bytes[count] = 0x20
          count += 1
        }
        blank = false
        bytes[count] = byte
        count += 1
      }
      return count
    }
  }

  /// A database in memory, made from the carried text: what every ledger must look like.
  static func pristine() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
      try create(in: db)
      try db.execute(sql: "COMMIT")
    }
    return queue
  }

  /// The first object in which the database differs from the carried schema, or nil.
  static func difference(of db: Database) throws -> String? {
    if try isVerbatim(db) { return nil }
    let found = try objects(in: db)
      .filter { !($0.type == "table" && shadows.contains($0.name)) }.map(\.folded)
    return declared.symmetricDifference(found).map(\.name).min()
  }
}

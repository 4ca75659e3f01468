internal import Foundation
internal import GRDB
internal import LedgerValues

/// The law and the projections judged again over all events at once, by the views `expected_…` and
/// `unlawful` of `schema.sql`.
enum Verification {
  /// Findings of one kind are many only when one thing went wrong: the first tell.
  static let most = 100

  static func findings(_ db: Database) throws -> [Finding] {
    try unlawful(db) + projections(db) + law(db) + search(db) + sides(db)
  }

  private static func unlawful(_ db: Database) throws -> [Finding] {
    try Row.fetchAll(db, sql: "SELECT seq, rule FROM unlawful LIMIT \(most)").map { row in
      let rule: String = row[1]
      return Finding(
        kind: rule == "gap" ? .gap : .unlawful, first: row[0], last: row[0], detail: rule)
    }
  }

  /// Each projection with its second statement: columns that both have are compared.
  private static func projections(_ db: Database) throws -> [Finding] {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT substr(name, 10) FROM sqlite_schema
         WHERE type = 'view' AND name LIKE 'expected\\_%' ESCAPE '\\' ORDER BY name
        """)
    return try tables.flatMap { table in
      let columns = try db.columns(in: "expected_\(table)").map { "\"\($0.name)\"" }
        .joined(separator: ", ")
      let filter = table == "tally" ? "WHERE devices > 0" : ""
      let found = "SELECT \(columns) FROM \(table) \(filter)"
      let expected = "SELECT \(columns) FROM expected_\(table)"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT 'extra', * FROM (\(found) EXCEPT \(expected))
          UNION ALL SELECT 'lacking', * FROM (\(expected) EXCEPT \(found)) LIMIT \(most)
          """)
      return rows.map { row in
        let values = row.databaseValues.dropFirst().prefix(2).map(\.description)
        return Finding(
          kind: .projection, first: 0, last: 0,
          detail: "\(table) \(row[0] as String) \(values.joined(separator: " "))")
      }
    }
  }

  /// The law's rows against those of the carried text.
  private static func law(_ db: Database) throws -> [Finding] {
    let tables = [
      "subject", "state", "verb", "move", "need", "choice", "role", "may", "rule", "kind",
      "medium_kind", "technique", "functional_test", "usual_test",
      "usual_ceiling", "beneficiary", "usual_waste", "setting_key", "daylight",
    ]
    return try Schema.pristine().read { pristine in
      try tables.compactMap { table in
        let carried = try Set(Row.fetchAll(pristine, sql: "SELECT * FROM \(table)"))
        let found = try Set(Row.fetchAll(db, sql: "SELECT * FROM \(table)"))
        return carried == found ? nil : Finding(kind: .law, first: 0, last: 0, detail: table)
      }
    }
  }

  private static func search(_ db: Database) throws -> [Finding] {
    var findings: [Finding] = []
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.id, t.text, d.tag, d.serial, d.imei, d.imei2, d.donor_tag, d.maker, d.model,
               COALESCE(p.code, '')
          FROM device d LEFT JOIN search_text t ON t.device = d.id
          LEFT JOIN dossier p ON p.subject = 'location' AND p.id = d.place
        """)
    while let row = try cursor.next(), findings.count < most {
      if SearchFollower.text(row, from: 2) != (row[1] as String? ?? "") {
        findings.append(
          Finding(kind: .search, first: 0, last: 0, detail: "device \(row[0] as Int64)"))
      }
    }
    return findings
  }

  /// Texts and files that are still there must be what their events say.
  private static func sides(_ db: Database) throws -> [Finding] {
    var findings: [Finding] = []
    let texts = try Row.fetchCursor(db, sql: "SELECT digest, salt, text FROM free_text")
    while let row = try texts.next() {
      let bytes = [UInt8](row[1] as Data) + Array((row[2] as String).utf8)
      if Digest(hashing: bytes).hex != row[0] as String {
        findings.append(
          Finding(kind: .side, first: 0, last: 0, detail: "free_text \(row[0] as String)"))
      }
    }
    let files = try Row.fetchCursor(db, sql: "SELECT digest, kept, bytes FROM attachment")
    while let row = try files.next() {
      if Digest(hashing: [UInt8](row[2] as Data)).hex != row[1] as String {
        findings.append(
          Finding(kind: .side, first: 0, last: 0, detail: "attachment \(row[0] as String)"))
      }
    }
    return Array(findings.prefix(most))
  }
}

internal import GRDB
internal import LedgerValues

/// Keeps one folded text per device and its trigrams.
enum SearchFollower {
  /// Takes in the devices that these events may have changed.
  static func follow(_ db: Database, _ range: ClosedRange<Int64>) throws {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT device FROM event
         WHERE seq BETWEEN ? AND ? AND subject = 'device' AND verb IN (
           'announce', 'register', 'receive', 'readmit', 'return', 'find', 'identify', 'relabel',
           'locate', 'correct')
         ORDER BY device
        """, arguments: [range.lowerBound, range.upperBound])
    for id in ids { try update(db, id) }
  }

  private static func update(_ db: Database, _ id: Int64) throws {
    guard let text = try text(db, id) else { return }
    let old = try String.fetchOne(
      db.cachedStatement(sql: "SELECT text FROM search_text WHERE device = ?"), arguments: [id])
    if old == text { return }
    if let old {
      try db.cachedStatement(
        sql: "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
      ).execute(arguments: [id, old])
    }
    try db.cachedStatement(sql: "INSERT INTO search (rowid, text) VALUES (?, ?)")
      .execute(arguments: [id, text])
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO search_text (device, text) VALUES (?, ?)"
    ).execute(arguments: [id, text])
  }

  /// Takes in every device not yet known, in the order of their numbers.
  static func build(_ db: Database) throws {
    let index = try db.cachedStatement(sql: "INSERT INTO search (rowid, text) VALUES (?, ?)")
    let keep = try db.cachedStatement(
      sql: "INSERT INTO search_text (device, text) VALUES (?, ?)")
    let devices = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.id, d.tag, d.serial, d.imei, d.imei2, d.donor_tag, d.maker, d.model,
               COALESCE(p.code, '')
          FROM device d LEFT JOIN dossier p ON p.subject = 'location' AND p.id = d.place
         WHERE NOT EXISTS (SELECT 1 FROM search_text t WHERE t.device = d.id)
         ORDER BY d.id
        """)
    while let row = try devices.next() {
      let id: Int64 = row[0]
      let text = text(row, from: 1)
      try index.execute(arguments: [id, text])
      try keep.execute(arguments: [id, text])
    }
  }

  /// Everything a device may be looked for by, one field a line, so that no infix spans two.
  static func text(_ db: Database, _ id: Int64) throws -> String? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT d.tag, d.serial, d.imei, d.imei2, d.donor_tag, d.maker, d.model,
                 COALESCE(p.code, '')
            FROM device d LEFT JOIN dossier p ON p.subject = 'location' AND p.id = d.place
           WHERE d.id = ?
          """), arguments: [id])
    return row.map { text($0, from: 0) }
  }

  /// The eight searched columns of a row, from one of its columns on.
  static func text(_ row: Row, from first: Int) -> String {
    (first..<first + 8).map { FoldedText(row[$0] as String).text }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

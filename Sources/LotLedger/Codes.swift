internal import GRDB
internal import LedgerValues

/// What a scanned or typed code stands for. Exact matches only, by ordinary indexes.
enum Codes {
  /// Devices that answer to a tag, old tag, serial, IMEI, donor's number or `LOT#line`.
  ///
  /// A voided device answers only by its label, which stands for the device it doubled.
  static func devices(_ db: Database, answeringTo code: String) throws -> [DeviceID] {
    guard !code.isEmpty else { return [] }
    if let labelled = try label(db, code) { return [labelled] }
    if let listed = try announced(db, code) { return [listed] }
    let ids = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM (
            SELECT id, state FROM device WHERE serial = ?1 AND serial <> ''
            UNION SELECT id, state FROM device WHERE donor_tag = ?1 AND donor_tag <> ''
            UNION SELECT id, state FROM device WHERE imei = ?1 AND imei <> ''
            UNION SELECT id, state FROM device WHERE imei2 = ?1 AND imei2 <> '')
           WHERE state <> 'voided' ORDER BY id
          """), arguments: [code])
    if ids.isEmpty, code != code.uppercased() {
      return try devices(db, answeringTo: code.uppercased())
    }
    return ids.map { DeviceID(rawValue: $0) }
  }

  private static func label(_ db: Database, _ code: String) throws -> DeviceID? {
    var id = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT device FROM label WHERE code = ?"), arguments: [code])
    for _ in 0..<64 {
      guard let device = id else { break }
      let merged =
        try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT merged FROM device WHERE id = ?"), arguments: [device])
        ?? 0
      if merged == 0 { break }
      id = merged
    }
    return id.map { DeviceID(rawValue: $0) }
  }

  private static func announced(_ db: Database, _ code: String) throws -> DeviceID? {
    guard let hash = code.lastIndex(of: "#"),
      let line = Int64(code[code.index(after: hash)...]), line > 0
    else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT d.id FROM device d JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
           WHERE l.code = ? AND d.line = ? ORDER BY d.id DESC
          """), arguments: [String(code[..<hash]), line]
    ).map { DeviceID(rawValue: $0) }
  }
}

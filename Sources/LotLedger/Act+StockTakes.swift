internal import GRDB
public import LedgerValues

extension Act {
  /// What an open stock-take has yet to settle.
  public struct Finding: Sendable, Hashable {
    public enum What: String, Sendable { case missing, misplaced, unexpected, unknown }
    public let what: What
    /// Nil for an unknown code.
    public let device: DeviceID?
    public let code: String
    /// Where it was scanned; for what is missing, where it should stand.
    public let place: Int64
    /// Marked as not seen by this stock-take already.
    public let isMarked: Bool
  }

  /// What an open stock-take has yet to settle, by the law's own view.
  public func findings(ofStockTake take: Int64) throws -> [Finding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.finding, f.device, f.code, f.place, f.finding = 'missing' AND EXISTS (
                 SELECT 1 FROM event e
                  WHERE e.verb = 'not_seen' AND e.body ->> 'take' = ?1 AND e.device = f.device
                    AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq))
          FROM finding f WHERE f.take = ?1
        """, arguments: [take]
    ).compactMap { row in
      guard let what = Finding.What(rawValue: row[0]) else { return nil }
      let device: Int64 = row[1]
      return Finding(
        what: what, device: device == 0 ? nil : DeviceID(rawValue: device), code: row[2],
        place: row[3], isMarked: row[4])
    }
  }

  /// The stock-take of this code, and its place.
  public func stockTake(_ code: String) throws -> (id: Int64, place: Int64) {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, body ->> 'place' FROM dossier WHERE subject = 'stock_take' AND code = ?
          """), arguments: [code])
    guard let row else { throw LedgerError.unknownCode(code, subject: .stockTake) }
    return (row[0], row[1])
  }

  /// Whether a code that nothing answers to was kept already.
  public func isKept(_ code: String, inStockTake take: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM event
             WHERE device = 0 AND subject = 'stock_take' AND id = ? AND verb = 'keep_code'
               AND body ->> 'code' = ?)
          """), arguments: [take, code]) ?? false
  }

  /// Whether one place is another, or stands in it however deep.
  public func stands(_ place: Int64, within other: Int64) throws -> Bool {
    if place == other { return true }
    return try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          WITH RECURSIVE up (id) AS (
            SELECT ?1 UNION SELECT l.within FROM up JOIN location l ON l.id = up.id
             WHERE l.within > 0)
          SELECT EXISTS (SELECT 1 FROM up WHERE id = ?2)
          """), arguments: [place, other]) ?? false
  }

  /// The devices in a kit.
  public func devices(inKit kit: Int64) throws -> [DeviceID] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT device FROM kit_line WHERE kit = ? AND device > 0 ORDER BY line"),
      arguments: [kit]
    ).map { DeviceID(rawValue: $0) }
  }

  /// What is left of a stock-take that is refused to be closed, or in a place.
  func stockCulprit(_ rule: Rule, _ id: Int64) throws -> String? {
    switch rule {
    case .findingsLeft:
      let names = try findings(ofStockTake: id).compactMap { finding -> String? in
        switch finding.what {
        case .unknown: finding.code
        case .unexpected: try finding.device.flatMap { try summary($0)?.name }
        case .missing, .misplaced: nil
        }
      }
      let more = names.count > 5 ? " +\(names.count - 5)" : ""
      return names.prefix(5).joined(separator: ", ") + more
    case .placeUsed:
      return try String.fetchOne(
        db, sql: "SELECT code FROM dossier WHERE subject = 'location' AND id = ?",
        arguments: [id])
    default: return nil
    }
  }
}

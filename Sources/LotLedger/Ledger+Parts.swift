internal import GRDB
public import LedgerValues

extension Ledger {
  /// Parts that are neither scrapped nor void, newest first; or the one of this code, whatever it is.
  public func parts(_ code: String? = nil, limit: Int = 1000) throws(LedgerError) -> [PartSummary] {
    try read { (db) throws -> [PartSummary] in
      let condition = code == nil ? "p.state IN ('in_stock', 'fitted')" : "p.code = ?"
      return try PartSummary.fetchAll(
        db, "\(condition) ORDER BY p.id DESC LIMIT \(limit)",
        StatementArguments(code.map { [$0] } ?? []))
    }
  }

  /// The parts that are in a device, and those that came out of it.
  static func parts(_ db: Database, of device: DeviceID) throws -> [PartSummary] {
    try PartSummary.fetchAll(
      db,
      """
      p.state <> 'voided' AND p.id IN (
        SELECT part FROM fitted_part WHERE device = ?1 AND device > 0
        UNION ALL SELECT id FROM dossier WHERE subject = 'part' AND body ->> 'device' = ?1)
      ORDER BY p.id
      """, [device.rawValue])
  }
}

extension PartSummary {
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [PartSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, p.code, p.state, p.what, p.label, COALESCE(l.code, ''), p.device, p.origin,
               p.invoice
          FROM part p LEFT JOIN dossier l ON l.subject = 'location' AND l.id = p.place
         WHERE \(condition)
        """, arguments: arguments
    ).map { row in
      PartSummary(
        id: row[0], code: row[1], state: State(row[2]), what: row[3], label: row[4],
        place: row[5], device: try name(db, row[6]), origin: try name(db, row[7]),
        invoice: row[8])
    }
  }

  private static func name(_ db: Database, _ device: Int64) throws -> String {
    device == 0 ? "" : try DeviceSummary.fetch(db, DeviceID(rawValue: device))?.name ?? ""
  }
}

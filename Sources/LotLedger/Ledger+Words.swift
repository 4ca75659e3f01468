internal import GRDB
public import LedgerValues

extension Ledger {
  /// How many of the newest devices are looked at for the values of a column.
  private static let wordReach: Int64 = 20_000
  private static let mostWords = 200

  /// Values of a column that a person may want to type: those of the newest devices, or the codes
  /// that the ledger knows.
  public func words(of column: DeviceColumn) throws(LedgerError) -> [String] {
    try read { db in
      switch column {
      case .place: try Self.codes(db, .location)
      case .lot: try Self.codes(db, .lot)
      case .kit: try Self.codes(db, .kit)
      case .donor:
        try String.fetchAll(
          db,
          sql: """
            SELECT DISTINCT COALESCE(NULLIF(n.name, ''), o.code) FROM lot l
              JOIN dossier o ON o.subject = 'organisation' AND o.id = l.donor
              LEFT JOIN person n ON n.subject = 'organisation' AND n.id = o.id
             ORDER BY 1 LIMIT ?
            """, arguments: [Self.mostWords])
      case .maker, .model, .grade, .category:
        try String.fetchAll(
          db,
          sql: """
            SELECT \(column.rawValue) FROM device
             WHERE id > (SELECT max(id) FROM device) - ? AND \(column.rawValue) <> ''
             GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?
            """, arguments: [Self.wordReach, Self.mostWords])
      default: []
      }
    }
  }

  /// The newest codes of a subject, in their order.
  private static func codes(_ db: Database, _ subject: Subject) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT code FROM (SELECT code FROM dossier WHERE subject = ? ORDER BY id DESC LIMIT ?)
         ORDER BY code
        """, arguments: [subject.rawValue, mostWords])
  }
}

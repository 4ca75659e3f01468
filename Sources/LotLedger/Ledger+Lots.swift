internal import GRDB
public import LedgerValues

extension Ledger {
  /// Lots, newest first.
  ///
  /// - Parameter isCounted: whether their devices are counted.
  public func lots(
    isCounted: Bool = true, limit: Int = 1000
  ) throws(LedgerError) -> [LotSummary] {
    try read { db in try Self.lots(db, "1", [], isCounted: isCounted, limit: limit) }
  }

  /// The lots of these numbers, counted.
  public func lots(_ ids: [Int64]) throws(LedgerError) -> [LotSummary] {
    try read { db in
      try Self.lots(
        db, "l.id IN (SELECT value FROM json_each(?))", [ids.json], limit: ids.count)
    }
  }

  /// The lot with this code.
  public func lot(_ code: String) throws(LedgerError) -> LotSummary? {
    try read { db in try Self.lots(db, "l.code = ?", [code], limit: 1).first }
  }

  /// What a lot lived through, and the first of its rows that are awaited.
  public func details(ofLot code: String, limit: Int) throws(LedgerError) -> LotDetails {
    let steps = try read { (db) throws -> [LotDetails.Step] in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT e.target, e.happened, e.operator FROM dossier l
              JOIN event e ON e.subject = 'lot' AND e.id = l.id AND e.device = 0
             WHERE l.subject = 'lot' AND l.code = ? AND e.target <> ''
               AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
             ORDER BY e.seq
            """), arguments: [code]
      ).map { row in
        LotDetails.Step(
          state: State(row[0]), happened: Timestamp(milliseconds: row[1]), op: row[2])
      }
    }
    let missing = try rows(LotRowFilter(lot: code, view: .missing), limit: limit).rows
    return LotDetails(steps: steps, missing: missing)
  }

  /// The rows of a lot in the order of its list, then what no list announced.
  public func rows(ofLot code: String, limit: Int = 100_000) throws(LedgerError) -> [DeviceSummary]
  {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(DeviceSummary.columns) FROM device d \(DeviceSummary.joins)
           WHERE d.lot = (SELECT id FROM dossier WHERE subject = 'lot' AND code = ?)
             AND d.state <> 'voided'
           ORDER BY d.line = 0, d.line, d.id LIMIT ?
          """, arguments: [code, limit]
      ).map { DeviceSummary(row: $0) }
    }
  }

  /// One page of a lot's rows, in the order of its list, then what no list announced.
  public func rows(
    _ filter: LotRowFilter, _ anchor: PageAnchor<DeviceID> = .start, limit: Int
  ) throws(LedgerError) -> DevicePage {
    if !filter.words.isEmpty { advanceSearch() }
    return try read { (db) throws -> DevicePage in
      try Paging.page(anchor, limit: limit) { bound, limit in
        let query = try LotRowQuery(db, filter, bound)
        return try Row.fetchAll(
          db.cachedStatement(sql: query.sql),
          arguments: StatementArguments(query.arguments + [limit])
        ).map { DeviceSummary(row: $0) }
      }
    }
  }

  private static let lotCounts = """
    COALESCE(sum(d.state = 'announced'), 0),
    COALESCE(sum(d.arrived > 0 AND d.line > 0 AND d.state <> 'voided'), 0),
    COALESCE(sum(d.state = 'withdrawn'), 0),
    COALESCE(sum(d.arrived > 0 AND d.line = 0 AND d.state <> 'voided'), 0)
    """

  static func lots(
    _ db: Database, _ condition: String, _ arguments: StatementArguments, isCounted: Bool = true,
    limit: Int
  ) throws -> [LotSummary] {
    let counts = isCounted ? Self.lotCounts : "0, 0, 0, 0"
    let devices = isCounted ? "LEFT JOIN device d ON d.lot = l.id" : ""
    return try Row.fetchAll(
      db,
      sql: """
        SELECT l.id, l.code, l.state, COALESCE(n.name, o.code, ''),
               \(counts),
               (SELECT e.happened FROM event e WHERE e.subject = 'lot' AND e.id = l.id
                   AND e.device = 0 ORDER BY e.seq LIMIT 1)
          FROM (SELECT id, code, state, body ->> 'donor' AS donor FROM dossier l
                 WHERE l.subject = 'lot' AND \(condition) ORDER BY id DESC LIMIT \(limit)) l
          LEFT JOIN dossier o ON o.subject = 'organisation' AND o.id = l.donor
          LEFT JOIN person n ON n.subject = 'organisation' AND n.id = l.donor
          \(devices)
         GROUP BY l.id ORDER BY l.id DESC
        """, arguments: arguments
    ).map { row in
      LotSummary(
        id: row[0], code: row[1], state: State(row[2]), donor: row[3], announced: row[4],
        received: row[5], withdrawn: row[6], unannounced: row[7],
        isCounted: isCounted, opened: Timestamp(milliseconds: row[8]))
    }
  }
}

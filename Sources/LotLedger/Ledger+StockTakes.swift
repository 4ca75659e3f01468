internal import GRDB
public import LedgerValues

extension Ledger {
  /// Stock-takes, newest first; or the one of this code.
  public func stockTakes(
    _ code: String? = nil, limit: Int = 100
  ) throws(LedgerError) -> [StockTakeSummary] {
    try read { (db) throws -> [StockTakeSummary] in
      try Row.fetchAll(
        db,
        sql: """
          SELECT t.id, t.code, p.code, COALESCE(t.body ->> 'scope', 'below') = 'below', t.state,
                 o.happened, o.operator, m.happened, m.operator, COALESCE(f.text, '')
            FROM dossier t
            JOIN dossier p ON p.subject = 'location' AND p.id = t.body ->> 'place'
            JOIN event o ON o.seq = (
                 SELECT min(e.seq) FROM event e
                  WHERE e.device = 0 AND e.subject = 'stock_take' AND e.id = t.id)
            JOIN event m ON m.seq = t.moved
            LEFT JOIN free_text f ON f.digest = m.body ->> 'reason'
           WHERE t.subject = 'stock_take' \(code == nil ? "" : "AND t.code = ?")
           ORDER BY t.id DESC LIMIT \(limit)
          """, arguments: StatementArguments(code.map { [$0] } ?? [])
      ).map { row in
        let take = StockTakeReader(db: db, take: row[0], isOpen: row[4] as String == "open")
        let live = try take.live()
        return StockTakeSummary(
          id: row[0], code: row[1], place: row[2], isDeep: row[3], state: State(row[4]),
          opened: .init(happened: Timestamp(milliseconds: row[5]), op: row[6]),
          ended: take.isOpen
            ? nil : .init(happened: Timestamp(milliseconds: row[7]), op: row[8]),
          reason: take.isOpen ? "" : row[9], seen: try take.seen(),
          missing: try take.missing(live), unexpected: try take.unexpected(live),
          misplaced: try take.misplaced(live), articles: try take.articles())
      }
    }
  }
}

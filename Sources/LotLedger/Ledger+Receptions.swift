internal import GRDB
public import LedgerValues

extension Ledger {
  /// Lots still to be picked up, by date, those without one last.
  public func lotPlans() throws(LedgerError) -> [LotPlan] {
    try read { db in
      try Self.plans(db, "(l.state = 'planned' OR l.state = 'announced')", [])
        .filter { $0.state == "planned" || !$0.date.isEmpty }
    }
  }

  /// What a lot was announced to be, against what came.
  public func reception(ofLot code: String) throws(LedgerError) -> LotReception? {
    guard let lot = try lot(code) else { return nil }
    let steps = try details(ofLot: code, limit: 0).steps
    return try read { (db) throws -> LotReception in
      let plan = try Self.plans(db, "l.id = ?", [lot.id]).first
      return LotReception(
        lot: lot, steps: steps,
        plan: plan.flatMap { $0.date.isEmpty && $0.carrier.isEmpty ? nil : $0 },
        rows: try Self.receptionRows(db, lot: lot.id),
        articles: try Self.articles(db, ofLot: lot.id))
    }
  }

  /// Articles that came with a lot.
  public func articles(ofLot code: String) throws(LedgerError) -> [LotReception.Article] {
    try read { (db) throws -> [LotReception.Article] in
      let lot = try Int64.fetchOne(
        db, sql: "SELECT id FROM dossier WHERE subject = 'lot' AND code = ?", arguments: [code])
      return try lot.map { try Self.articles(db, ofLot: $0) } ?? []
    }
  }

  private static func articles(
    _ db: Database, ofLot lot: Int64
  ) throws -> [LotReception.Article] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.code, COALESCE(a.body ->> 'label', ''), sum(e.body ->> 'quantity')
          FROM event e JOIN dossier a ON a.subject = 'article' AND a.id = e.id
         WHERE e.device = 0 AND e.subject = 'article' AND e.verb = 'enter_article'
           AND e.body ->> 'lot' = ?
         GROUP BY a.id ORDER BY a.code
        """, arguments: [lot]
    ).map { LotReception.Article(code: $0[0], label: $0[1], quantity: $0[2]) }
  }

  /// The last said of each plan.
  private static func plans(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [LotPlan] {
    func last(_ need: String) -> String {
      """
      (SELECT e.body ->> '\(need)' FROM event e
        WHERE e.device = 0 AND e.subject = 'lot' AND e.id = l.id
          AND e.body ->> '\(need)' IS NOT NULL ORDER BY e.seq DESC LIMIT 1)
      """
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT l.code, l.state, COALESCE(n.name, o.code, ''), COALESCE(l.date, ''),
               COALESCE(l.address, ''), COALESCE(m.name, c.code, '')
          FROM (SELECT l.id, l.code, l.state, l.body ->> 'donor' AS donor,
                       \(last("date")) AS date, \(last("address")) AS address,
                       \(last("carrier")) AS carrier
                  FROM dossier l WHERE l.subject = 'lot' AND \(condition)) l
          LEFT JOIN dossier o ON o.subject = 'organisation' AND o.id = l.donor
          LEFT JOIN person n ON n.subject = 'organisation' AND n.id = l.donor
          LEFT JOIN dossier c ON c.subject = 'organisation' AND c.id = l.carrier
          LEFT JOIN person m ON m.subject = 'organisation' AND m.id = l.carrier
         ORDER BY l.date IS NULL, l.date, l.code
        """, arguments: arguments
    ).map { row in
      LotPlan(
        lot: row[0], state: State(row[1]), donor: row[2], date: row[3], address: row[4],
        carrier: row[5])
    }
  }

  /// Each device of a lot, with what its list said of it that was found to be otherwise.
  private static func receptionRows(_ db: Database, lot: Int64) throws -> [LotReception.Row] {
    let needs = ["kind", "maker", "model", "serial"]
    let announced = needs.map { "COALESCE(a.body ->> '\($0)', '')" }.joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(DeviceSummary.columns), COALESCE(w.body ->> 'cause', ''), \(announced)
          FROM device d \(DeviceSummary.joins)
          LEFT JOIN event w ON d.state = 'withdrawn' AND w.seq = d.moved
          LEFT JOIN event a ON a.seq = (
               SELECT x.seq FROM event x WHERE x.device = d.id AND x.device > 0
                  AND x.verb = 'announce' ORDER BY x.seq LIMIT 1)
         WHERE d.lot = ? AND d.state <> 'voided' ORDER BY d.line = 0, d.line, d.id
        """, arguments: [lot]
    ).map { row in
      let device = DeviceSummary(row: row)
      let found = [device.kind.rawValue, device.maker, device.model, device.serial]
      let differences = needs.indices.compactMap { index -> LotReception.Difference? in
        let said: String = row[19 + index]
        guard !said.isEmpty, said.lowercased() != found[index].lowercased() else { return nil }
        return .init(need: needs[index], announced: said, found: found[index])
      }
      return LotReception.Row(device: device, cause: row[18], differences: differences)
    }
  }
}

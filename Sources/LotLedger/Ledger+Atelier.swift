internal import GRDB
public import LedgerValues

extension Ledger {
  /// What there is to do: how much in each list, and the rows of one, those that wait longest first;
  /// what is being wiped stands by bench.
  public func atelier(_ list: AtelierList, limit: Int = 500) throws(LedgerError) -> Atelier {
    try read { db in
      var counts: [AtelierList: Int] = [:]
      for other in AtelierList.allCases {
        guard let state = other.state else { continue }
        counts[other] = try Int.fetchOne(
          db.cachedStatement(sql: "SELECT sum(devices) FROM tally WHERE state = ?"),
          arguments: [state.rawValue])
      }
      counts[.looseMedia] = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM medium m \(Self.looseMedia)")
      let rows =
        try list.state.map { try Self.waiting(db, in: $0, list, limit: limit) }
        ?? Self.looseRows(db, limit: limit)
      return Atelier(counts: counts, list: list, rows: rows)
    }
  }

  private static func waiting(
    _ db: Database, in state: State, _ list: AtelierList, limit: Int
  ) throws -> [AtelierRow] {
    let isByBench = list == .wiping
    let bench = isByBench ? "COALESCE(e.body ->> 'bench', '')" : "''"
    let event = isByBench ? "LEFT JOIN event e ON e.seq = d.moved" : ""
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(DeviceSummary.columns), \(bench) AS bench
          FROM device d \(DeviceSummary.joins) \(event)
         WHERE d.state = ? ORDER BY \(isByBench ? "bench, " : "")d.entered, d.id LIMIT ?
        """, arguments: [state.rawValue, limit]
    ).map { row in
      let device = DeviceSummary(row: row)
      return AtelierRow(device: device, bench: row["bench"], since: device.entered)
    }
  }

  /// Media out of any device that are not safe: found by the index of what is not fitted.
  private static let looseMedia = """
    JOIN loose o ON o.medium = m.id
     WHERE m.status <> 'fitted' AND m.status NOT IN ('destroyed', 'voided') AND NOT o.safe
    """

  private static func looseRows(_ db: Database, limit: Int) throws -> [AtelierRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.id, m.device, m.moved FROM medium m \(looseMedia) ORDER BY m.moved LIMIT ?
        """, arguments: [limit]
    ).compactMap { row in
      let (medium, device): (Int64, Int64) = (row[0], row[1])
      let id = DeviceID(rawValue: device)
      guard let summary = try DeviceSummary.fetch(db, id),
        let found = try media(db, of: id).first(where: { $0.id == medium })
      else { return nil }
      let since = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT happened FROM event WHERE seq = ?"),
        arguments: [row[2] as Int64])
      return AtelierRow(
        device: summary, medium: found, since: Timestamp(milliseconds: since ?? 0))
    }
  }
}

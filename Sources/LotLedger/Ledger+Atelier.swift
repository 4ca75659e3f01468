internal import GRDB
public import LedgerValues

extension Ledger {
  /// What there is to do: how much in each list, and the rows of one, those that wait longest first;
  /// what stands at the benches stands by bench.
  ///
  /// - Parameter bench: the bench that comes before all others.
  public func atelier(
    _ list: AtelierList, bench: String = "", limit: Int = 500
  ) throws(LedgerError) -> Atelier {
    try read { db in
      let ready = try Self.readyToValidate(db)
      let rows =
        switch list {
        case .looseMedia: try Self.looseRows(db, limit: limit)
        case .alerts: try Self.alerted(db, limit: limit)
        default: try Self.waiting(db, in: list, bench, ready, limit: limit)
        }
      return Atelier(counts: try Self.counts(db, ready), list: list, rows: rows)
    }
  }

  /// The devices at the benches whose wipe may be validated, by state. They are told apart once: it
  /// takes looking at the evidence of each.
  private static func readyToValidate(_ db: Database) throws -> [AtelierList: [Int64]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT d.id, d.state FROM device d
         WHERE d.state IN ('wiping', 'wipe_failed') AND \(isReady)
        """
    ).reduce(into: [:]) { ready, row in
      let list = (row[1] as String) == "wiping" ? AtelierList.wiping : .wipeFailed
      ready[list, default: []].append(row[0])
    }
  }

  private static func counts(
    _ db: Database, _ ready: [AtelierList: [Int64]]
  ) throws -> [AtelierList: Int] {
    var counts: [AtelierList: Int] = [:]
    for list in AtelierList.allCases {
      guard let state = list.state else { continue }
      counts[list] = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT COALESCE(sum(devices), 0) FROM tally WHERE state = ?"),
        arguments: [state.rawValue])
    }
    counts[.toValidate] = counts[.toValidate] ?? 0
    for (list, devices) in ready {
      counts[list, default: 0] -= devices.count
      counts[.toValidate, default: 0] += devices.count
    }
    counts[.benches] = [.toValidate, .wiping, .wipeFailed].reduce(0) { $0 + (counts[$1] ?? 0) }
    counts[.looseMedia] = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM medium m \(Self.looseMedia)")
    counts[.alerts] = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM device WHERE alert > 0")
    return counts
  }

  /// Nothing but an inventory or a second person may stand against validating the wipe.
  private static let isReady = """
    (EXISTS (SELECT 1 FROM medium m WHERE m.device = d.id
                AND (m.status = 'fitted' OR m.removed > d.arrived))
     AND NOT EXISTS (SELECT 1 FROM carried c WHERE c.device = d.id AND NOT c.safe AND NOT c.here))
    """

  private static func waiting(
    _ db: Database, in list: AtelierList, _ mine: String, _ ready: [AtelierList: [Int64]],
    limit: Int
  ) throws -> [AtelierRow] {
    let among = "d.id IN (SELECT value FROM json_each(?3))"
    let states: [String]
    let condition: String
    switch list {
    case .toValidate: (states, condition) = (["wiping", "wipe_failed"], "AND \(among)")
    case .wiping, .wipeFailed:
      (states, condition) = ([list.state?.rawValue ?? ""], "AND NOT \(among)")
    case .benches: (states, condition) = (["wiping", "wipe_failed"], "")
    default: (states, condition) = ([list.state?.rawValue ?? ""], "")
    }
    let isByBench = list.isAtBench
    // A device that failed stood at the bench where its wiping was last started.
    let bench = """
      COALESCE((SELECT e.body ->> 'bench' FROM event e
                 WHERE e.device = d.id AND e.device > 0 AND e.seq > d.arrived
                   AND e.verb = 'start_wipe'
                 ORDER BY e.seq DESC LIMIT 1), '')
      """
    let order = isByBench ? "bench <> ?2, bench, " : ""
    let marks = states.map { "'\($0)'" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(DeviceSummary.columns), \(isByBench ? bench : "''") AS bench,
               CASE d.state WHEN 'to_wipe' THEN \(isReady) ELSE \(among) END AS ready, ?2 AS mine
          FROM device d \(DeviceSummary.joins)
         WHERE d.state IN (\(marks)) \(condition) ORDER BY \(order)d.entered, d.id LIMIT ?1
        """, arguments: [limit, mine, Array(ready.values.joined()).json])
    let usual = list.isAtBench && !rows.isEmpty ? try WipeDurations(db) : nil
    return try rows.map { row in
      let device = DeviceSummary(row: row)
      let isReady: Bool = row["ready"]
      let step =
        isReady
        ? AtelierList.toValidate : AtelierList.allCases.first { $0.state == device.state } ?? list
      return AtelierRow(
        device: device, bench: row["bench"], since: device.entered, step: step,
        usualDuration: step == .wiping ? try usual?.usual(of: device.id, db) : nil)
    }
  }

  private static func alerted(_ db: Database, limit: Int) throws -> [AtelierRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(DeviceSummary.columns), r.happened AS raised
          FROM device d \(DeviceSummary.joins) JOIN event r ON r.seq = d.alert
         WHERE d.alert > 0 ORDER BY d.alert, d.id LIMIT ?
        """, arguments: [limit]
    ).map { row in
      AtelierRow(
        device: DeviceSummary(row: row), since: Timestamp(milliseconds: row["raised"]),
        step: .alerts)
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
      guard var summary = try DeviceSummary.fetch(db, id),
        let found = try mediumRows(db, "m.id = ?", [medium]).first
      else { return nil }
      // Where it lies, not where the device stands that it came out of.
      summary.place = found.place
      return AtelierRow(
        device: summary, medium: found.medium, since: found.since, step: .looseMedia)
    }
  }
}

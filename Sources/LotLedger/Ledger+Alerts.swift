internal import GRDB
internal import LedgerValues

extension Ledger {
  /// What a page may want of them: each costs a few reads, and the filter finds them all.
  private static let mostAlerts = 60

  /// The newest recalls and breaches that stand, devices that a stock-take did not see, and those
  /// about which something waits in the queue: of one device, or of all.
  static func alerts(_ db: Database, of device: DeviceID? = nil) throws -> [Alert] {
    let condition = device == nil ? "" : "AND id = ?1"
    // What is doubtful of one device is told in full beside its alerts.
    let doubts = device == nil ? waiting : ""
    return try Row.fetchAll(
      db,
      sql: """
        SELECT e.seq, e.verb, d.id, CASE d.tag WHEN '' THEN l.code || '#' || d.line ELSE d.tag END,
               e.recorded, COALESCE(e.body ->> 'kind', ''),
               COALESCE(e.body ->> 'reason', ''), COALESCE(v.code, ''), COALESCE(c.seq, 0),
               CASE WHEN c.subject = 'medium'
                    THEN CASE m.serial WHEN '' THEN '#' || m.id ELSE m.serial END ELSE '' END
          FROM (SELECT id, alert AS seq FROM device WHERE alert > 0 \(condition)
                UNION ALL SELECT id, unseen FROM device WHERE unseen > 0 \(condition) \(doubts)
                ORDER BY 2 DESC LIMIT \(mostAlerts)) a
          JOIN device d ON d.id = a.id
          JOIN event e ON e.seq = a.seq
          LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
          LEFT JOIN dossier v ON d.delivery > 0 AND v.subject = 'delivery' AND v.id = d.delivery
          LEFT JOIN event c ON e.verb IN ('recall', 'breach') AND c.seq = e.body ->> 'cause'
          LEFT JOIN medium m ON c.subject = 'medium' AND m.id = c.id
         ORDER BY e.seq DESC
        """, arguments: StatementArguments(device.map { [$0.rawValue] } ?? [])
    ).map { row in
      let verb = Verb(row[1])
      return Alert(
        seq: row[0], verb: verb, device: DeviceID(rawValue: row[2]), deviceName: row[3],
        raised: Timestamp(milliseconds: row[4]), cause: row[8], medium: row[9],
        delivery: ["recall", "breach"].contains(verb) ? row[7] : "",
        doubt: verb == "queue_evidence" ? QueueEntry.doubt(kind: row[5], reason: row[6]) : nil)
    }
  }

  /// The newest doubt about each device that has one. What waits is looked at first: of what ever
  /// was queued there is more each year.
  private static let waiting = """
    UNION ALL
    SELECT q.body ->> 'device', max(e.seq)
      FROM dossier q
      CROSS JOIN event e ON e.subject = 'evidence' AND e.id = q.id AND e.verb = 'queue_evidence'
                  AND e.device = 0
     WHERE q.subject = 'evidence' AND q.state = 'queued' AND q.body ->> 'device' > 0
     GROUP BY 1
    """
}

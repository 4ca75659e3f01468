internal import GRDB
public import LedgerValues

extension Ledger {
  /// Evidence in the queue, oldest first.
  ///
  /// - Parameter all: with what was settled.
  public func queue(all: Bool = false, limit: Int = 1000) throws(LedgerError) -> [QueueEntry] {
    try read { db in
      try Self.entries(
        db, "q.state = 'queued' OR \(all ? 1 : 0)", limit: limit, arguments: [])
    }
  }

  /// What waits in the queue about one device, alone or with others.
  static func doubts(_ db: Database, about device: DeviceID) throws -> [QueueEntry] {
    try entries(
      db,
      """
      q.state = 'queued' AND (q.body ->> 'device' = ?1 OR EXISTS (
        SELECT 1 FROM json_each(q.body, '$.devices') j WHERE j.value = ?1))
      """, limit: 50, arguments: [device.rawValue])
  }

  private static func entries(
    _ db: Database, _ condition: String, limit: Int, arguments: StatementArguments
  ) throws -> [QueueEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT q.id, q.state, COALESCE(q.body ->> 'kind', ''), COALESCE(e.recorded, 0),
               CASE WHEN d.id IS NULL THEN '' WHEN d.tag <> '' THEN d.tag
                    ELSE COALESCE(l.code, '') || '#' || d.line END,
               COALESCE(q.body ->> 'serial', ''), COALESCE(q.body ->> 'reason', ''), q.body
          FROM dossier q
          LEFT JOIN event e ON e.subject = 'evidence' AND e.id = q.id
                AND e.verb = 'queue_evidence' AND e.device = 0
          LEFT JOIN device d ON d.id = q.body ->> 'device'
          LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
         WHERE q.subject = 'evidence' AND (\(condition)) ORDER BY q.id LIMIT \(limit)
        """, arguments: arguments
    ).map { row in
      QueueEntry(
        id: row[0], state: State(row[1]), kind: row[2], queued: Timestamp(milliseconds: row[3]),
        device: row[4], serial: row[5], reason: row[6], body: row[7])
    }
  }

  /// The ways in which an entry of the queue may be settled, and why each is offered.
  public func candidates(ofEvidence id: Int64) throws(LedgerError) -> [QueueCandidate] {
    try read { db in
      guard let evidence = try QueuedEvidence.fetch(db, id) else { return [] }
      return try Candidates(db: db, evidence: evidence).all
    }
  }
}

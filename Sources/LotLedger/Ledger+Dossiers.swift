internal import GRDB
public import LedgerValues

extension Ledger {
  /// Settings of the site, in the order of the law.
  public func settings() throws(LedgerError) -> [SettingSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT k.id, k.name, f.value, k.fr, k.en, COALESCE(e.recorded, 0),
                 COALESCE(e.operator, '')
            FROM setting_key k JOIN setting_in_force f ON f.id = k.id
            LEFT JOIN setting s ON s.id = k.id LEFT JOIN event e ON e.seq = s.seq
           ORDER BY k.id
          """
      ).map { row in
        SettingSummary(
          id: row[0], name: row[1], value: row[2], label: Sentence(fr: row[3], en: row[4]),
          since: Timestamp(milliseconds: row[5]), by: row[6])
      }
    }
  }

  /// Donors, partners, recyclers and carriers, oldest first.
  public func organisations() throws(LedgerError) -> [OrganisationSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT o.id, o.code, COALESCE(p.name, ''), o.capacity, o.state, o.siret, o.rna, o.status,
                 o.convention
            FROM organisation o LEFT JOIN person p ON p.subject = 'organisation' AND p.id = o.id
           ORDER BY o.id
          """
      ).map { row in
        var papers = OrganisationSummary.Papers()
        (papers.siret, papers.rna) = (row[5], row[6])
        (papers.status, papers.convention) = (row[7], row[8])
        return OrganisationSummary(
          id: row[0], code: row[1], name: row[2], capacity: row[3], state: State(row[4]),
          papers: papers)
      }
    }
  }

  /// One medium by its number.
  public func medium(_ id: Int64) throws(LedgerError) -> Medium? {
    try read { (db) throws -> Medium? in
      let device = try Int64.fetchOne(
        db, sql: "SELECT device FROM medium WHERE id = ?", arguments: [id])
      guard let device else { return nil }
      return try Self.media(db, of: DeviceID(rawValue: device)).first { $0.id == id }
    }
  }

  /// One event by its number, with what hangs on it.
  public func event(_ seq: Int64) throws(LedgerError) -> HistoryEntry? {
    try read { (db) throws -> HistoryEntry? in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM event WHERE seq = ?", arguments: [seq])
      else { return nil }
      return try entry(db, Event(row: row))
    }
  }

  /// What this operator did last and nobody undid: events of devices and media of one act that can
  /// be said not to have occurred, and what it settled of the queue, oldest first.
  public func lastAct(by op: String) throws(LedgerError) -> [HistoryEntry] {
    try read { db in
      let act = try Int64.fetchOne(
        db,
        sql: """
          SELECT e.act FROM event e
           WHERE e.operator = ? AND e.seq > (SELECT max(seq) - 20000 FROM event) AND \(Self.standing)
           ORDER BY e.seq DESC LIMIT 1
          """, arguments: [op])
      return try act.map { try standing(db, ofAct: $0) } ?? []
    }
  }

  /// What one act did to devices and media and nobody undid, oldest first.
  public func standing(ofAct act: Int64) throws(LedgerError) -> [HistoryEntry] {
    try read { db in try standing(db, ofAct: act) }
  }

  private func standing(_ db: Database, ofAct act: Int64) throws -> [HistoryEntry] {
    // An act's events follow one another: the first of another act ends it, but for a long command
    // that wrote in several transactions while others wrote between.
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.* FROM event e
         WHERE e.seq >= ?1 AND e.act = ?1 AND \(Self.standing) ORDER BY e.seq
        """, arguments: [act]
    ).map { try entry(db, Event(row: $0)) }
  }

  /// Events that can be said not to have occurred and that nobody said so of; what was settled of the
  /// queue and not taken up again.
  private static let standing = """
    (e.subject IN ('device', 'medium') AND e.verb <> 'correct'
        AND e.verb NOT IN ('recall', 'breach')
        AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
      OR e.verb = 'settle_evidence' AND EXISTS (
        SELECT 1 FROM dossier q
         WHERE q.subject = 'evidence' AND q.id = e.id AND q.moved = e.seq))
    """
}

extension Ledger {
  /// The one medium that a serial, the label given at its removal, or `#number` stands for.
  public func medium(named code: String) throws(LedgerError) -> Int64 {
    try read { (db) throws -> Int64 in
      let found = try Self.media(db, answeringTo: code)
      guard let first = found.first else {
        throw LedgerError.unknownCode(code, subject: .medium)
      }
      guard found.count == 1 else {
        throw LedgerError.ambiguous(code, candidates: found.map { "#\($0.id)" })
      }
      return first.id
    }
  }
}

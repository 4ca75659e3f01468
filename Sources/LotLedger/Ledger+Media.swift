internal import GRDB
public import LedgerValues

extension Ledger {
  /// Everything about one medium, and what the operator may do with it; nil when there is none.
  public func mediumDetails(_ id: Int64, as op: String) throws(LedgerError) -> MediumDetails? {
    try read { (db) throws -> MediumDetails? in
      guard let row = try Self.mediumRows(db, "m.id = ?", [id]).first,
        let device = try DeviceSummary.fetch(db, row.medium.device)
      else { return nil }
      return MediumDetails(
        row: row, options: try mediumOptions(db, of: id, as: op),
        evidence: try Self.evidence(db, of: id), deviceState: device.state)
    }
  }

  /// Media out of any device that are not destroyed, what lies there longest first; or all media,
  /// those after a number first.
  public func mediumRows(
    isLoose: Bool, after id: Int64 = 0, limit: Int
  ) throws(LedgerError) -> [MediumRow] {
    try read { db in
      isLoose
        ? try Self.mediumRows(
          db, "m.status IN ('removed', 'stored', 'to_destroy', 'missing')", [],
          "ORDER BY m.moved LIMIT \(limit)")
        : try Self.mediumRows(
          db, "m.id > ? AND m.status <> 'voided'", [id], "ORDER BY m.id LIMIT \(limit)")
    }
  }

  /// One page of what happened to one medium, newest first.
  public func history(
    ofMedium id: Int64, _ anchor: PageAnchor<Int64>, limit: Int
  ) throws(LedgerError) -> HistoryPage {
    try events("subject = 'medium' AND id = ?", [id], anchor, limit: limit)
  }

  /// The media that a serial, the label given at the removal, or `#number` stands for.
  static func media(_ db: Database, answeringTo code: String) throws -> [MediumRow] {
    if code.hasPrefix("#") {
      guard let id = Int64(code.dropFirst()) else { return [] }
      return try mediumRows(db, "m.id = ? AND m.status <> 'voided'", [id])
    }
    let found = try mediumRows(
      db, "m.serial = ? AND m.serial <> '' AND m.status <> 'voided'", [code], "LIMIT 50")
    if !found.isEmpty { return found }
    // Few media lie about: their labels need no index of their own.
    return try mediumRows(
      db,
      """
      m.status IN ('removed', 'stored', 'to_destroy', 'missing')
      AND (SELECT x.body ->> 'tag' FROM event x WHERE x.seq = m.removed) = ?
      """, [code], "LIMIT 50")
  }

  static func mediumRows(
    _ db: Database, _ condition: String, _ arguments: [any DatabaseValueConvertible],
    _ end: String = ""
  ) throws -> [MediumRow] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(Medium.columns), e.happened,
                 CASE d.tag WHEN '' THEN COALESCE(l.code, '') || '#' || d.line ELSE d.tag END
                   AS name,
                 CASE m.status WHEN 'fitted' THEN '' ELSE COALESCE((
                   SELECT x.body ->> 'tag' FROM event x WHERE x.seq = m.removed), '') END AS tag,
                 COALESCE(CASE m.status WHEN 'fitted' THEN dp.code ELSE (
                   SELECT p.code FROM event x
                     JOIN dossier p ON p.subject = 'location' AND p.id = x.body ->> 'place'
                    WHERE x.subject = 'medium' AND x.id = m.id AND x.seq > m.fitted
                      AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq)
                    ORDER BY x.seq DESC LIMIT 1) END, '') AS place_code
            FROM medium m JOIN device d ON d.id = m.device JOIN event e ON e.seq = m.moved
            LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
            LEFT JOIN dossier dp ON dp.subject = 'location' AND dp.id = d.place
           WHERE \(condition) \(end)
          """), arguments: StatementArguments(arguments)
    ).map { row in
      MediumRow(
        medium: Medium(row: row), deviceName: row["name"], place: row["place_code"],
        tag: row["tag"], since: Timestamp(milliseconds: row["happened"]))
    }
  }

  private func mediumOptions(
    _ db: Database, of id: Int64, as op: String
  ) throws -> [MoveOption] {
    let roles = try Self.roles(db, of: op)
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT o.verb, o.target, o.rule, o.culprit
            FROM medium_option o JOIN verb v ON v.name = o.verb
           WHERE o.medium = ? ORDER BY v.ordinal
          """), arguments: [id]
    ).map { row in
      let verb = Verb(row[0])
      let standing = Refusal(rule: Rule(row[2]), culprit: row[3])
      var refusal = (row[2] as String).isEmpty || !standing.stands(against: op) ? nil : standing
      if refusal == nil, !op.isEmpty, !law.may(roles, verb) {
        refusal = Refusal(rule: .notAllowed, culprit: op)
      }
      return MoveOption(verb: verb, target: State(row[1]), refusal: refusal)
    }
  }

  private static func evidence(_ db: Database, of id: Int64) throws -> [MediumEvidence] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.seq, e.happened, e.operator, COALESCE(e.body ->> 'technique', ''),
               COALESCE(e.body ->> 'result', ''), COALESCE(e.body ->> 'verification', ''),
               (SELECT s.enough FROM sanitisation s WHERE s.seq = e.seq)
          FROM event e
         WHERE e.subject = 'medium' AND e.id = ? AND e.verb = 'sanitise_medium'
           AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
         ORDER BY e.seq DESC LIMIT 20
        """, arguments: [id]
    ).map { row in
      MediumEvidence(
        seq: row[0], happened: Timestamp(milliseconds: row[1]), op: row[2], technique: row[3],
        result: row[4], verification: row[5], isEnough: (row[6] as Bool?) ?? false)
    }
  }
}

internal import GRDB
public import LedgerValues

extension Ledger {
  /// Series of tags and the last number of each.
  public func series() throws(LedgerError) -> [HouseSettings.Series] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, last FROM series ORDER BY name").map {
        HouseSettings.Series(name: $0[0], last: $0[1])
      }
    }
  }

  /// Which technique is enough for which kind of medium, as the site has it now.
  public func policies() throws(LedgerError) -> [HouseSettings.Policy] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT p.medium_kind, p.technique, p.level, p.enough,
                 COALESCE(e.recorded, 0), COALESCE(e.operator, '')
            FROM policy_in_force p JOIN medium_kind k ON k.name = p.medium_kind
            LEFT JOIN event e ON e.seq = p.seq
           ORDER BY k.ordinal, p.level, p.technique
          """
      ).map { row in
        HouseSettings.Policy(
          kind: MediumKind(row[0]), technique: row[1], level: row[2], isEnough: row[3],
          since: Timestamp(milliseconds: row[4]), by: row[5])
      }
    }
  }

  /// What a change of the policy of this technique for this kind of medium would bear on.
  public func policyImpact(
    _ kind: MediumKind, _ technique: String
  ) throws(LedgerError) -> PolicyImpact {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT COALESCE(sum(m.sanitised = 0), 0),
                 COALESCE(sum(m.sanitised = 0 AND EXISTS (
                   SELECT 1 FROM event e
                    WHERE e.subject = 'medium' AND e.id = m.id AND e.verb = 'sanitise_medium'
                      AND e.body ->> 'technique' = ?2
                      AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq))), 0),
                 COALESCE(sum(m.sanitised > 0 AND (
                   SELECT e.body ->> 'technique' FROM event e WHERE e.seq = m.sanitised) = ?2), 0)
            FROM medium m
           WHERE m.kind = ?1 AND m.status IN ('fitted', 'removed', 'stored', 'to_destroy')
          """, arguments: [kind.rawValue, technique])
      return PolicyImpact(waiting: row?[0] ?? 0, judged: row?[1] ?? 0, standing: row?[2] ?? 0)
    }
  }
}

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
          SELECT t.medium_kind, t.name, t.level, COALESCE(p.enough, t.enough),
                 COALESCE(e.recorded, 0), COALESCE(e.operator, '')
            FROM technique t JOIN medium_kind k ON k.name = t.medium_kind
            LEFT JOIN policy p ON p.medium_kind = t.medium_kind AND p.technique = t.name
                 AND p.seq = (SELECT max(q.seq) FROM policy q
                               WHERE q.medium_kind = t.medium_kind AND q.technique = t.name)
            LEFT JOIN event e ON e.seq = p.seq
           ORDER BY k.ordinal, t.level, t.name
          """
      ).map { row in
        HouseSettings.Policy(
          kind: MediumKind(row[0]), technique: row[1], level: row[2], isEnough: row[3],
          since: Timestamp(milliseconds: row[4]), by: row[5])
      }
    }
  }
}

internal import GRDB
public import LedgerValues

extension Ledger {
  /// The programmes by their code, with the services given in them by year.
  public func programmes() throws(LedgerError) -> [ProgrammeSummary] {
    try read { (db) throws -> [ProgrammeSummary] in
      let daylight = try Self.daylight(db)
      let given = try Row.fetchAll(
        db,
        sql: """
          SELECT e.id, e.happened, e.body ->> 'service', e.body ->> 'number' FROM event e
           WHERE e.device = 0 AND e.subject = 'programme' AND e.verb = 'give_service'
           ORDER BY e.seq
          """)
      var services: [Int64: [String: [Int: Int]]] = [:]
      for row in given {
        let year = daylight.date(of: Timestamp(milliseconds: row[1])).parts.year
        services[row[0], default: [:]][row[2], default: [:]][year, default: 0] += row[3] as Int
      }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT id, code, COALESCE(body ->> 'label', ''), state FROM dossier
           WHERE subject = 'programme' ORDER BY code
          """
      ).map { row in
        let own = (services[row[0]] ?? [:]).flatMap { name, years in
          years.map { ProgrammeSummary.Service(name: name, year: $0.key, number: $0.value) }
        }
        return ProgrammeSummary(
          id: row[0], code: row[1], label: row[2], state: State(row[3]),
          services: own.sorted { ($0.year, $0.name) < ($1.year, $1.name) })
      }
    }
  }

  /// What each programme is to give in a year, and how much of it was given.
  ///
  /// - Parameter year: nil for the one it is on the site.
  public func targets(year: Int? = nil) throws(LedgerError) -> [TargetSummary] {
    try read { (db) throws -> [TargetSummary] in
      let daylight = try Self.daylight(db)
      let year = year ?? daylight.date(of: clock()).parts.year
      let set = try Row.fetchAll(
        db,
        sql: """
          SELECT p.id, p.code, e.body ->> 'what', e.body ->> 'number', max(e.seq)
            FROM event e JOIN dossier p ON p.subject = 'programme' AND p.id = e.id
           WHERE e.device = 0 AND e.subject = 'programme' AND e.verb = 'set_target'
             AND e.body ->> 'year' = ?
           GROUP BY p.id, 3 ORDER BY p.code, (
             SELECT c.ordinal FROM choice c WHERE c.verb = 'set_target' AND c.name = e.body ->> 'what')
          """, arguments: [year])
      var given: [Int64: [String: Int]] = [:]
      for id in Set(set.map { $0[0] as Int64 }) {
        given[id] = try Self.given(in: id, year: year, daylight, db)
      }
      return set.map { row in
        TargetSummary(
          programme: row[1], year: year, what: row[2], target: row[3],
          done: given[row[0]]?[row[2]] ?? 0)
      }
    }
  }

  /// Kits, devices and computers that a programme's deliveries took away first in that year and that
  /// did not come back. A kit of which something came back is none any more.
  private static func given(
    in programme: Int64, year: Int, _ daylight: Daylight, _ db: Database
  ) throws -> [String: Int] {
    let devices = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.kit, k.letters = 'PC', (
                 SELECT e.happened FROM event e
                  WHERE e.device > 0 AND e.device = d.id AND e.verb = 'ship'
                    AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
                  ORDER BY e.seq LIMIT 1)
          FROM dossier b
          LEFT JOIN dossier r ON r.subject = 'request' AND r.id = b.body ->> 'request'
          JOIN device d ON d.delivery = b.id AND d.delivery > 0
          JOIN kind k ON k.name = d.kind
         WHERE b.subject = 'delivery'
           AND COALESCE(b.body ->> 'programme', r.body ->> 'programme') = ?
           AND d.state IN ('shipped', 'delivered', 'handed_over')
        """, arguments: [programme])
    var given: [String: Int] = [:]
    var kits: Set<Int64> = []
    while let row = try devices.next() {
      if row[0] as Int64 > 0 { kits.insert(row[0]) }
      let moment = Timestamp(milliseconds: row[2] ?? 0)
      guard daylight.date(of: moment).parts.year == year else { continue }
      given["devices", default: 0] += 1
      if row[1] { given["computers", default: 0] += 1 }
    }
    let left = try db.cachedStatement(
      sql: """
        SELECT e.happened FROM event e
         WHERE e.device = 0 AND e.subject = 'kit' AND e.id = ? AND e.verb = 'ship_kit'
           AND NOT EXISTS (SELECT 1 FROM kit_line_open l WHERE l.kit = e.id)
         ORDER BY e.seq LIMIT 1
        """)
    for kit in kits {
      guard let moment = try Int64.fetchOne(left, arguments: [kit]),
        daylight.date(of: Timestamp(milliseconds: moment)).parts.year == year
      else { continue }
      given["kits", default: 0] += 1
    }
    return given
  }
}

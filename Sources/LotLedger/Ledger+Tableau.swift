internal import GRDB
public import LedgerValues

extension Ledger {
  /// The state of the house, counted from the projections of counts: its cost does not grow with
  /// the ledger.
  ///
  /// - Parameter days: how many days of entries and exits, the last being today in Lyon.
  public func tableau(days: Int = 30) throws(LedgerError) -> Tableau {
    try read { db in
      let today = try today(db)
      let waiting = try Self.waitingDays(db)
      let (entries, exits) = try traffic(db, from: today - Int64(days) + 1, to: today)
      return Tableau(
        lines: try Self.lines(db, on: today, waiting: waiting), waitingDays: waiting,
        entries: entries, exits: exits, today: try Self.deeds(db, on: today),
        alerts: try Self.alerts(db),
        alertCount: try Int.fetchOne(
          db,
          sql: """
            SELECT (SELECT count(*) FROM device WHERE alert > 0)
                 + (SELECT count(*) FROM device WHERE unseen > 0)
                 + (SELECT count(DISTINCT body ->> 'device') FROM dossier
                     WHERE subject = 'evidence' AND state = 'queued' AND body ->> 'device' > 0)
            """) ?? 0,
        queued: try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM dossier WHERE subject = 'evidence' AND state = 'queued'") ?? 0,
        events: try Self.lastSeq(db))
    }
  }

  /// Today in Lyon, as the projections count days.
  func today(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT (?1 + ahead) / 86400000 FROM daylight WHERE start <= ?1
           ORDER BY start DESC LIMIT 1
          """), arguments: [clock().milliseconds]) ?? 0
  }

  /// After so many days a device counts as stuck; what is no number counts as a month.
  static func waitingDays(_ db: Database) throws -> Int {
    let days =
      try Int.fetchOne(
        db,
        sql: "SELECT CAST(value AS INTEGER) FROM setting_in_force WHERE name = 'waiting_days'") ?? 0
    return days > 0 ? days : 30
  }

  /// Devices by state and age.
  private static func lines(
    _ db: Database, on today: Int64, waiting: Int
  ) throws -> [Tableau.Line] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.name, sum(t.devices),
               sum(CASE WHEN ?1 - t.day <= min(7, ?2) THEN t.devices ELSE 0 END),
               sum(CASE WHEN ?1 - t.day BETWEEN 8 AND ?2 THEN t.devices ELSE 0 END),
               sum(CASE WHEN ?1 - t.day > ?2 THEN t.devices ELSE 0 END)
          FROM state s JOIN tally t ON t.state = s.name AND t.devices > 0
         WHERE s.subject = 'device' AND s.name <> 'voided'
         GROUP BY s.name ORDER BY s.ordinal
        """, arguments: [today, waiting]
    ).map { row in
      Tableau.Line(
        state: State(row[0]), count: row[1], week: row[2], month: row[3], older: row[4])
    }
  }

  /// What was done on a day, by verb.
  private static func deeds(_ db: Database, on day: Int64) throws -> [Tableau.Deed] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.verb, sum(f.devices) FROM flow f JOIN verb v ON v.name = f.verb
         WHERE f.day = ? AND f.devices > 0 GROUP BY f.verb ORDER BY v.ordinal
        """, arguments: [day]
    ).map { Tableau.Deed(verb: Verb($0[0]), count: $0[1]) }
  }

  /// Devices that came into custody and that left it, day by day.
  private func traffic(
    _ db: Database, from first: Int64, to last: Int64
  ) throws -> ([Int], [Int]) {
    guard first <= last else { return ([], []) }
    var entries = [Int](repeating: 0, count: Int(last - first) + 1)
    var exits = entries
    // Rows are told apart here, by the law already read: SQL would look each state up in turn.
    let states = law.states.filter { $0.subject == .device && $0.isCustody }
    let custody = Set(states.map(\.state.rawValue))
    try BareRow.each(
      db, "SELECT day, source, target, devices FROM flow WHERE day BETWEEN ? AND ?", [first, last]
    ) { row in
      let index = Int((row[0] as Int64) - first)
      switch (custody.contains(row[1]), custody.contains(row[2])) {
      case (false, true): entries[index] += row[3] as Int
      case (true, false): exits[index] += row[3] as Int
      default: break
      }
    }
    return (entries, exits)
  }
}

internal import GRDB
public import LedgerValues

extension Ledger {
  /// What time it is for this ledger: that of the past it is looked at in, if any.
  public var now: Timestamp { clock() }

  /// The states on the way to the stock: those that the law lists before it and that are left again.
  public var wayToStock: Set<State> {
    let states = law.states.filter { $0.subject == .device }
    return Set(states.prefix { $0.state != "in_stock" }.filter { !$0.isFinal }.map(\.state))
  }

  /// How devices moved on the way to the stock since a moment, and how many stand in each of its
  /// states now.
  ///
  /// Events are looked up from the first one recorded since; of a very busy time only the last
  /// 60,000 are read, which tell as much: a quarter of a site that takes in 40,000 devices a year.
  public func pipeline(
    since moment: Timestamp
  ) throws(LedgerError) -> (history: PipelineHistory, counts: [PipelineCount]) {
    let way = wayToStock
    return try read { db in
      let last = try Self.lastSeq(db)
      let first = max(try Self.first(since: moment, last, db), last - 60_000)
      return (
        try Self.history(from: first, way: way, db), try Self.counts(in: way, db)
      )
    }
  }

  /// Number of the first event recorded since a moment: events are recorded in order.
  private static func first(since moment: Timestamp, _ last: Int64, _ db: Database) throws -> Int64
  {
    let statement = try db.cachedStatement(sql: "SELECT recorded FROM event WHERE seq = ?")
    var (low, high) = (Int64(1), last + 1)
    while low < high {
      let middle = (low + high) / 2
      let recorded = try Int64.fetchOne(statement, arguments: [middle]) ?? 0
      if recorded < moment.milliseconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func history(
    from first: Int64, way: Set<State>, _ db: Database
  ) throws -> PipelineHistory {
    var history = PipelineHistory(way: way)
    // `+` keeps SQLite from looking each device's events up instead of reading them in a row.
    let moves = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.device, e.target, e.happened, d.kind, d.grade, d.category
          FROM event e CROSS JOIN device d ON d.id = e.device
         WHERE e.seq >= ? AND +e.device > 0 AND +e.subject = 'device' AND e.target <> ''
           AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
         ORDER BY e.seq
        """, arguments: [first])
    while let row = try moves.next() {
      history.follow(
        row[0], to: State(row[1]), at: Timestamp(milliseconds: row[2]),
        Quality(Kind(row[3]), grade: row[4], category: row[5]))
    }
    return history
  }

  private static func counts(in way: Set<State>, _ db: Database) throws -> [PipelineCount] {
    let names = "[" + way.map { "\"\($0.rawValue)\"" }.sorted().joined(separator: ",") + "]"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT state, kind, count(*) FROM device
         WHERE id > 0 AND state IN (SELECT value FROM json_each(?)) GROUP BY state, kind
        """, arguments: [names]
    ).map { PipelineCount(state: State($0[0]), kind: Kind($0[1]), devices: $0[2]) }
  }
}

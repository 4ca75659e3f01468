internal import GRDB
public import LedgerValues

extension Ledger {
  /// The test sheet of each kind of device as it is now.
  public func sheetTests() throws(LedgerError) -> [Kind: [SheetTest]] {
    try read { db in
      var sheets: [Kind: [SheetTest]] = [:]
      for kind in law.kinds { sheets[kind.kind] = try Self.sheetTests(db, of: kind.kind) }
      return sheets
    }
  }

  /// The same with when each was decided, and by whom.
  public func sheets() throws(LedgerError) -> [HouseSettings.Sheet] {
    try read { db in
      let decided = try Row.fetchAll(
        db,
        sql: """
          SELECT l.kind, e.recorded, e.operator
            FROM (SELECT kind, max(seq) AS seq FROM sheet_line GROUP BY kind) l
            JOIN event e ON e.seq = l.seq
          """)
      let deciders = Dictionary(
        decided.map { (Kind($0[0]), (at: $0[1] as Int64, by: $0[2] as String)) },
        uniquingKeysWith: { first, _ in first })
      return try law.kinds.map { entry in
        let decider = deciders[entry.kind]
        return HouseSettings.Sheet(
          kind: entry.kind, tests: try Self.sheetTests(db, of: entry.kind),
          since: Timestamp(milliseconds: decider?.at ?? 0), by: decider?.by ?? "")
      }
    }
  }

  /// The tests on the sheet of a kind of device, as they were before an event; now without one.
  static func sheetTests(
    _ db: Database, of kind: Kind, before seq: Int64 = .max
  ) throws -> [SheetTest] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name, fr, en, blocking FROM sheet_test
           WHERE kind = ?1 AND seq = COALESCE((
             SELECT max(l.seq) FROM sheet_line l WHERE l.kind = ?1 AND l.seq < ?2), 0)
           ORDER BY ordinal
          """), arguments: [kind.rawValue, seq]
    ).map { SheetTest(name: $0[0], label: Sentence(fr: $0[1], en: $0[2]), isBlocking: $0[3]) }
  }

  /// The sheet that an event `test` tells, in the order in which it stood then.
  static func sheet(_ db: Database, of event: Event) throws -> FilledSheet? {
    guard event.verb == "test" else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.key, a.value, COALESCE(f.text, '') FROM json_each(?1, '$.sheet') a
            LEFT JOIN json_each(?1, '$.notes') n ON n.key = a.key
            LEFT JOIN free_text f ON f.digest = n.value
          """), arguments: [event.body])
    var answers: [String: (answer: TestAnswer, note: String)] = [:]
    for row in rows {
      guard let answer = TestAnswer(rawValue: row[1]) else { continue }
      answers[row[0]] = (answer, row[2])
    }
    let kind = try String.fetchOne(
      db.cachedStatement(sql: "SELECT ? ->> '$.kind'"), arguments: [event.body])
    let tests = try sheetTests(db, of: Kind(kind ?? ""), before: event.seq)
    return FilledSheet(
      seq: event.seq, happened: event.happened, op: event.op,
      lines: tests.compactMap { test in
        answers[test.name].map { .init(test: test, answer: $0.answer, note: $0.note) }
      })
  }

  /// The last sheet that was filled of a device, and still stands.
  static func sheet(_ db: Database, of device: DeviceID) throws -> FilledSheet? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT e.* FROM device d JOIN event e ON e.seq = d.tested WHERE d.id = ?"),
      arguments: [device.rawValue])
    return try row.map { Event(row: $0) }.flatMap { try sheet(db, of: $0) }
  }
}

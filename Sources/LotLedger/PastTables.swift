internal import GRDB
internal import LedgerValues

/// Makes one connection see the ledger as it stood after an event: temporary tables and views bear
/// the names of those of the file, and every query of the connection finds them first.
///
/// A row whose last event (`seq`) is not after the moment is copied as it is; the others are made
/// again from the events up to it by the views `expected_…`, the second statement that `schema.sql`
/// gives of each projection. The file itself is only read.
struct PastTables {
  let db: Database
  let past: Past
  /// Only these devices, where one need not see all.
  let only: [DeviceID]?

  /// Devices made in one go, between two looks at whether to go on.
  private static let portion: Int64 = 20_000

  /// The projections that are made for the moment; the law, the side tables and the series of tags
  /// stay those of the file.
  private static let tables = [
    "projected", "annulled", "policy", "rule_set", "sheet_line", "appointment", "setting",
    "dossier", "label", "device", "medium", "kit_line", "article_stock", "loading", "ceiling",
    "tally", "flow", "search_text",
  ]

  /// - Parameter progress: told how many devices of how many were looked at; false stops.
  /// - Returns: whether all was made.
  func make(_ progress: (_ done: Int, _ of: Int) -> Bool) throws -> Bool {
    let last = try Int64.fetchOne(db, sql: "SELECT COALESCE(max(id), 0) FROM main.device") ?? 0
    try declare()
    try makeSmall()
    try makeDossiers()
    if let only {
      try makeDevices(only.map(\.rawValue))
    } else if last > 0 {
      for first in Swift.stride(from: 1, through: last, by: Int(Self.portion)) {
        let end = min(first + Self.portion - 1, last)
        try makeDevices(try changed("device", "AND id BETWEEN \(first) AND \(end)"), first...end)
        guard progress(Int(end), Int(last)) else { return false }
      }
    }
    try makeMedia()
    try look(at: "1")
    try index()
    try makeLabels()
    try makeKitLines()
    if only == nil { try makeCounts() }
    try look(at: "1")
    return true
  }

  /// Tables without their indexes, and every view anew, so that it reads what stands before the
  /// file's own.
  private func declare() throws {
    let objects = try Schema.objects(in: db)
    for object in objects where object.type == "table" && Self.tables.contains(object.name) {
      try db.execute(sql: object.moved("TABLE", to: "TEMP TABLE"))
    }
    for object in objects where object.type == "view" {
      try db.execute(sql: object.moved("VIEW", to: "TEMP VIEW"))
    }
    try db.execute(sql: "CREATE TEMP TABLE afresh (id INTEGER PRIMARY KEY)")
    try look(at: "1")
  }

  /// The indexes of what was made; one by one they cost less than row by row.
  private func index() throws {
    for object in try Schema.objects(in: db) where object.type == "index" {
      guard Self.tables.contains(where: { object.sql.contains(" ON \($0) ") }) else { continue }
      try db.execute(sql: object.moved("INDEX ", to: "INDEX temp."))
    }
  }

  /// What `event` means from here on: those up to the moment, and of them those that meet this.
  private func look(at condition: String) throws {
    try db.execute(
      sql: """
        DROP VIEW IF EXISTS temp.event;
        CREATE TEMP VIEW event AS
          SELECT * FROM main.event WHERE seq <= \(past.seq) AND (\(condition))
        """)
  }

  private func makeSmall() throws {
    let seq = past.seq
    try db.execute(
      sql: """
        INSERT INTO temp.projected (one, through) VALUES (1, \(seq));
        INSERT INTO temp.annulled SELECT * FROM main.annulled WHERE correction <= \(seq);
        INSERT INTO temp.policy SELECT * FROM main.policy WHERE seq <= \(seq);
        INSERT INTO temp.rule_set SELECT * FROM main.rule_set WHERE seq <= \(seq);
        INSERT INTO temp.ceiling SELECT * FROM main.ceiling WHERE seq <= \(seq);
        INSERT INTO temp.sheet_line SELECT * FROM main.sheet_line WHERE seq <= \(seq);
        INSERT INTO temp.appointment SELECT operator, role, seq, active FROM expected_appointment;
        INSERT INTO temp.setting SELECT id, seq, value FROM expected_setting;
        """)
  }

  private func makeDossiers() throws {
    try copy("dossier")
    try look(
      at: """
        device = 0 AND (subject, id) IN
          (SELECT d.subject, d.id FROM main.dossier d WHERE d.seq > \(past.seq))
        """)
    try remake("dossier")
  }

  /// Devices that events after the moment have changed.
  private func changed(_ table: String, _ condition: String) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM main.\(table) WHERE seq > \(past.seq) \(condition)")
  }

  /// The devices of a range of numbers, of which the changed ones are made again; or just these.
  private func makeDevices(_ changed: [Int64], _ range: ClosedRange<Int64>? = nil) throws {
    if let range {
      try copy("device", "AND id BETWEEN \(range.lowerBound) AND \(range.upperBound)")
    }
    try start(changed)
    if !changed.isEmpty {
      try look(at: "device IN (SELECT a.id FROM temp.afresh a)")
      try remake("device")
    }
    let these = range.map { "d.id BETWEEN \($0.lowerBound) AND \($0.upperBound)" }
    try makeTexts(these ?? "d.id IN (SELECT a.id FROM temp.afresh a)")
  }

  private func start(_ ids: [Int64]) throws {
    try db.execute(sql: "DELETE FROM temp.afresh")
    try db.execute(
      sql: "INSERT INTO temp.afresh SELECT value FROM json_each(?)", arguments: [ids.json])
  }

  /// The texts that words are looked for in: those of the file where all they are made of is the
  /// same still, and the index has come so far.
  private func makeTexts(_ condition: String) throws {
    let same = """
      (d.tag, d.serial, d.imei, d.imei2, d.donor_tag, d.maker, d.model, d.place)
        = (n.tag, n.serial, n.imei, n.imei2, n.donor_tag, n.maker, n.model, n.place)
      AND n.seq <= (SELECT through FROM main.follower WHERE name = 'search')
      """
    try db.execute(
      sql: """
        INSERT INTO temp.search_text (device, text)
        SELECT d.id, t.text FROM temp.device d JOIN main.device n ON n.id = d.id
          JOIN main.search_text t ON t.device = d.id WHERE \(condition) AND \(same)
        """)
    let others = try Int64.fetchAll(
      db,
      sql: """
        SELECT d.id FROM temp.device d
         WHERE \(condition) AND d.id NOT IN (SELECT device FROM temp.search_text)
        """)
    for id in others {
      guard let text = try SearchFollower.text(db, id) else { continue }
      try db.cachedStatement(sql: "INSERT INTO temp.search_text (device, text) VALUES (?, ?)")
        .execute(arguments: [id, text])
    }
  }

  /// Twice: whether evidence was enough depends on what the medium was then.
  private func makeMedia() throws {
    let ids: [Int64]
    if let only {
      ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT id FROM main.event
           WHERE subject = 'medium' AND device IN (SELECT value FROM json_each(?)) AND device > 0
          """, arguments: [only.map(\.rawValue).json])
    } else {
      try copy("medium")
      ids = try changed("medium", "")
    }
    try start(ids)
    try look(at: "subject = 'medium' AND id IN (SELECT a.id FROM temp.afresh a)")
    for _ in 1...2 { try remake("medium") }
  }

  /// A label that was bound again since stood on the same device, or on one that is annulled now:
  /// no other gives its labels away.
  private func makeLabels() throws {
    let holders = only.map { $0.map { "\($0.rawValue)" }.joined(separator: ", ") }
    try copy("label", holders.map { "AND device IN (\($0))" } ?? "")
    let again = "main.label WHERE seq > \(past.seq)"
    try db.execute(
      sql: """
        INSERT INTO temp.label (code, device, seq)
        SELECT e.body ->> 'tag', e.device, max(e.seq)
          FROM (SELECT device AS id FROM \(again)
                UNION SELECT id FROM main.device WHERE state = 'voided') n
          JOIN event e ON e.device = n.id AND e.device > 0
         WHERE e.subject = 'device' AND e.verb IN ('register', 'receive', 'relabel')
           AND e.body ->> 'tag' IN (SELECT code FROM \(again))
         GROUP BY 1
        """)
  }

  private func makeKitLines() throws {
    try copy("kit_line")
    try remake("kit_line", "WHERE (kit, line) NOT IN (SELECT kit, line FROM temp.kit_line)")
    try remake("article_stock")
    try remake("loading")
  }

  /// How many stand where, and how many moved on each day: of the days before it is as it was.
  private func makeCounts() throws {
    try db.execute(
      sql: """
        INSERT INTO temp.tally (state, day, seq, devices)
        SELECT state, day, max(seq), count(*) FROM temp.device GROUP BY state, day
        """)
    let day = "(\(past.recorded.milliseconds) + d.ahead) / 86400000"
    let start = try Row.fetchOne(
      db,
      sql: """
        SELECT \(day), \(day) * 86400000 - d.ahead FROM daylight d
         WHERE d.start <= \(past.recorded.milliseconds) ORDER BY d.start DESC LIMIT 1
        """)
    guard let start else { return }
    try db.execute(
      sql: "INSERT INTO temp.flow SELECT * FROM main.flow WHERE day < ?", arguments: [start[0]])
    let midnight = Timestamp(milliseconds: start[1])
    let first = try Ledger.lastSeq(db, before: midnight) + 1
    try look(at: "seq >= \(first)")
    // Clocks change between midnight and morning: what of the day before is among them is there
    // already.
    try remake("flow", "WHERE day = \(start[0] as Int64)")
  }

  /// Copies what no event after the moment has changed.
  private func copy(_ table: String, _ condition: String = "") throws {
    try db.execute(
      sql: """
        INSERT INTO temp.\(table) SELECT * FROM main.\(table)
         WHERE seq <= \(past.seq) \(condition)
        """)
  }

  /// Makes rows by the second statement of the projection, from the events that are looked at.
  private func remake(_ table: String, _ condition: String = "") throws {
    let expected = try columns("temp", "expected_\(table)")
    let columns = try columns("main", table)
    let values = columns.map { expected.contains($0) ? "e.\($0)" : "\(past.seq)" }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO temp.\(table) (\(columns.joined(separator: ", ")))
        SELECT \(values.joined(separator: ", ")) FROM expected_\(table) e \(condition)
        """)
  }

  private func columns(_ schema: String, _ table: String) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?, ?)", arguments: [table, schema])
  }
}

extension Schema.Object {
  /// The statement that makes the same object elsewhere.
  fileprivate func moved(_ what: String, to other: String) -> String {
    sql.replacing("CREATE " + what, with: "CREATE " + other, maxReplacements: 1)
  }
}

import Testing

/// Projections follow from the events alone: made again they are the same, and each agrees with its
/// second, independent statement.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawRebuildTests {
  static let order = [
    "projected": "one", "device": "id", "medium": "id", "dossier": "subject, id",
    "label": "code", "series": "name", "appointment": "operator, role", "setting": "id",
    "policy": "seq", "rule_set": "seq, kind", "sheet_line": "seq, ordinal",
    "kit_line": "kit, line", "imported": "file, row",
    "article_stock": "article, place", "loading": "delivery, subject, id, place",
    "ceiling": "seq", "tally": "state, day", "flow": "day, verb, source, target", "annulled": "seq",
  ]

  /// What a projection and its expectation must have in common.
  static let expectations: [(table: String, columns: String)] = [
    (
      "device",
      """
      id, state, moved, touched, entered, day, before, arrived, completed, submitted, stay, lot, \
      line, kind, maker, model, serial, imei, imei2, donor_tag, acquired, tag, place, grade, \
      category, graded, inventory, attested, tested, passed, granted, request, kit, kit_line, \
      delivery, removal, merged, unseen, alert
      """
    ),
    (
      "medium",
      """
      id, device, status, moved, kind, maker, model, serial, capacity, sanitised, proven, \
      fitted, removed
      """
    ),
    ("dossier", "subject, id, seq, code, state, moved, body"), ("tally", "state, day, devices"),
    ("flow", "day, verb, source, target, devices"), ("label", "code, device"),
    ("appointment", "operator, role, seq, active"), ("setting", "id, seq, value"),
    ("annulled", "seq, correction"), ("imported", "file, row, seq"),
    ("kit_line", "kit, line, kind, grade, category, device, article, quantity, packed, service"),
    ("article_stock", "article, place, quantity"), ("ceiling", "basis, kind, seq, cents"),
    ("loading", "delivery, subject, id, place, quantity, price"), ("rule_set", "kind, seq, name"),
    ("sheet_line", "kind, seq, name, ordinal, blocking, fr, en"),
  ]

  static func told(seed: UInt64, recursive: Bool) -> LawStory {
    let run = LawModelTests.Run(seed: seed, devices: 20, steps: 800)
    var story = LawStory(recursive: recursive)
    story.add(run.world.deeds)
    story.add(run.steps)
    return story
  }

  @Test(arguments: [true, false])
  func `projections dropped and made again from the events are equal`(recursive: Bool) throws {
    for build in [{ Self.told(seed: 7, recursive: recursive) }, Self.everyTable] {
      var story = build()
      let before = Self.order.mapValues { _ in 0 }
      var first = before
      for (table, order) in Self.order.sorted(by: { $0.key < $1.key }) {
        first[table] = story.ask("SELECT * FROM \(table) ORDER BY \(order);")
      }
      story.say(".output events.sql")
      story.say(".mode insert event")
      story.say("SELECT * FROM event ORDER BY seq;")
      story.say(".output stdout")
      story.say(".open :memory:")
      story.say(".read '\(LawShell.schema)'")
      for trigger in try Self.triggers(on: "event") { story.say("DROP TRIGGER \(trigger);") }
      story.say(".read events.sql")
      story.say(".mode list")
      story.say("INSERT INTO projection SELECT * FROM event ORDER BY seq;")
      var second = before
      for (table, order) in Self.order.sorted(by: { $0.key < $1.key }) {
        second[table] = story.ask("SELECT * FROM \(table) ORDER BY \(order);")
      }
      let outcome = try story.run()
      #expect(outcome.complaints == [])
      for table in Self.order.keys.sorted() {
        let rows = outcome.answers[first[table] ?? 0] ?? []
        #expect(rows == outcome.answers[second[table] ?? 0], "\(table)")
      }
      #expect(outcome.answers[first["device"] ?? 0]?.isEmpty == false)
    }
  }

  /// The ledger of `GuardTests`, in which every table has a row.
  static func everyTable() -> LawStory {
    var story = LawStory()
    story.add(GuardTests.world().deeds)
    return story
  }

  private static func triggers(on table: String) throws -> [String] {
    var story = LawStory()
    let query = story.ask(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '\(table)';")
    return try story.run().answers[query] ?? []
  }

  @Test(arguments: [11, 12] as [UInt64], [true, false])
  func `each projection agrees with its second statement`(seed: UInt64, recursive: Bool) throws {
    for var story in [Self.told(seed: seed, recursive: recursive), Self.everyTable()] {
      var questions: [(table: String, query: Int)] = []
      for (table, columns) in Self.expectations {
        let mine = "SELECT \(columns) FROM \(table)\(table == "tally" ? " WHERE devices > 0" : "")"
        let theirs = "SELECT \(columns) FROM expected_\(table)"
        questions.append((table, story.ask("\(mine) EXCEPT \(theirs);")))
        questions.append((table, story.ask("\(theirs) EXCEPT \(mine);")))
      }
      questions.append(("unlawful", story.ask("SELECT * FROM unlawful;")))
      let outcome = try story.run()
      #expect(outcome.complaints == [])
      for (table, query) in questions {
        #expect(outcome.answers[query] == [], "\(table)")
      }
    }
  }
}

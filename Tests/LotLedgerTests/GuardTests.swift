import Testing

/// Nothing writes but by an event, whatever the statement and however the connection is set.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct GuardTests {
  static let law = [
    "subject", "state", "verb", "move", "need", "choice", "role", "may", "rule", "kind",
    "medium_kind", "technique", "functional_test", "usual_test",
    "usual_ceiling", "beneficiary", "usual_waste", "setting_key", "daylight",
  ]
  static let projections = [
    "projected", "device", "medium", "dossier", "label", "series", "appointment", "setting",
    "policy", "rule_set", "sheet_line", "kit_line", "imported", "tally", "flow", "annulled",
    "article_stock", "loading", "ceiling",
  ]
  static let settings = [
    "PRAGMA recursive_triggers = ON;", "PRAGMA recursive_triggers = OFF;",
    "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;",
  ]

  /// A ledger in which every table has a row.
  static func world() -> LawWorld {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    world.deeds += [
      .other("setting", 6, "admin", "set", "", "", ["value": "Lyon"]),
      .other(
        "setting", 0, "admin", "set_policy", "", "",
        ["medium_kind": "ssd", "technique": "overwrite", "enough": 1]),
      .other(
        "setting", 0, "admin", "adopt_rule_set", "", "",
        [
          "rule_set": "2023-09", "kinds": .json(#"["monitor"]"#),
          "content": .json(#"{"categories":[]}"#),
        ]),
      .other(
        "setting", 0, "admin", "set_tests", "", "",
        [
          "kind": "monitor",
          "tests": .json(#"[{"name":"pixels","blocking":0,"fr":"pixels","en":"pixels"}]"#),
        ]),
      .other(
        "setting", 0, "admin", "set_ceiling", "", "",
        ["basis": "solidarity_sale", "kind": "laptop", "cents": 19000]),
      .other("article", 1, "warehouse", "open_article", "", "active", ["code": "SOURIS"]),
      .other("article", 1, "warehouse", "enter_article", "", "", ["place": 1, "quantity": 5]),
      .other(
        "delivery", 1, "warehouse", "load_article", "", "",
        ["article": 1, "place": 1, "quantity": 2]),
      .other("file", 1, "warehouse", "take_file", "", "kept", ["code": "00ff"]),
      .device(
        world.devices + 1, "warehouse", "announce", "", "announced",
        ["lot": 1, "file": 1, "row": 1]),
      .device(
        device, "coordinator", "correct", "in_kit", "in_stock",
        ["event": "@moved", "error": "did_not_occur", "reason": "d"]),
    ]
    return world
  }

  /// Every way a writer may try to change the rows of a table without an event.
  static func attacks(on table: String) -> [String] {
    let row = "SELECT * FROM \(table) LIMIT 1"
    return [
      "DELETE FROM \(table);", "INSERT INTO \(table) \(row);",
      "INSERT OR REPLACE INTO \(table) \(row);", "INSERT OR IGNORE INTO \(table) \(row);",
      "REPLACE INTO \(table) SELECT * FROM \(table);",
      "UPDATE \(table) SET %c = %c;", "UPDATE OR REPLACE \(table) SET %c = %c;",
      "UPDATE OR IGNORE \(table) SET %c = %c;",
      "INSERT INTO \(table) SELECT * FROM \(table) WHERE 1 ON CONFLICT DO NOTHING;",
      "INSERT INTO \(table) SELECT * FROM \(table) WHERE 1 ON CONFLICT DO UPDATE SET %c = %c;",
    ]
  }

  @Test(arguments: settings)
  func `no statement changes an event, the law or a projection`(setting: String) throws {
    let columns = LawStory.columns(of: ["event"] + Self.law + Self.projections)
    var story = LawStory()
    story.add(Self.world().deeds)
    story.say(setting)
    let before = story.ask(".sha3sum")
    var tried: [(statement: String, rule: String)] = []
    for (tables, rule) in [
      (["event"], ""), (Self.law, "law_is_frozen"), (Self.projections, "projection_is_derived"),
    ] {
      for table in tables {
        for attack in Self.attacks(on: table) {
          let statement = attack.replacing("%c", with: columns[table] ?? "rowid")
          story.sql(statement, refusedBy: rule)
          tried.append((statement, rule))
        }
      }
    }
    let after = story.ask(".sha3sum")
    let outcome = try story.run()
    #expect(outcome.complaints == [])
    #expect(
      outcome.deeds.allSatisfy { $0.rule.isEmpty }, "\(outcome.deeds.filter { !$0.rule.isEmpty })")
    #expect(outcome.answers[before] == outcome.answers[after])
    #expect(outcome.answers[before]?.isEmpty == false)
    let surprises = zip(tried, outcome.refusals).filter { tried, refusal in
      tried.rule.isEmpty ? !["gap", "event_is_final"].contains(refusal) : refusal != tried.rule
    }
    #expect(surprises.isEmpty, "\(surprises.prefix(10))")
  }

  /// An event that a technician writes of device 1, with some of its fields spoilt.
  static func event(_ fields: [String: String] = [:], into: String = "INSERT INTO event") -> String
  {
    let columns = [
      ("seq", "max(seq) + 1"), ("act", "max(seq) + 1"), ("recorded", "max(recorded)"),
      ("happened", "max(recorded)"), ("operator", "'technician'"), ("verb", "'note'"),
      ("subject", "'device'"), ("id", "1"), ("device", "1"), ("source", "''"), ("target", "''"),
      ("body", #"'{"text":"digest"}'"#),
    ]
    let values = columns.map { fields[$0.0] ?? $0.1 }.joined(separator: ", ")
    return "\(into) SELECT \(values) FROM event;"
  }

  @Test(arguments: settings)
  func `a malformed event is refused by name`(setting: String) throws {
    let spoilt: [([String: String], String)] = [
      (["seq": "max(seq) + 2"], "gap"), (["seq": "max(seq)"], "gap"), (["seq": "NULL"], "gap"),
      (["seq": "1"], "gap"), (["act": "max(seq)"], "act"), (["act": "max(seq) + 2"], "act"),
      (["act": "0"], "act"), (["recorded": "max(recorded) - 1"], "clock_back"),
      (["recorded": "max(recorded) + 3155760000000"], "clock_ahead"),
      (["happened": "max(recorded) + 1"], "happened_later"),
      (["verb": "'pawn'"], "unknown_verb"), (["subject": "'medium'"], "unknown_verb"),
      (["body": "'{\"text\":\"'"], "malformed"), (["body": "'[]'"], "malformed"),
      (["body": "'{\"text\":\"a' || char(0) || '\"}'"], "malformed"),
      (["operator": "'technician' || char(0)"], "malformed"),
      (["body": "x'7b7d'"], "cannot store BLOB value in TEXT column event.body"),
      (["body": "'{}'"], "need_missing"), (["body": "'{\"text\":\" \\t\"}'"], "need_missing"),
      (["body": "'{\"text\":7}'"], "need_missing"), (["operator": "'nobody'"], "not_allowed"),
      (["operator": "''"], "not_allowed"), (["device": "2"], "no_such_subject"),
      (["id": "99", "device": "99"], "no_such_subject"), (["source": "'received'"], "no_such_move"),
      (["verb": "'locate'", "body": "'{\"place\":9}'"], "need_unknown"),
      (["verb": "'locate'", "body": "'{\"place\":\"1\"}'"], "need_missing"),
      (["verb": "'found'", "subject": "'ledger'"], "only_first"),
    ]
    var story = LawStory()
    story.add(Self.world().deeds)
    story.say(setting)
    for (fields, rule) in spoilt {
      for into in ["INSERT INTO event", "INSERT OR IGNORE INTO event", "REPLACE INTO event"] {
        story.sql(Self.event(fields, into: into), refusedBy: rule)
      }
    }
    for column in [
      "act", "recorded", "happened", "operator", "verb", "subject", "id", "device", "source",
      "target", "body",
    ] {
      for into in ["INSERT INTO event", "INSERT OR IGNORE INTO event", "REPLACE INTO event"] {
        story.sql(Self.event([column: "NULL"], into: into), refusedBy: "malformed")
      }
    }
    story.sql(Self.event())
    try story.tell()
  }

  @Test func `a temporary trigger slips nothing in`() throws {
    for when in ["BEFORE", "AFTER"] {
      for theft in [
        "UPDATE device SET state = 'shipped', seq = NEW.seq WHERE id = NEW.device",
        "UPDATE device SET grade = 'A', seq = NEW.seq WHERE id = NEW.device",
        "UPDATE device SET attested = NEW.seq + 9", "UPDATE medium SET proven = NEW.seq + 9",
        "UPDATE medium SET status = 'stored', seq = NEW.seq WHERE id = NEW.id",
        "UPDATE projected SET through = NEW.seq + 1", "DELETE FROM medium",
        "INSERT INTO label VALUES ('LYPC26-99999', NEW.device, NEW.seq)",
      ] {
        var story = LawStory()
        story.add(Self.world().deeds)
        story.say("CREATE TEMP TRIGGER thief \(when) INSERT ON event BEGIN \(theft); END;")
        story.sql(Self.event(), refusedBy: "projection_is_derived")
        story.say("DROP TRIGGER thief;")
        story.sql(Self.event())
        try story.tell()
      }
    }
  }
}

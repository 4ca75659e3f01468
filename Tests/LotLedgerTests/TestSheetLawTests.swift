import LedgerValues
import LotLedger
import Testing

/// The result of a test follows from its sheet, and the sheet is the whole one of its kind: from
/// this program and through the `sqlite3` shell.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct TestSheetLawTests {
  typealias Trial = LawMatrixTests.Trial

  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  @Test(arguments: LawMatrixTests.Writer.allCases)
  func `in every state a whole sheet is taken and any other refused by its name`(
    by writer: LawMatrixTests.Writer
  ) throws {
    let (world, fixtures) = LawMatrixTests.build()
    let note = #"{"keyboard":"\#(Self.digest)"}"#
    let cases: [([String: LawValue], String)] = [
      (LawTable.test(), "accepted"),
      (LawTable.test("pass", ["webcam": "fail", "battery": "na"]), "accepted"),
      (LawTable.test("fail", ["keyboard": "fail"], notes: note), "accepted"),
      (LawTable.test("pass", ["keyboard": "na"]), "accepted"),
      (LawTable.test("pass", ["keyboard": "fail"]), "sheet_contradicted"),
      (LawTable.test("fail", ["webcam": "fail"]), "sheet_contradicted"),
      (LawTable.test("fail"), "sheet_contradicted"),
      (LawTable.test(without: "cooling"), "sheet_incomplete"),
      (LawTable.test("pass", ["hinge": "pass"], without: "boot"), "sheet_incomplete"),
      (LawTable.test("pass", ["hinge": "pass"]), "sheet_unknown_test"),
      (LawTable.test("pass", ["webcam": "perhaps"]), "sheet_answer"),
      (LawTable.test("pass", ["webcam": "pass fail"]), "sheet_answer"),
      (LawTable.test(kind: "desktop"), "sheet_kind"),
      (["result": "pass"], "need_missing"),
      (["result": "pass", "kind": "laptop", "sheet": .json("[]")], "sheet_incomplete"),
      (["result": "pass", "kind": "laptop", "sheet": .json("{}")], "sheet_incomplete"),
      (LawTable.test(notes: #"{"keyboard":"touche F2"}"#), "malformed"),
      (LawTable.test(notes: #"{"hinge":"\#(Self.digest)"}"#), "malformed"),
      (LawTable.test(notes: #"["\#(Self.digest)"]"#), "malformed"),
    ]
    var trials: [Trial] = []
    for fixture in fixtures where !fixture.isVariant && fixture.state != "voided" {
      for (body, expected) in cases {
        trials.append(
          Trial(
            deed: .device(fixture.device, "technician", "test", "", "", body), expected: expected))
      }
    }
    try LawMatrixTests.judge(trials, after: world, by: writer)
  }

  @Test func `a sheet is judged by the list in force when it is filled`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_refurbishment")
    let other = world.device(in: "wiped")
    world.move(other, "start_refurbishment", "wiped", "in_refurbishment")
    let submit = LawDeed.device(device, "technician", "submit", "in_refurbishment", "in_check")
    let short = #"[{"name":"hinge","blocking":1,"fr":"charnière","en":"hinge"}]"#
    func sheet(_ json: String) -> [String: LawValue] {
      ["result": "pass", "kind": "laptop", "sheet": .json(json)]
    }
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .other(
        "setting", 0, "admin", "set_tests", "", "", ["kind": "laptop", "tests": .json(short)]),
      // The sheet that was filled before keeps its list.
      submit.trial,
      .device(other, "technician", "test", "", "", LawTable.test())
        .refused(by: "sheet_incomplete"),
      .device(other, "technician", "test", "", "", sheet(#"{"hinge":"pass","boot":"pass"}"#))
        .refused(by: "sheet_unknown_test"),
      .device(other, "technician", "test", "", "", sheet(#"{"hinge":"pass"}"#)),
    ])
    story.ask("SELECT seq, rule FROM unlawful WHERE rule GLOB 'sheet*';", gives: [])
    // Of another kind, it wants another sheet.
    story.add([
      .device(device, "technician", "identify", "", "", ["kind": "desktop"]),
      submit.refused(by: "test_sheet_missing"),
    ])
    try story.tell()
  }

  @Test func `a list of tests is refused unless each has a name of its own and labels`() throws {
    let good = #"{"name":"hinge","blocking":1,"fr":"charnière","en":"hinge"}"#
    let bad = [
      "[]", "{}", "[7]", #"["hinge"]"#, "[\(good),\(good)]",
      good.replacing("hinge\",\"bl", with: "Hinge\",\"bl"), good.replacing("1", with: "2"),
      good.replacing("1", with: "true"), good.replacing("charnière", with: " "),
      good.replacing(#","en":"hinge""#, with: ""),
      good.replacing(#""name":"hinge""#, with: #""name":"rest""#),
      good.replacing(#""name":"hinge""#, with: #""name":"result""#),
      good.replacing(#""name":"hinge""#, with: #""name":"""#),
    ].map { $0.hasPrefix("[") || $0 == "{}" ? $0 : "[\($0)]" }
    var story = LawStory()
    story.add(LawWorld().deeds)
    for tests in bad {
      story.add(
        .other(
          "setting", 0, "admin", "set_tests", "", "", ["kind": "laptop", "tests": .json(tests)]
        ).refused(by: "sheet_malformed"))
    }
    let list: [String: LawValue] = ["kind": "laptop", "tests": .json("[\(good)]")]
    story.add(.other("setting", 0, "admin", "set_tests", "", "", list).trial)
    for role in LawTable.roles where role != "admin" {
      story.add(
        .other("setting", 0, role, "set_tests", "", "", list).refused(by: "not_allowed"))
    }
    try story.tell()
  }

  @Test func `forged sheets are found and numbered`() throws {
    let house = try TemporaryLedger()
    try house.furnish()
    _ = try house.stocked(serial: "SN1")
    let seq = try house.sqlite("SELECT seq FROM event WHERE verb = 'test'").prefix { $0 != "\n" }
    for forged in [
      #"replace(body, '"screen":"pass"', '"screen":"fail"')"#,
      #"replace(body, '"screen":"pass",', '')"#,
      #"replace(body, '"screen":"pass"', '"hinge":"pass","screen":"pass"')"#,
      #"replace(body, '"screen":"pass"', '"screen":"maybe"')"#,
      #"replace(body, '"result":"pass"', '"result":"fail"')"#,
    ] {
      let body = try house.sqlite("SELECT body FROM event WHERE seq = \(seq)")
      try house.forge(
        drop: ["event_is_never_edited"], "UPDATE event SET body = \(forged) WHERE seq = \(seq)")
      let findings = try house.ledger.verify().findings
      #expect(
        findings.contains { $0.kind == .unlawful && String($0.first) == seq }, "\(forged)")
      let old = body.trimmingSuffix { $0.isNewline }
      try house.forge(
        drop: ["event_is_never_edited"], "UPDATE event SET body = '\(old)' WHERE seq = \(seq)")
    }
    #expect(try house.ledger.verify().findings == [])
  }

  @Test func `every kind of device has a sheet on which something blocks`() throws {
    var story = LawStory()
    story.ask(
      """
      SELECT k.name FROM kind k WHERE NOT EXISTS (\
      SELECT 1 FROM usual_test u WHERE u.kind = k.name AND u.blocking);
      """, gives: [])
    story.ask(
      """
      SELECT u.kind, u.name FROM usual_test u WHERE NOT EXISTS (\
      SELECT 1 FROM functional_test t WHERE t.name = u.name) \
      OR NOT EXISTS (SELECT 1 FROM kind k WHERE k.name = u.kind) OR u.blocking NOT IN (0, 1);
      """, gives: [])
    story.ask(
      """
      SELECT u.name || CASE u.blocking WHEN 1 THEN '*' ELSE '' END FROM usual_test u \
      WHERE u.kind = 'laptop' ORDER BY ordinal;
      """, gives: LawTable.laptopSheet)
    story.ask(
      """
      SELECT name FROM functional_test t WHERE name GLOB '*[^a-z_]*' \
      OR name NOT IN (SELECT name FROM usual_test);
      """, gives: [])
    try story.tell()
  }

  @Test func `a battery holds no more than it did, and a rule set is one in force`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_check")
    func grade(_ more: [String: LawValue]) -> LawDeed {
      .device(
        device, "checker", "grade", "", "", ["grade": "B"].merging(more) { $1 })
    }
    func adopt(_ name: String, _ kinds: String, _ content: String) -> LawDeed {
      .other(
        "setting", 0, "admin", "adopt_rule_set", "", "",
        ["rule_set": .text(name), "kinds": .json(kinds), "content": .json(content)])
    }
    let content = #"{"categories":[]}"#
    let accept = LawDeed.device(device, "checker", "accept", "in_check", "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      grade(["battery": 100]).trial, grade(["battery": 101]).refused(by: "not_a_share"),
      grade(["category": "D"]).refused(by: "need_unknown"),
      grade(["category": "B", "rule_set": "2023-09"]).refused(by: "rule_set_unknown"),
      accept.trial,
      adopt("2023-09", "[]", content).refused(by: "rule_set_malformed"),
      adopt("2023-09", #"["car"]"#, content).refused(by: "rule_set_malformed"),
      adopt("2023-09", #"["laptop","laptop"]"#, content).refused(by: "rule_set_malformed"),
      adopt("2023-09", #"["laptop"]"#, "{}").refused(by: "rule_set_malformed"),
      adopt("2023-09", #"["laptop"]"#, content),
      grade(["category": "B", "rule_set": "2023-09"]).trial,
      adopt("2025-03", #"["laptop"]"#, content),
      grade(["category": "B", "rule_set": "2023-09"]).refused(by: "rule_set_unknown"),
      grade(["category": "B", "rule_set": "2025-03"]), accept,
    ])
    try story.tell()
  }
}

extension String {
  fileprivate func trimmingSuffix(_ condition: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, condition(last) { text.removeLast() }
    return text
  }
}

import Testing

/// Testing, grading and what they rest on, by plain commands.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct GradingCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try run("init", "--operator", "AD")
    for (code, role) in [("TEC", "technician"), ("CTL", "checker")] {
      try run("operator", "add", code, "--role", role)
    }
    let list = "Type;Marque;Modèle;N° de série\nPC portable;Dell;Latitude 7480;5CG123\n"
    try run("import", "manifest", try program.file("liste.csv", list), "--donor", "Mairie")
    try run("do", "receive", "5CG123", "--set", "place=A-01")
    try run("do", "queue_wipe", "5CG123")
    try run(
      "medium", "add", "5CG123", "--set", "kind=ssd", "--set", "serial=SSD-1", "--set",
      "capacity=256000000000")
    try run(
      "medium", "sanitise", "SSD-1", "--set", "technique=crypto_erase", "--set", "result=success",
      "--set", "verification=status")
    try run("do", "complete_wipe", "5CG123", "--set", "how=inspection")
    try run("do", "start_refurbishment", "5CG123")
  }

  @discardableResult
  private func run(
    _ arguments: String..., as op: String = "AD", gives status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Program.Run {
    let run = try program.run(arguments, operator: op)
    #expect(run.status == status, "\(arguments): \(run.talk)", sourceLocation: sourceLocation)
    return run
  }

  @Test func `a sheet is filled test by test and gates control`() throws {
    let wanting = try run("fact", "test", "5CG123", "--set", "screen=pass", as: "TEC", gives: 1)
    #expect(wanting.talk.contains("missing: boot, system, keyboard"))
    try run(
      "fact", "test", "5CG123", "--set", "keyboard=fail:key F2", "--set", "webcam=na", "--rest",
      "pass", as: "TEC")
    let refused = try run("do", "submit", "5CG123", as: "TEC", gives: 1)
    #expect(refused.talk.contains("a blocking test failed"))
    let history = try run("device", "history", "5CG123")
    #expect(history.output.contains("failed: keyboard (key F2), not applicable: webcam"))
    let page = try run("device", "show", "5CG123", "--json")
    let sheet = try #require(page.object["test_sheet"] as? [String: Any])
    #expect(sheet["blocked"] as? Bool == true)
    #expect((sheet["tests"] as? [Any])?.count == 15)
    // Everything passed, in one word, with the move.
    try run("do", "submit", "5CG123", "--set", "test=pass", "--set", "webcam=na", as: "TEC")
    #expect(try run("device", "show", "5CG123").output.contains("not applicable: webcam"))
    try run("verify")
  }

  @Test func `a category is worked out by the rule set in force, and every step said`() throws {
    try run("do", "submit", "5CG123", "--rest", "pass", as: "TEC")
    let adopted = try run("setting", "rule-set", "emmaus-connect-2023-09", "--json")
    #expect(adopted.rows.count == 4)
    let refused = try run("do", "accept", "5CG123", "--set", "grade=B", as: "CTL", gives: 1)
    #expect(refused.talk.contains("unknown processor, unknown memory"))
    let tried = try run("fact", "grade", "5CG123", "--set", "grade=B", as: "CTL")
    #expect(tried.talk.contains("no category (emmaus-connect-2023-09): unknown processor"))
    try run(
      "fact", "identify", "5CG123", "--set", "cpu=Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz",
      "--set", "memory=8589934592", as: "TEC")
    let table = "CPU Name,CPU Mark\nIntel Core i5-7300U @ 2.60GHz,\"3,682\"\nOther,many\n"
    let marks = try run("import", "cpu-marks", try program.file("marks.csv", table))
    #expect(marks.talk.contains("line 3: no mark"))
    let graded = try run(
      "fact", "grade", "5CG123", "--set", "grade=B", "--set", "battery=84", as: "CTL")
    #expect(
      graded.talk.contains(
        "category A (emmaus-connect-2023-09): Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz mark 3682 → 2; "
          + "memory 8 GB → 3; SSD 256 GB → 3; sum 8 → A"))
    try run(
      "fact", "install", "5CG123", "--set", "system=Linux Mint", "--set", "version=22.1",
      "--set", "licence=libre", as: "TEC")
    try run("do", "accept", "5CG123", as: "CTL")
    let page = try run("device", "show", "5CG123", "--json").object
    #expect(page["category"] as? String == "A")
    #expect(page["rule_set"] as? String == "emmaus-connect-2023-09")
    #expect(page["battery_percent"] as? Int == 84)
    #expect(page["system"] as? String == "Linux Mint")
    #expect(try run("device", "show", "5CG123").output.contains("Linux Mint 22.1 (libre)"))
    // By hand, with another mark.
    let byHand = try run(
      "fact", "grade", "5CG123", "--set", "grade=B", "--set", "mark=2000", as: "CTL")
    #expect(byHand.talk.contains("sum 7 → B"))
    try run("verify")
  }

  @Test func `a site changes its sheet and its rule set, and bad ones are refused`() throws {
    try run(
      "setting", "tests", "laptop", "--add", "hinge=charnière/hinge", "--block", "hinge",
      "--drop", "bluetooth")
    let tests = try run("setting", "tests", "laptop", "--json").rows
    #expect(tests.last?["test"] as? String == "hinge")
    #expect(tests.last?["blocking"] as? Bool == true)
    let refused = try run(
      "do", "submit", "5CG123", "--set", "test=pass", "--set", "bluetooth=na",
      as: "TEC", gives: 1)
    #expect(refused.talk.contains("“bluetooth” is not on the test sheet"))
    try run("do", "submit", "5CG123", "--set", "test=pass", as: "TEC")
    try run("setting", "tests", "laptop", "--drop", "wings", gives: 64)
    try run("setting", "tests", "laptop", "--add", "rest=reste/rest", gives: 1)
    try run("setting", "rule-set", "nobody", "--kind", "laptop", gives: 64)
    let file = try program.file("rules.json", "{}")
    try run("setting", "rule-set", "ours", "--file", file, "--kind", "laptop", gives: 65)
    try run("setting", "rule-set", "emmaus-connect-2023-09", as: "TEC", gives: 1)
    #expect(try run("setting", "rule-set", "--json").rows.isEmpty)
  }
}

import Testing

/// Stories of kits, checks and undoing, told with triggers that fire within themselves or not.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct LawStoryTests {
  @Test(arguments: [true, false])
  func `a kit is shipped and delivered whole, in one act`(recursive: Bool) throws {
    var world = LawWorld()
    let kit = world.openKit(lines: 2)
    let members = (1...2).map { _ in world.device(in: "in_stock") }
    let late = world.device(in: "in_stock")
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    for (line, device) in members.enumerated() {
      story.add(
        .device(
          device, "warehouse", "pack", "in_stock", "in_kit",
          ["kit": .number(kit), "line": .number(line + 1)]))
      story.ask(
        "SELECT state FROM dossier WHERE subject = 'kit' AND id = \(kit);",
        gives: [line == 0 ? "open" : "complete"])
    }
    story.add(
      .device(
        late, "warehouse", "pack", "in_stock", "in_kit", ["kit": .number(kit), "line": 1]
      ).refused(by: "kit_line"))
    story.add(
      .device(members[0], "warehouse", "ship", "in_kit", "shipped", ["delivery": 1])
        .refused(by: "kit_not_shipped"))
    story.add(
      .other("kit", kit, "warehouse", "ship_kit", "complete", "shipped", ["delivery": 1]))
    for device in members { story.ask(device, isIn: "shipped") }
    story.ask(
      "SELECT count(DISTINCT act) FROM event WHERE verb IN ('ship', 'ship_kit');", gives: ["1"])
    story.add(
      .device(
        members[0], "coordinator", "void_shipping", "shipped", "in_stock", ["reason": "d"]
      ).refused(by: "not_the_state_before"))
    story.add(
      .device(
        members[0], "coordinator", "void_shipping", "shipped", "in_kit", ["reason": "d"]
      ).trial)
    story.add(
      .other("kit", kit, "coordinator", "deliver_kit", "shipped", "delivered", ["receipt": "R"]))
    for device in members { story.ask(device, isIn: "delivered") }
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `a kit loses a device by rewipe, loss or unpacking, and opens again`(recursive: Bool) throws
  {
    let exits: [(String, String, [String: LawValue])] = [
      ("rewipe", "to_wipe", ["reason": "d"]), ("report_missing", "missing", ["loss": "lost"]),
      ("unpack", "in_stock", [:]), ("merge", "voided", ["survivor": 1]),
    ]
    var world = LawWorld()
    var story = LawStory(recursive: recursive)
    let devices = exits.map { _ in world.device(in: "in_kit") }
    story.add(world.deeds)
    for (device, exit) in zip(devices, exits) {
      story.add(.device(device, "admin", exit.0, "in_kit", exit.1, exit.2))
      story.ask(
        "SELECT state FROM dossier WHERE subject = 'kit' AND id = \(world.kitOf[device] ?? 0);",
        gives: ["open"])
    }
    try story.tell()
  }

  @Test func `a reserved device goes only to its own request`() throws {
    var world = LawWorld()
    let device = world.device(in: "reserved")
    let foreign = world.openKit(lines: 1, request: 2)
    world.deeds.append(
      .other(
        "delivery", 2, "builder", "open_delivery", "", "draft", ["code": "BL-2", "request": 2]))
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .device(device, "warehouse", "ship", "reserved", "shipped", ["delivery": 2])
        .refused(by: "wrong_request"),
      .device(
        device, "warehouse", "pack", "reserved", "in_kit", ["kit": .number(foreign), "line": 1]
      ).refused(by: "wrong_request"),
      .device(device, "warehouse", "pack", "reserved", "in_kit", ["kit": 1, "line": 1]).trial,
      .device(device, "warehouse", "ship", "reserved", "shipped", ["delivery": 1]),
    ])
    try story.tell()
  }

  @Test func `nobody accepts what he submitted, unless a coordinator granted it`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_refurbishment")
    let person = "technician_checker"
    let accept = LawDeed.device(device, person, "accept", "in_check", "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add(.device(device, person, "submit", "in_refurbishment", "in_check"))
    story.add(accept.refused(by: "grade_missing"))
    story.add(.device(device, "checker", "grade", "", "", ["grade": "B"]))
    story.add(accept.refused(by: "own_submission"))
    story.ask(
      GoldenRuleTests.refusals(of: device, by: "accept"), gives: ["own_submission|\(person)"])
    story.add(accept.by("checker").trial)
    story.add(.device(device, "coordinator", "grant", "", "", ["reason": "d"]))
    story.add(accept)
    try story.tell()
  }

  @Test func `a test sheet counts from the last entry into refurbishment`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_check")
    world.move(device, "reject", "in_check", "in_refurbishment")
    let submit = LawDeed.device(device, "technician", "submit", "in_refurbishment", "in_check")
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      submit.refused(by: "test_sheet_missing"),
      .device(device, "technician", "test", "", "", LawTable.test("fail", ["keyboard": "fail"])),
      submit.refused(by: "blocking_test_failed"),
      .device(device, "technician", "test", "", "", LawTable.test()), submit,
    ])
    try story.tell()
  }

  @Test func `a device not seen is not shipped until it is scanned`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_stock")
    let ship = LawDeed.device(
      device, "warehouse", "ship", "in_stock", "shipped", ["delivery": 1])
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .device(device, "warehouse", "not_seen"), ship.refused(by: "not_seen"),
      .device(device, "warehouse", "locate", "", "", ["place": 1]), ship,
    ])
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `the last move is undone by its author, a chain by a coordinator`(recursive: Bool) throws {
    var world = LawWorld()
    let device = world.device(in: "in_stock")
    func undo(_ op: String, _ source: String, _ target: String) -> LawDeed {
      .device(
        device, op, "correct", source, target,
        ["event": "@moved", "error": "did_not_occur", "reason": "d"])
    }
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    story.add([
      .device(device, "warehouse", "ship", "in_stock", "shipped", ["delivery": 1]),
      .device(device, "checker", "note", "", "", ["text": "d"]),
      undo("technician", "shipped", "in_stock").refused(by: "not_the_author"),
      undo("warehouse", "shipped", "reserved").refused(by: "no_such_move"),
      undo("warehouse", "shipped", "in_stock"),
      undo("warehouse", "in_stock", "in_check").refused(by: "not_the_author"),
      undo("coordinator", "in_stock", "in_check"),
      undo("coordinator", "in_check", "in_refurbishment"),
      undo("coordinator", "in_refurbishment", "wiped"),
      undo("coordinator", "wiped", "to_wipe"), undo("coordinator", "to_wipe", "received"),
      undo("coordinator", "received", "voided"),
    ])
    story.ask("SELECT quote(tag) FROM device WHERE id = \(device);", gives: ["''"])
    try story.tell()
  }
}

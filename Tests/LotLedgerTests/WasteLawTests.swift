import Testing

/// What leaves as waste, judged by the database alone: what is loaded on a removal, what is weighed, and
/// that nothing leaves without a mass.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct WasteLawTests {
  static let recycler = LawDeed.other(
    "organisation", 2, "builder", "open_organisation", "", "active",
    ["code": "ECO-TRI", "as": "recycler"])

  static let cables: [String: LawValue] = [
    "what": "cables", "mass": 4200, "how": "real", "code": "16 02 16",
  ]

  static func removal(
    _ id: Int, _ verb: String, _ body: [String: LawValue] = [:], by op: String = "warehouse",
    from source: String = "", to target: String = ""
  ) -> LawDeed {
    .other("removal", id, op, verb, source, target, body)
  }

  /// Removal 2, of a recycler.
  static let opening = removal(2, "open_removal", ["code": "ENL-2", "recycler": 2], to: "draft")

  static func leave(_ id: Int) -> LawDeed { removal(id, "remove", from: "draft", to: "removed") }

  static func load(_ device: Int, _ removal: Int) -> LawDeed {
    .device(device, "warehouse", "load_waste", "", "", ["removal": .number(removal)])
  }

  static func take(_ device: Int, _ removal: Int) -> LawDeed {
    .device(
      device, "warehouse", "remove_waste", "waste", "waste_removed", ["removal": .number(removal)])
  }

  @Test(arguments: [true, false])
  func `a device waits on one removal only, and leaves with that one`(recursive: Bool) throws {
    var world = LawWorld()
    let (device, other) = (world.device(in: "waste"), world.device(in: "waste"))
    let kept = world.device(in: "in_stock")
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    story.add([
      Self.recycler, Self.opening, Self.load(device, 2),
      Self.load(device, 2).refused(by: "loaded_elsewhere"),
      Self.load(device, 1).refused(by: "loaded_elsewhere"),
      Self.load(kept, 2).refused(by: "not_waste"),
      Self.take(device, 1).refused(by: "loaded_elsewhere"),
      .device(device, "warehouse", "unload_waste", "", "", ["removal": 1])
        .refused(by: "not_loaded"),
      .device(other, "warehouse", "unload_waste", "", "", ["removal": 2])
        .refused(by: "not_loaded"),
      Self.load(other, 2), .device(other, "warehouse", "unload_waste", "", "", ["removal": 2]),
      Self.load(other, 1),
    ])
    story.ask(device, isIn: "waste")
    story.ask(
      "SELECT device, code, operator FROM waste_loaded ORDER BY device;",
      gives: ["\(device)|ENL-2|warehouse", "\(other)|ENL-1|warehouse"])
    story.add([
      Self.leave(2).refused(by: "removal_incomplete"), Self.take(device, 2), Self.leave(2),
      Self.load(other, 2).refused(by: "removal_closed"),
      // rescued and thrown away again, it is on none
      .device(other, "coordinator", "rescue", "waste", "received", ["reason": "d"]),
      .device(other, "coordinator", "declare_waste", "received", "waste", ["reason": "d"]),
    ])
    story.ask("SELECT count(*) FROM waste_loaded;", gives: ["0"])
    story.ask("SELECT device FROM removal_device WHERE removal = 2;", gives: ["\(device)"])
    try story.tell()
  }

  @Test func `a removal that is void lets its devices go, unless they left`() throws {
    var world = LawWorld()
    let (device, gone) = (world.device(in: "waste"), world.device(in: "waste"))
    var story = LawStory()
    story.add(world.deeds)
    let void = Self.removal(2, "void_removal", by: "coordinator", from: "draft", to: "void")
    story.add([
      Self.recycler, Self.opening, Self.load(device, 2), Self.take(gone, 2),
      void.refused(by: "removal_incomplete"),
      .device(
        gone, "coordinator", "correct", "waste_removed", "waste",
        ["event": "@moved", "error": "did_not_occur", "reason": "d"]),
      void, Self.load(device, 1),
    ])
    try story.tell()
  }

  @Test func `nothing leaves without a recycler, a content and a mass`() throws {
    var world = LawWorld()
    let laptop = world.device(in: "waste")
    let printer = world.device(in: "waste")
    world.fact(printer, "identify", ["kind": "printer"])
    var story = LawStory()
    story.add(world.deeds)
    let masses = "SELECT kind, code, weee, mass, weighed FROM removal_device WHERE removal = 2;"
    story.add([
      Self.recycler, Self.leave(1).refused(by: "recycler_missing"), Self.opening,
      Self.removal(1, "amend_removal", ["recycler": 1]),
      Self.leave(1).refused(by: "recycler_missing"),
      Self.leave(2).refused(by: "removal_empty"), Self.take(laptop, 2),
    ])
    story.ask(masses, gives: ["laptop|16 02 13*|2|1650|0"])
    story.add(Self.leave(2).trial)
    story.add([
      .device(laptop, "warehouse", "identify", "", "", ["mass": 2100]), Self.take(printer, 2),
    ])
    story.ask(
      masses, gives: ["laptop|16 02 13*|2|2100|1", "printer|16 02 14|6|0|0"])
    func weigh(_ body: [String: LawValue]) -> LawDeed { Self.removal(2, "weigh_removal", body) }
    var printers = Self.cables
    (printers["what"], printers["code"]) = ("printer", "16 02 14")
    story.add([
      Self.leave(2).refused(by: "mass_unknown"),
      weigh(["what": "cables", "mass": 1, "how": "real"]).refused(by: "need_missing"),
      weigh(Self.cables.merging(["mass": 0]) { $1 }).refused(by: "need_missing"),
      weigh(Self.cables.merging(["what": "sand"]) { $1 }).refused(by: "need_unknown"),
      weigh(Self.cables.merging(["code": "16 02 17"]) { $1 }).refused(by: "need_unknown"),
      weigh(Self.cables), Self.leave(2).refused(by: "mass_unknown"), weigh(printers),
      Self.leave(2).trial,
    ])
    story.ask(
      "SELECT what, mass, how FROM removal_bulk WHERE removal = 2;",
      gives: ["cables|4200|real", "printer|4200|real"])
    story.add(Self.leave(2))
    // what the site says from then on is not of what left before
    story.add([
      weigh(Self.cables).refused(by: "removal_closed"),
      .other(
        "setting", 0, "coordinator", "set_waste", "", "",
        ["what": "laptop", "code": "20 01 35*", "weee": 6, "mass": 1500]),
      .other("setting", 0, "coordinator", "set_waste", "", "", ["what": "laptop", "weee": 7])
        .refused(by: "need_unknown"),
      .other("setting", 0, "warehouse", "set_waste", "", "", ["what": "laptop", "mass": 7])
        .refused(by: "not_allowed"),
    ])
    story.ask(masses, gives: ["laptop|16 02 13*|2|2100|1", "printer|16 02 14|6|0|0"])
    story.ask(
      "SELECT code, weee, mass FROM waste_in_force WHERE what = 'laptop';",
      gives: ["20 01 35*|6|1500"])
    try story.tell()
  }

  @Test func `bulk that was weighed by mistake is taken off until it leaves`() throws {
    var story = LawStory()
    story.add(LawWorld().deeds)
    story.add([Self.recycler, Self.opening, Self.removal(2, "weigh_removal", Self.cables)])
    let unweigh = """
      INSERT INTO event SELECT n, n, max(recorded) + 1, max(recorded) + 1, 'warehouse', \
      'unweigh_removal', 'removal', 2, 0, '', '', json_object('line', (SELECT max(seq) FROM event \
      WHERE verb = 'weigh_removal')) FROM event, (SELECT max(seq) + 1 AS n FROM event);
      """
    story.sql(unweigh)
    story.sql(unweigh, refusedBy: "need_unknown")
    story.ask("SELECT count(*) FROM removal_bulk;", gives: ["0"])
    story.add([
      Self.leave(2).refused(by: "removal_empty"),
      Self.removal(2, "weigh_removal", Self.cables), Self.leave(2),
    ])
    story.sql(unweigh, refusedBy: "removal_closed")
    try story.tell()
  }
}

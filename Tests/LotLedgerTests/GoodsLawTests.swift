import Testing

/// What coordinators promise and what leaves, judged by the database alone: articles by quantity, kits
/// of recipes, and what is loaded for a delivery.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct GoodsLawTests {
  /// The fixtures of `LawWorld`, 10 mice at A-01, another place, and a recipe of a laptop and a mouse.
  static func world() -> LawWorld {
    var world = LawWorld()
    world.deeds += [
      .other("location", 2, "builder", "open_location", "", "active", ["code": "B-01"]),
      .other("article", 1, "warehouse", "open_article", "", "active", ["code": "SOURIS"]),
      article("enter_article", 10),
      .other(
        "recipe", 1, "coordinator", "open_recipe", "", "active",
        ["code": "KIT-BASE", "lines": .json(recipe)]),
    ]
    return world
  }

  static let recipe = #"[{"kind":"laptop","category":"B"},{"article":1,"quantity":2}]"#

  static func article(
    _ verb: String, _ quantity: Int, place: Int = 1, _ more: [String: LawValue] = [:]
  ) -> LawDeed {
    let body: [String: LawValue] = ["place": .number(place), "quantity": .number(quantity)]
    return .other(
      "article", 1, "warehouse", verb, "", "", body.merging(more) { first, _ in first })
  }

  static func stock(_ quantities: [Int]) -> (query: String, rows: [String]) {
    (
      "SELECT quantity FROM article_stock WHERE article = 1 ORDER BY place;",
      quantities.map(String.init)
    )
  }

  @Test(arguments: [true, false])
  func `a stock never goes below nothing, whatever takes from it`(recursive: Bool) throws {
    var story = LawStory(recursive: recursive)
    story.add(Self.world().deeds)
    story.add([
      Self.article("issue_article", 11).refused(by: "stock_short"),
      Self.article("lose_article", 11, ["reason": "d"]).refused(by: "stock_short"),
      Self.article("move_article", 11, ["to": 2]).refused(by: "stock_short"),
      Self.article("issue_article", 1, place: 2).refused(by: "stock_short"),
      Self.article("enter_article", 0).refused(by: "need_missing"),
      Self.article("move_article", 1, ["to": 1]).refused(by: "same_place"),
      .other(
        "delivery", 1, "warehouse", "load_article", "", "",
        ["article": 1, "place": 1, "quantity": 11]
      ).refused(by: "stock_short"),
      Self.article("issue_article", 1), Self.article("lose_article", 2, ["reason": "d"]),
      Self.article("move_article", 3, ["to": 2]),
      .other(
        "delivery", 1, "warehouse", "load_article", "", "",
        ["article": 1, "place": 1, "quantity": 4]),
    ])
    story.ask(Self.stock([0, 3]).query, gives: Self.stock([0, 3]).rows)
    story.add([
      .other("article", 1, "coordinator", "close_article", "active", "closed")
        .refused(by: "stock_left"),
      .other("delivery", 1, "coordinator", "void_delivery", "draft", "void")
        .refused(by: "delivery_incomplete"),
      .other(
        "delivery", 1, "warehouse", "unload_article", "", "",
        ["article": 1, "place": 1, "quantity": 5]
      ).refused(by: "not_loaded"),
      .other(
        "delivery", 1, "warehouse", "unload_article", "", "",
        ["article": 1, "place": 1, "quantity": 4]),
      Self.article("count_article", 9, ["before": 5]).refused(by: "stock_changed"),
      Self.article("count_article", 9, ["before": 4]),
    ])
    story.ask(Self.stock([9, 3]).query, gives: Self.stock([9, 3]).rows)
    story.sql(
      "UPDATE article_stock SET quantity = -1 WHERE article = 1;",
      refusedBy: "projection_is_derived")
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `a kit of a recipe is complete when its device and its articles are in it`(
    recursive: Bool
  ) throws {
    var world = Self.world()
    let (device, other) = (world.device(in: "in_stock"), world.device(in: "in_stock"))
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    let version = "(SELECT version FROM recipe_in_force WHERE id = 1)"
    story.ask("SELECT \(version) > 0;", gives: ["1"])
    let seq = world.deeds.firstIndex { $0.verb == "open_recipe" }.map { $0 + 1 } ?? 0
    func open(_ lines: String, version: Int) -> LawDeed {
      .other(
        "kit", 2, "warehouse", "open_kit", "", "open",
        [
          "code": "KIT-2", "lines": .json(lines), "recipe": 1, "version": .number(version),
        ])
    }
    func pack(_ quantity: Int, line: Int = 2) -> LawDeed {
      .other(
        "kit", 2, "warehouse", "pack_article", "", "",
        [
          "line": .number(line), "article": 1, "place": 1, "quantity": .number(quantity),
        ])
    }
    let state = "SELECT state FROM dossier WHERE subject = 'kit' AND id = 2;"
    story.add([
      open(#"[{"kind":"laptop"},{"article":1,"quantity":2}]"#, version: seq)
        .refused(by: "kit_not_of_recipe"),
      open(Self.recipe, version: seq + 1).refused(by: "kit_not_of_recipe"),
      open(Self.recipe, version: seq),
      pack(3).refused(by: "kit_line"), pack(1, line: 1).refused(by: "kit_line"), pack(2),
      .device(device, "warehouse", "pack", "in_stock", "in_kit", ["kit": 2, "line": 2])
        .refused(by: "kit_line"),
    ])
    story.ask(state, gives: ["open"])
    story.add(.device(device, "warehouse", "pack", "in_stock", "in_kit", ["kit": 2, "line": 1]))
    story.ask(state, gives: ["complete"])
    story.add([
      .device(device, "warehouse", "pack", "in_kit", "in_kit", ["kit": 1, "line": 1])
        .refused(by: "no_such_move"),
      .device(other, "warehouse", "pack", "in_stock", "in_kit", ["kit": 2, "line": 1])
        .refused(by: "kit_line"),
      pack(1).refused(by: "kit_line"),
      .other(
        "kit", 2, "warehouse", "unpack_article", "", "",
        ["line": 2, "article": 1, "place": 1, "quantity": 1]),
    ])
    story.ask(state, gives: ["open"])
    story.ask(Self.stock([9]).query, gives: Self.stock([9]).rows)
    story.add([
      .device(device, "warehouse", "unpack", "in_kit", "in_stock"),
      .other("kit", 2, "warehouse", "dissolve_kit", "open", "dissolved")
        .refused(by: "kit_not_empty"),
      .other(
        "kit", 2, "warehouse", "unpack_article", "", "",
        ["line": 2, "article": 1, "place": 1, "quantity": 1]),
      .other("kit", 2, "warehouse", "dissolve_kit", "open", "dissolved"),
    ])
    story.ask(Self.stock([10]).query, gives: Self.stock([10]).rows)
    try story.tell()
  }

  @Test func `a kit with an unsafe disk does not leave`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    guard let disk = world.mediumOf[device], let kit = world.kitOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      .medium(disk, of: device, "technician", "fail_medium", "", "", ["reason": "d"]))
    story.ask(device, isIn: "to_wipe")
    for source in ["complete", "open"] {
      story.add(
        .other("kit", kit, "warehouse", "ship_kit", source, "shipped", ["delivery": 1])
          .refused(by: source == "open" ? "no_such_move" : "state_changed"))
    }
    try story.tell()
  }

  @Test func `a device is set aside once, and only where it stands in stock`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_stock")
    let wiped = world.device(in: "wiped")
    let reserved = world.device(in: "reserved")
    var story = LawStory()
    story.add(world.deeds)
    func load(_ device: Int, _ delivery: Int) -> LawDeed {
      .device(device, "warehouse", "load", "", "", ["delivery": .number(delivery)])
    }
    story.add([
      .other("delivery", 2, "warehouse", "open_delivery", "", "draft", ["code": "BL-2"]),
      load(device, 2), load(device, 1).refused(by: "loaded_elsewhere"),
      load(device, 2).refused(by: "loaded_elsewhere"),
      load(wiped, 1).refused(by: "not_in_stock"),
      load(reserved, 2).refused(by: "wrong_request"), load(reserved, 1),
      .device(device, "coordinator", "reserve", "in_stock", "reserved", ["request": 1])
        .refused(by: "loaded_elsewhere"),
      .device(device, "warehouse", "pack", "in_stock", "in_kit", ["kit": 1, "line": 1])
        .refused(by: "loaded_elsewhere"),
      .device(device, "warehouse", "ship", "in_stock", "shipped", ["delivery": 1])
        .refused(by: "loaded_elsewhere"),
    ])
    story.ask(
      "SELECT code, operator FROM loaded WHERE subject = 'device' AND id = \(device);",
      gives: ["BL-2|warehouse"])
    story.add([
      .device(device, "warehouse", "unload", "", "", ["delivery": 1]).refused(by: "not_loaded"),
      .device(device, "warehouse", "unload", "", "", ["delivery": 2]), load(device, 1),
      .device(device, "warehouse", "ship", "in_stock", "shipped", ["delivery": 1]),
    ])
    try story.tell()
  }

  @Test func `a price over the ceiling needs a coordinator's reason`() throws {
    var world = LawWorld()
    let devices = (1...4).map { _ in world.device(in: "in_stock") }
    var story = LawStory()
    story.add(world.deeds)
    func delivery(_ id: Int, _ basis: String, partner: Int, by op: String = "warehouse") -> LawDeed
    {
      .other(
        "delivery", id, op, "open_delivery", "", "draft",
        ["code": .text("BL-\(id)"), "basis": .text(basis), "partner": .number(partner)])
    }
    func load(_ device: Int, _ body: [String: LawValue], by op: String = "warehouse") -> LawDeed {
      .device(device, op, "load", "", "", body)
    }
    var overridden = delivery(2, "solidarity_sale", partner: 1, by: "coordinator")
    overridden.body["override"] = "d"
    story.add([
      delivery(2, "solidarity_sale", partner: 1).refused(by: "partner_not_listed"),
      overridden.by("warehouse").refused(by: "not_allowed"), overridden.trial,
      .other("organisation", 1, "warehouse", "amend_organisation", "", "", ["status": "rup"]),
      delivery(2, "solidarity_sale", partner: 1),
      load(devices[0], ["delivery": 2]).refused(by: "price_missing"),
      load(devices[0], ["delivery": 2, "price": 18001]).refused(by: "over_ceiling"),
      load(devices[0], ["delivery": 2, "price": 18001, "override": "d"])
        .refused(by: "over_ceiling"),
      load(devices[0], ["delivery": 2, "price": 18000]),
      load(devices[1], ["delivery": 2, "price": 30000, "override": "d"], by: "coordinator"),
      .device(devices[2], "warehouse", "ship", "in_stock", "shipped", ["delivery": 2])
        .refused(by: "not_loaded"),
      .other(
        "setting", 0, "admin", "set_ceiling", "", "",
        ["basis": "solidarity_sale", "kind": "laptop", "cents": 9000]),
      load(devices[2], ["delivery": 2, "price": 9001]).refused(by: "over_ceiling"),
      load(devices[2], ["delivery": 2, "price": 9000]),
      delivery(3, "cg3p_gift", partner: 1),
      load(devices[3], ["delivery": 3, "price": 30001]).refused(by: "over_ceiling"),
      load(devices[3], ["delivery": 3, "price": 30000]),
      .device(devices[0], "warehouse", "ship", "in_stock", "shipped", ["delivery": 2]),
    ])
    try story.tell()
  }

  @Test func `lines that nobody can fill are refused`() throws {
    var story = LawStory()
    story.add(Self.world().deeds)
    let bad = [
      "[]", "{}", "[1]", #"[{"kind":"boat"}]"#, #"[{"kind":"laptop","grade":"Z"}]"#,
      #"[{"kind":"laptop","category":"Q"}]"#, #"[{"kind":"laptop","quantity":0}]"#,
      #"[{"kind":"laptop","article":1}]"#, #"[{"kind":"laptop"},{"article":9}]"#,
      #"[{"kind":"laptop"},{"service":"massage"}]"#, #"[{"article":1}]"#, #"[{}]"#,
      #"[{"kind":"laptop"},{"recipe":1}]"#, #"[{"kind":"laptop","quantity":"2"}]"#,
    ]
    for lines in bad {
      story.add(
        .other(
          "recipe", 2, "coordinator", "open_recipe", "", "active",
          ["code": "R", "lines": .json(lines)]
        ).refused(by: "lines_malformed"))
    }
    story.add([
      .other(
        "request", 3, "coordinator", "open_request", "", "open",
        ["code": "D", "lines": .json(#"[{"recipe":9,"quantity":3}]"#)]
      ).refused(by: "lines_malformed"),
      .other(
        "request", 3, "coordinator", "open_request", "", "open",
        ["code": "D", "lines": .json(#"[{"recipe":1,"quantity":3},{"kind":"laptop"}]"#)]),
    ])
    try story.tell()
  }
}

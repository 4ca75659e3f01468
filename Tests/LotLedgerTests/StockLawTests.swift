import Testing

/// Places, stock-takes and planned pickups, judged by the database alone.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct StockLawTests {
  /// A zone that holds the place A-01 of every world, a shelf B-01 in the zone, and C-01 outside.
  static func world() -> LawWorld {
    var world = LawWorld()
    world.deeds += [
      place(2, "ZONE", ["kind": "zone", "label": "Entrée"]),
      place(3, "B-01", ["kind": "shelf", "within": 2]), place(4, "C-01"),
      .other("location", 1, "warehouse", "move_location", "", "", ["within": 2]),
    ]
    return world
  }

  static func place(_ id: Int, _ code: String, _ body: [String: LawValue] = [:]) -> LawDeed {
    .other(
      "location", id, "warehouse", "open_location", "", "active",
      body.merging(["code": .text(code)]) { first, _ in first })
  }

  static func take(_ verb: String, _ target: String = "", _ body: [String: LawValue] = [:])
    -> LawDeed
  {
    let source = verb == "open_stock_take" || target.isEmpty ? "" : "open"
    return .other("stock_take", 2, "warehouse", verb, source, target, body)
  }

  static func open(_ body: [String: LawValue] = [:]) -> LawDeed {
    let code: [String: LawValue] = ["code": "INV-2", "place": 2]
    return take("open_stock_take", "open", code.merging(body) { _, own in own })
  }

  static func see(_ device: Int, at place: Int = 3) -> LawDeed {
    .device(device, "warehouse", "see", "", "", ["take": 2, "place": .number(place)])
  }

  static let findings =
    "SELECT finding, device, code, place FROM finding WHERE take = 2 ORDER BY 1, 2, 3;"

  @Test(arguments: [true, false])
  func `places make a tree, and are closed empty`(recursive: Bool) throws {
    var world = Self.world()
    let device = world.device(in: "received")
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    func move(_ place: Int, _ body: [String: LawValue]) -> LawDeed {
      .other("location", place, "warehouse", "move_location", "", "", body)
    }
    func close(_ place: Int) -> LawDeed {
      .other("location", place, "coordinator", "close_location", "active", "closed")
    }
    story.add([
      move(2, ["within": 2]).refused(by: "place_cycle"),
      move(2, ["within": 3]).refused(by: "place_cycle"),
      move(4, ["within": 9]).refused(by: "need_unknown"),
      move(4, [:]).refused(by: "need_missing"),
      move(4, ["kind": "drawer"]).refused(by: "need_unknown"),
      move(4, ["within": 3, "label": "Palettes"]),
      move(2, ["within": 4]).refused(by: "place_cycle"),
      Self.place(5, "D-01", ["within": 5]).refused(by: "need_unknown"),
    ])
    story.ask(
      "SELECT id, kind, label, within FROM location ORDER BY id;",
      gives: ["1|||2", "2|zone|Entrée|0", "3|shelf||2", "4||Palettes|3"])
    story.ask("SELECT place FROM place_within WHERE ancestor = 3 ORDER BY 1;", gives: ["3", "4"])
    story.add([
      close(3).refused(by: "place_used"), close(1).refused(by: "place_used"),
      .device(device, "warehouse", "locate", "", "", ["place": 4]),
      close(4).refused(by: "place_used"),
      .device(device, "coordinator", "give_back", "received", "returned_to_donor", ["reason": "d"]),
      .other("article", 1, "warehouse", "open_article", "", "active", ["code": "SAC"]),
      .other("article", 1, "warehouse", "enter_article", "", "", ["place": 4, "quantity": 1]),
      close(4).refused(by: "place_used"),
      .other("article", 1, "warehouse", "issue_article", "", "", ["place": 4, "quantity": 1]),
      close(4), close(3),
      Self.place(5, "E-01", ["within": 3]).refused(by: "place_closed"),
      .other(
        "location", 3, "warehouse", "open_location", "closed", "active",
        ["code": "B-01", "within": 3]
      ).refused(by: "place_closed"),
    ])
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `what is found is told, what is settled is no longer`(recursive: Bool) throws {
    var world = Self.world()
    let here = (0..<3).map { _ in world.device(in: "in_stock") }
    let elsewhere = world.device(in: "in_stock")
    let sent = world.device(in: "delivered")
    let late = world.device(in: "announced")
    world.fact(elsewhere, "locate", ["place": 4])
    // device 1 of every world stands at A-01 too
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    story.add([
      Self.see(here[0]).refused(by: "need_unknown"), Self.open(),
      Self.see(here[0], at: 4).refused(by: "place_elsewhere"), Self.see(here[0], at: 2),
      Self.see(here[0], at: 2).refused(by: "already_seen"), Self.see(here[1], at: 3),
      Self.see(elsewhere), Self.see(sent),
      Self.take("keep_code", "", ["code": "XX-1", "place": 2]),
      Self.take("keep_code", "", ["code": "XX-1", "place": 3]),
      .device(late, "warehouse", "receive", "announced", "received", ["tag": "T-1", "place": 1]),
    ])
    story.ask(
      Self.findings,
      gives: [
        "misplaced|\(here[1])||3", "misplaced|\(elsewhere)||3", "missing|1||1",
        "missing|\(here[2])||1", "unexpected|\(sent)||3", "unknown|0|XX-1|2",
      ])
    let close = Self.take("close_stock_take", "closed")
    story.add([
      close.refused(by: "stock_take_unsettled"),
      // seen again where it is recorded: there is nothing left to say of it
      Self.see(here[1], at: 1),
      .device(elsewhere, "warehouse", "locate", "", "", ["place": 3, "take": 2]),
      .device(1, "warehouse", "not_seen", "", "", ["take": 2]),
      close.refused(by: "stock_take_unsettled"),
      .device(here[2], "warehouse", "report_missing", "in_stock", "missing", ["loss": "lost"]),
      close.refused(by: "findings_left"),
      .device(sent, "warehouse", "return", "delivered", "received", ["reason": "d", "place": 3]),
      close.refused(by: "findings_left"),
      Self.take("settle_code", "", ["code": "XX-1", "reason": "d"]),
    ])
    story.ask(Self.findings, gives: ["missing|1||1"])
    story.add([close, close.refused(by: "state_changed")])
    story.add([
      Self.see(here[2]).refused(by: "stock_take_closed"),
      Self.take("keep_code", "", ["code": "XX-2", "place": 2]).refused(by: "stock_take_closed"),
      .device(1, "warehouse", "not_seen", "", "", ["take": 2]).refused(by: "stock_take_closed"),
    ])
    story.ask("SELECT unseen > 0 FROM device WHERE id = 1;", gives: ["1"])
    try story.tell()
  }

  @Test func `what nobody can explain stays for a reason, what is missing does not`() throws {
    var world = Self.world()
    let device = world.device(in: "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      Self.open(), Self.see(device, at: 1), Self.see(1, at: 1),
      Self.take("keep_code", "", ["code": "XX-1", "place": 2]),
      Self.take("close_stock_take", "closed").refused(by: "findings_left"),
      .device(device, "warehouse", "correct", "", "", ["event": 1, "error": "did_not_occur"])
        .refused(by: "no_such_subject"),
      Self.take("close_stock_take", "closed", ["reason": "d"]),
    ])
    try story.tell()
  }

  @Test func `not seen keeps a device from leaving until it is seen again`() throws {
    var world = Self.world()
    let device = world.device(in: "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    let ship = LawDeed.device(
      device, "warehouse", "ship", "in_stock", "shipped", ["delivery": 1])
    story.add([
      Self.open(), .device(device, "warehouse", "not_seen", "", "", ["take": 2]),
      ship.refused(by: "not_seen"), Self.see(device), ship,
    ])
    story.ask("SELECT unseen FROM device WHERE id = \(device);", gives: ["0"])
    // it left after it was seen: nothing to explain
    story.ask(Self.findings, gives: ["missing|1||1"])
    try story.tell()
  }

  @Test func `a sighting that did not occur leaves the device missing`() throws {
    var world = Self.world()
    let device = world.device(in: "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add([Self.open(), Self.see(device, at: 1)])
    let seq = world.deeds.count + 2
    story.ask(Self.findings, gives: ["missing|1||1"])
    story.add(
      .device(
        device, "warehouse", "correct", "", "",
        ["event": .number(seq), "error": "did_not_occur"]))
    story.ask(Self.findings, gives: ["missing|1||1", "missing|\(device)||1"])
    story.add(Self.see(device, at: 1))
    story.ask(Self.findings, gives: ["missing|1||1"])
    try story.tell()
  }

  @Test func `a stock-take of one place alone leaves what stands below`() throws {
    var world = Self.world()
    let device = world.device(in: "in_stock")
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .other("article", 1, "warehouse", "open_article", "", "active", ["code": "SAC"]),
      Self.open(["scope": "only"]), Self.see(device, at: 3).refused(by: "place_elsewhere"),
      .other(
        "article", 1, "warehouse", "count_article", "", "",
        ["place": 3, "quantity": 2, "before": 0, "take": 2]
      ).refused(by: "place_elsewhere"),
      .other(
        "article", 1, "warehouse", "count_article", "", "",
        ["place": 2, "quantity": 2, "before": 0, "take": 2]),
    ])
    story.ask(Self.findings, gives: [])
    story.add(Self.take("abandon_stock_take", "abandoned"))
    story.add(Self.see(device, at: 2).refused(by: "stock_take_closed"))
    try story.tell()
  }

  @Test func `a pickup has a day that is one, and somebody who carries`() throws {
    var story = LawStory()
    story.add(Self.world().deeds)
    func plan(_ body: [String: LawValue]) -> LawDeed {
      .other(
        "lot", 2, "warehouse", "plan_lot", "", "planned",
        body.merging(["code": "LOT-2"]) { first, _ in first })
    }
    func again(_ body: [String: LawValue], lot: Int = 2) -> LawDeed {
      .other("lot", lot, "coordinator", "replan_lot", "", "", body)
    }
    story.add([
      .other(
        "organisation", 2, "warehouse", "open_organisation", "", "active",
        ["code": "CAR", "as": "carrier"]),
      plan(["date": "2026-02-30"]).refused(by: "date_malformed"),
      plan(["date": "30/11/2026"]).refused(by: "date_malformed"),
      plan(["date": "2026-11-30", "carrier": 1]).refused(by: "not_a_carrier"),
      plan(["date": "2026-11-30", "carrier": 2, "address": "1 place de la Comédie"]),
      again([:]).refused(by: "need_missing"), again(["date": "x"]).refused(by: "date_malformed"),
      again(["date": "2026-12-01"]),
      .other("lot", 2, "warehouse", "collect_lot", "planned", "collected"),
      again(["date": "2026-12-02"]).refused(by: "no_such_move"),
    ])
    try story.tell()
  }
}

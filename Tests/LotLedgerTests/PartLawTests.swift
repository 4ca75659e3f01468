import Testing

/// Parts, judged by the database alone: where they come from, and that none is in two devices.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct PartLawTests {
  static func buy(_ id: Int) -> LawDeed {
    .other(
      "part", id, "warehouse", "buy_part", "", "in_stock",
      ["code": .text("PI-\(id)"), "what": "memory", "invoice": "F-1", "place": 1])
  }

  static func fit(_ part: Int, _ device: Int) -> LawDeed {
    .device(device, "technician", "fit_part", "", "", ["part": .number(part)])
  }

  static func remove(_ part: Int, _ device: Int) -> LawDeed {
    .device(device, "technician", "remove_part", "", "", ["part": .number(part)])
  }

  /// A part taken in the act of the last move of its device.
  static func take(_ part: Int, from device: Int, by op: String = "builder") -> String {
    """
    INSERT INTO event SELECT n, (SELECT e.act FROM device d JOIN event e ON e.seq = d.moved \
    WHERE d.id = \(device)), t, t, '\(op)', 'take_part', 'part', \(part), 0, '', 'in_stock', \
    json_object('code', 'PI-\(part)', 'what', 'screen', 'device', \(device)) \
    FROM (SELECT max(seq) + 1 AS n, max(recorded) AS t FROM event);
    """
  }

  static func correct(_ device: Int, _ verb: String, to target: String = "") -> String {
    """
    INSERT INTO event SELECT n, n, t, t, 'coordinator', 'correct', 'device', \(device), \(device), \
    \(target.isEmpty ? "''" : "(SELECT state FROM device WHERE id = \(device))"), '\(target)', \
    json_object('event', (SELECT max(seq) FROM event WHERE device = \(device) AND verb = '\(verb)'), \
    'error', 'did_not_occur', 'reason', 'd') \
    FROM (SELECT max(seq) + 1 AS n, max(recorded) AS t FROM event);
    """
  }

  static let states = "SELECT id, state FROM dossier WHERE subject = 'part' ORDER BY id;"

  @Test(arguments: [true, false])
  func `a part is in one device or in stock, and says which`(recursive: Bool) throws {
    var world = LawWorld()
    let (device, other) = (world.device(in: "in_refurbishment"), world.device(in: "received"))
    let gone = world.device(in: "delivered")
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    story.add([
      Self.buy(1), Self.buy(2), Self.fit(1, gone).refused(by: "out_of_custody"),
      Self.fit(9, device).refused(by: "need_unknown"),
      Self.fit(1, device).by("warehouse").refused(by: "not_allowed"),
      Self.remove(1, device).refused(by: "part_not_here"), Self.fit(1, device),
      Self.fit(1, other).refused(by: "part_not_in_stock"),
      Self.fit(1, device).refused(by: "part_not_in_stock"),
      Self.remove(1, other).refused(by: "part_not_here"),
      .other("part", 1, "technician", "locate_part", "", "", ["place": 1])
        .refused(by: "part_not_in_stock"),
      .other("part", 1, "technician", "scrap_part", "fitted", "scrapped")
        .refused(by: "no_such_move"),
      .other("part", 1, "admin", "unmount_part", "fitted", "in_stock").refused(by: "not_allowed"),
      .other("part", 2, "admin", "mount_part", "in_stock", "fitted").refused(by: "not_allowed"),
      .other("part", 2, "admin", "void_part", "in_stock", "voided").refused(by: "not_allowed"),
    ])
    story.ask(Self.states, gives: ["1|fitted", "2|in_stock"])
    story.ask("SELECT device, place FROM part WHERE id = 1;", gives: ["\(device)|1"])
    story.add([Self.remove(1, device), Self.fit(1, other), Self.fit(2, other)])
    story.ask("SELECT device FROM part ORDER BY id;", gives: ["\(other)", "\(other)"])
    story.add([
      Self.remove(2, other),
      .other("part", 2, "technician", "scrap_part", "in_stock", "scrapped"),
      Self.fit(2, device).refused(by: "part_not_in_stock"),
    ])
    story.ask(Self.states, gives: ["1|fitted", "2|scrapped"])
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `what is undone of a part is where it was`(recursive: Bool) throws {
    var world = LawWorld()
    let (device, other) = (world.device(in: "in_refurbishment"), world.device(in: "received"))
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    story.add([Self.buy(1), Self.fit(1, device)])
    story.sql(Self.correct(device, "fit_part"))
    story.ask(Self.states, gives: ["1|in_stock"])
    story.add([Self.fit(1, device), Self.remove(1, device)])
    story.sql(Self.correct(device, "fit_part"), refusedBy: "part_used")
    story.sql(Self.correct(device, "remove_part"))
    story.ask(Self.states, gives: ["1|fitted"])
    story.add([Self.remove(1, device), Self.fit(1, other)])
    story.sql(Self.correct(device, "remove_part"), refusedBy: "part_used")
    story.sql(Self.correct(other, "fit_part"))
    story.sql(Self.correct(device, "remove_part"))
    story.ask("SELECT device FROM part;", gives: ["\(device)"])
    story.add([
      Self.remove(1, device),
      .other("part", 1, "technician", "scrap_part", "in_stock", "scrapped"),
    ])
    story.sql(Self.correct(device, "remove_part"), refusedBy: "part_used")
    try story.tell()
  }

  @Test(arguments: [true, false])
  func `parts come out of a device as it is dismantled, and never did when it was not`(
    recursive: Bool
  ) throws {
    var world = LawWorld()
    let (device, other) = (world.device(in: "for_parts"), world.device(in: "received"))
    var story = LawStory(recursive: recursive)
    story.add(world.deeds)
    let dismantle = LawDeed.device(
      device, "builder", "dismantle", "for_parts", "dismantled", ["carcass": 900])
    story.sql(Self.take(1, from: device), refusedBy: "not_dismantled")
    story.add([Self.buy(1), Self.fit(1, device), dismantle.refused(by: "parts_fitted")])
    story.add([Self.remove(1, device), dismantle])
    story.sql(Self.take(2, from: device))
    story.sql(Self.take(3, from: device))
    story.add(
      .other(
        "part", 4, "builder", "take_part", "", "in_stock",
        ["code": "PI-4", "what": "fan", "device": .number(device)]
      ).refused(by: "not_dismantled"))
    story.ask("SELECT id FROM part WHERE origin = \(device);", gives: ["2", "3"])
    story.add(Self.fit(2, other))
    story.sql(Self.correct(device, "dismantle", to: "for_parts"), refusedBy: "part_used")
    story.add(Self.remove(2, other))
    story.sql(Self.correct(device, "dismantle", to: "for_parts"))
    story.ask(Self.states, gives: ["1|in_stock", "2|voided", "3|voided"])
    story.add(dismantle)
    story.sql(Self.take(4, from: device))
    story.ask(Self.states, gives: ["1|in_stock", "2|voided", "3|voided", "4|in_stock"])
    try story.tell()
  }

  @Test func `a device with an unsafe disk is not dismantled`() throws {
    var world = LawWorld()
    let device = world.device(in: "for_parts")
    guard let disk = world.mediumOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .medium(disk, of: device, "technician", "fail_medium", "", "", ["reason": "d"]),
      .device(device, "technician", "dismantle", "for_parts", "dismantled", ["carcass": 900])
        .refused(by: "golden_rule"),
    ])
    try story.tell()
  }

  @Test func `a part's kind is one of those known, and never a medium`() throws {
    var story = LawStory()
    story.add(LawWorld().deeds)
    for (what, rule) in [("storage", "need_unknown"), ("ssd", "need_unknown"), ("battery", "")] {
      var deed = Self.buy(1)
      deed.body["what"] = .text(what)
      story.add(deed.refused(by: rule))
    }
    var bare = Self.buy(2)
    bare.body["invoice"] = nil
    story.add(bare.refused(by: "need_missing"))
    try story.tell()
  }
}

import Testing

/// Deliveries, judged by the database alone, from the shell that anyone has.
@Suite(.enabled(if: LawShell.isInstalled, "the sqlite3 shell is not installed"))
struct DeliveryLawTests {
  private func delivery(_ id: Int, _ body: [String: LawValue] = [:]) -> LawDeed {
    .other(
      "delivery", id, "warehouse", "open_delivery", "", "draft",
      body.merging(["code": .text("BL-\(id)")]) { $1 })
  }

  private func load(_ kit: Int, on delivery: Int, _ body: [String: LawValue] = [:]) -> LawDeed {
    .other(
      "kit", kit, "warehouse", "load_kit", "", "",
      body.merging(["delivery": .number(delivery)]) { $1 })
  }

  private func ship(_ kit: Int, on delivery: Int, from source: String = "complete") -> LawDeed {
    .other(
      "kit", kit, "warehouse", "ship_kit", source, "shipped", ["delivery": .number(delivery)])
  }

  private func send(_ delivery: Int) -> LawDeed {
    .other("delivery", delivery, "warehouse", "send_delivery", "draft", "shipped")
  }

  @Test func `a kit fetches no more than its devices may together`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    guard let kit = world.kitOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .other("organisation", 1, "warehouse", "amend_organisation", "", "", ["status": "rup"]),
      delivery(2, ["basis": "solidarity_sale", "partner": 1]),
      ship(kit, on: 2).refused(by: "not_loaded"),
      load(kit, on: 2).refused(by: "price_missing"),
      load(kit, on: 2, ["price": 18001]).refused(by: "over_ceiling"),
      load(kit, on: 2, ["price": 18001, "override": "d"]).refused(by: "over_ceiling"),
      load(kit, on: 2, ["price": 18001, "override": "d"]).by("coordinator").trial,
      load(kit, on: 2, ["price": 18000]), send(2).refused(by: "delivery_incomplete"),
      ship(kit, on: 2), send(2),
    ])
    story.ask(device, isIn: "shipped")
    try story.tell()
  }

  @Test func `no kit leaves with an unsafe disk, whatever is tried`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    guard let disk = world.mediumOf[device], let kit = world.kitOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      load(kit, on: 1),
      .device(device, "warehouse", "ship", "in_kit", "shipped", ["delivery": 1])
        .refused(by: "kit_not_shipped"),
      .medium(disk, of: device, "technician", "fail_medium", "", "", ["reason": "d"]),
    ])
    story.ask(device, isIn: "to_wipe")
    story.add([
      ship(kit, on: 1).refused(by: "state_changed"),
      ship(kit, on: 1, from: "open").refused(by: "no_such_move"),
      send(1).refused(by: "delivery_incomplete"),
      .device(device, "warehouse", "ship", "to_wipe", "shipped", ["delivery": 1])
        .refused(by: "no_such_move"),
    ])
    story.sql(
      "UPDATE device SET state = 'shipped', delivery = 1 WHERE id = \(device);",
      refusedBy: "projection_is_derived")
    story.sql(
      "UPDATE dossier SET state = 'complete' WHERE subject = 'kit' AND id = \(kit);",
      refusedBy: "projection_is_derived")
    story.add([
      .other("kit", kit, "warehouse", "unload_kit", "", "", ["delivery": 1]), send(1),
    ])
    try story.tell()
  }

  @Test func `a device is in one kit and on one delivery, and a kit too`() throws {
    var world = LawWorld()
    let device = world.device(in: "in_kit")
    let loose = world.device(in: "in_stock")
    guard let kit = world.kitOf[device] else { return }
    var story = LawStory()
    story.add(world.deeds)
    story.add([
      .device(device, "warehouse", "pack", "in_kit", "in_kit", ["kit": 1, "line": 1])
        .refused(by: "no_such_move"),
      .device(device, "warehouse", "pack", "in_stock", "in_kit", ["kit": 1, "line": 1])
        .refused(by: "state_changed"),
      .device(device, "warehouse", "load", "", "", ["delivery": 1]).refused(by: "not_in_stock"),
    ])
    for statement in [
      "UPDATE kit_line SET device = \(device) WHERE kit = 1 AND line = 1;",
      "INSERT INTO loading VALUES (1, 'device', \(loose), 0, 999999, 1, -1);",
      "UPDATE device SET kit = 1, kit_line = 1 WHERE id = \(device);",
    ] { story.sql(statement, refusedBy: "projection_is_derived") }
    story.add([
      delivery(2), load(kit, on: 2), load(kit, on: 1).refused(by: "loaded_elsewhere"),
      load(kit, on: 2).refused(by: "loaded_elsewhere"),
      ship(kit, on: 1).refused(by: "loaded_elsewhere"),
      .device(loose, "warehouse", "load", "", "", ["delivery": 2]),
      .device(loose, "coordinator", "load", "", "", ["delivery": 1])
        .refused(by: "loaded_elsewhere"),
      .device(loose, "warehouse", "load", "", "", ["delivery": 2])
        .refused(by: "loaded_elsewhere"),
    ])
    story.sql(
      "UPDATE loading SET delivery = 1 WHERE id = \(loose);", refusedBy: "projection_is_derived")
    story.sql("DELETE FROM loading;", refusedBy: "projection_is_derived")
    try story.tell()
  }

  @Test func `a delivery leaves with all that is set aside for it, or not`() throws {
    var world = LawWorld()
    let devices = (1...2).map { _ in world.device(in: "in_stock") }
    var story = LawStory()
    story.add(world.deeds)
    story.add(
      devices.map { .device($0, "warehouse", "load", "", "", ["delivery": 1]) } + [
        .device(devices[0], "warehouse", "ship", "in_stock", "shipped", ["delivery": 1]),
        send(1).refused(by: "delivery_incomplete"),
        .device(devices[1], "warehouse", "unload", "", "", ["delivery": 1]), send(1),
        .device(devices[1], "warehouse", "load", "", "", ["delivery": 1])
          .refused(by: "delivery_closed"),
        .other(
          "delivery", 1, "coordinator", "declare_handover", "", "",
          ["programme": "p", "category": "Jean Dupont", "number": 1]
        ).refused(by: "need_unknown"),
      ])
    try story.tell()
  }
}

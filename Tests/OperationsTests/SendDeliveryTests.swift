import LedgerValues
import Operations
import Testing

/// A delivery leaves whole or not at all, and what became of each thing is told for ever.
@Suite struct SendDeliveryTests {
  private let serials = ["A1", "B1", "C1", "D1", "E1"]

  private func house() throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(serials)
    try house.stock(serials)
    return house
  }

  /// A complete kit of a laptop and two mice.
  private func kit(_ serial: String, in house: TemporaryHouse) throws -> String {
    try house.article("SOURIS", 5)
    let open = try house.open("CO")
    try open.setRecipe(
      "BASE", label: "",
      lines: [.init(.device(Quality(.laptop))), .init(.article("SOURIS"), quantity: 2)])
    let kit = try open.openKits(of: "BASE", count: 1)[0]
    let filled = try FillKit(kit, codes: [serial, "SOURIS"]).run(in: open)
    #expect(filled.refused.isEmpty)
    return kit
  }

  @Test func `all leaves in one act, kits with what is in them, and the request is followed`()
    throws
  {
    let house = try house()
    let kit = try kit("C1", in: house)
    try house.dossier(
      "open_request", "DEM-1",
      ["lines": #"[{"kind":"laptop","quantity":2},{"recipe":1,"quantity":2}]"#])
    let delivery = try house.delivery { $0.request = "DEM-1" }
    let loaded = try house.load(["A1", "B1", kit, "C1"], on: delivery)
    #expect(loaded.loaded.map(\.line) == [1, 1, 2])
    #expect(loaded.refused.map(\.code) == ["C1"], "it goes with its kit")
    #expect(loaded.short.map(\.missing) == [1])
    let sent = try SendDelivery(delivery).run(in: house.open("WA"))
    #expect(sent.refused.isEmpty && sent.sent.count == 3)
    #expect(sent.request == "partly_met")
    #expect(try house.fates(delivery) == ["A1": .shipped, "B1": .shipped, "C1": .shipped])
    let read = try house.open("AD").delivery(delivery)
    #expect(read.state == "shipped" && read.sent != nil)
    #expect(read.lines.map(\.kit) == ["", "", "", kit])
    let acts = try serials.prefix(3).compactMap { serial in
      try house.open("AD").history(of: house.open("AD").device(named: serial)).last?.event.act
    }
    #expect(Set(acts).count == 1)
    #expect {
      try SendDelivery(delivery).run(in: house.open("WA"))
    } throws: { ($0 as? HouseError)?.refusal?.rule == .noSuchMove }
    // The rest of the request leaves with a second delivery.
    let second = try house.delivery { $0.request = "DEM-1" }
    #expect(try house.load(["D1"], on: second).refused.count == 1, "two laptops have left")
    let other = try house.open("CO").openKits(of: "BASE", count: 1)[0]
    _ = try FillKit(other, codes: ["D1", "SOURIS"]).run(in: house.open("CO"))
    #expect(try house.load([other], on: second).short.isEmpty)
    #expect(try SendDelivery(second).run(in: house.open("WA")).request == "met")
  }

  @Test func `where one thing can no longer leave nothing does, and each such thing is told`()
    throws
  {
    let house = try house()
    let kit = try kit("C1", in: house)
    let delivery = try house.delivery()
    try house.load(["A1", "B1", "D1", kit], on: delivery)
    try house.perform("rewipe", ["B1"], as: "TE", ["reason": "doute"])
    try house.perform("hold", ["D1"], as: "TE", ["reason": "doute"])
    try house.perform("unpack", ["C1"], as: "WA")
    let mark = try house.mark()
    let kept = try SendDelivery(delivery).run(in: house.open("WA"))
    #expect(kept.sent.isEmpty && kept.refused.count == 3)
    #expect(kept.refused.last?.code == kit)
    #expect(try house.mark() == mark && house.state("A1") == "in_stock")
    // Law itself keeps a delivery from leaving with what does not.
    #expect(throws: HouseError.self) { try house.dossier("send_delivery", delivery) }
    _ = try UnloadDelivery(delivery, codes: ["B1", "D1", kit]).run(in: house.open("WA"))
    #expect(try SendDelivery(delivery).run(in: house.open("WA")).sent.count == 1)
  }

  @Test func `what became of each is told, and the delivery closes when all of it is`() throws {
    let house = try house()
    let kit = try kit("E1", in: house)
    let delivery = try house.delivery()
    try house.load(["A1", "B1", "C1", "D1", kit], on: delivery)
    _ = try SendDelivery(delivery).run(in: house.open("WA"))
    func settle(
      _ verb: Verb, _ codes: [String], _ op: String, _ needs: [String: String]
    ) throws -> SettleDelivery.Outcome {
      try SettleDelivery(verb, delivery, codes: codes, needs: needs).run(in: house.open(op))
    }
    #expect {
      try house.open("CO").closeDelivery(delivery)
    } throws: { error in
      let error = error as? HouseError
      return error?.kind == .refused && error?.sentence.french.contains("LYPC") == true
    }
    let refused = try settle("refuse_delivery", ["A1"], "WA", ["reason": "écran rayé"])
    #expect(refused.settled.count == 1 && refused.refused.isEmpty)
    let known = try settle("acknowledge", ["B1", kit], "CO", ["receipt": "R-1"])
    #expect(known.settled.count == 2)
    #expect(try settle("report_missing", ["C1"], "CO", ["loss": "stolen"]).settled.count == 1)
    #expect(throws: HouseError.self) { try house.open("CO").closeDelivery(delivery) }
    let rest = try settle("acknowledge", [], "CO", ["receipt": "R-2"])
    #expect(rest.settled.count == 1, "D1 alone was left")
    try house.open("CO").closeDelivery(delivery)
    let back = try settle("return", ["E1"], "WA", ["reason": "ne charge plus", "place": "A-02"])
    #expect(back.settled.count == 1)
    #expect(try house.state("E1") == "received" && house.state("A1") == "in_check")
    let fates: [String: DeliveryFate] = [
      "A1": .refused, "B1": .delivered, "C1": .missing, "D1": .delivered, "E1": .returned,
    ]
    #expect(try house.fates(delivery) == fates)
    let read = try house.open("AD").delivery(delivery)
    #expect(read.state == "closed" && read.ended != nil)
    #expect(read.conformity == Conformity(shipped: 5, refused: 1, returned: 1))
    #expect(read.conformity.rate == 4000)
    #expect(read.devices.first { $0.fate == .refused }?.remark == "écran rayé")
    #expect(read.devices.first { $0.fate == .delivered }?.remark == "R-1")
    let rates = try house.open("AD").conformity()
    #expect(rates.count == 1 && rates[0].conformity.rate == 4000)
    // A device that leaves again by another delivery keeps its fate in the first.
    try house.perform("accept", ["A1"], as: "CH", ["grade": "C", "category": "C"])
    let second = try house.delivery()
    try house.load(["A1"], on: second)
    _ = try SendDelivery(second).run(in: house.open("WA"))
    #expect(try house.fates(delivery) == fates)
    #expect(try house.fates(second) == ["A1": .shipped])
    let strangers = try settle("acknowledge", ["A1"], "CO", ["receipt": "R-3"])
    #expect(strangers.settled == [] && strangers.refused.count == 1, "\(strangers)")
  }

  @Test func `hand-overs are counted by public, never more than was delivered`() throws {
    let house = try house()
    let delivery = try house.delivery()
    try house.load(["A1", "B1"], on: delivery)
    _ = try SendDelivery(delivery).run(in: house.open("WA"))
    let coordinator = try house.open("CO")
    func declare(_ category: String, _ number: Int) throws {
      try coordinator.declareHandover(
        of: delivery, programme: "kits", category: category, number: number)
    }
    #expect(throws: HouseError.self) { try declare("youth", 1) }
    _ = try SettleDelivery("acknowledge", delivery, needs: ["receipt": "R"]).run(in: coordinator)
    try declare("youth", 1)
    #expect(throws: HouseError.self) { try declare("Jean Dupont", 1) }
    #expect(throws: HouseError.self) { try declare("youth", 2) }
    try declare("seniors", 1)
    let handovers = try house.open("AD").delivery(delivery).handovers
    #expect(
      handovers.map(\.category) == ["youth", "seniors"] && handovers.map(\.number) == [1, 1])
  }

  @Test func `a delivery that does not leave gives all of it back`() throws {
    let house = try house()
    let kit = try kit("C1", in: house)
    try house.dossier(
      "enter_article", "SOURIS", ["place": "B-01", "quantity": "4"])
    let delivery = try house.delivery()
    try house.load(["A1", kit, "SOURIS:2"], on: delivery)
    try house.load(["SOURIS:1"], on: delivery) { $0.place = "A-01" }
    let before = try house.open("AD").articles()
    try house.open("CO").voidDelivery(delivery)
    let read = try house.open("AD").delivery(delivery)
    #expect(read.state == "void" && read.lines.isEmpty)
    let after = try house.open("AD").articles()
    #expect(after.first.map(\.total) == before.first.map { $0.total + 3 })
    #expect(try house.load(["A1", kit], on: house.delivery()).loaded.count == 2)
    let none = try house.delivery()
    #expect(try SendDelivery(none).run(in: house.open("WA")).refused.map(\.code) == [none])
    #expect(try house.open("AD").delivery(none).state == "draft")
  }
}

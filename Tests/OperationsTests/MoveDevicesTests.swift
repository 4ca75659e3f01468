import LedgerValues
import Operations
import Testing

@Suite struct MoveDevicesTests {
  @Test func `what is legal is done and the rest is named`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1", "C1"])
    try house.perform("receive", ["A1", "B1"], as: "WA", ["place": "A-01"])
    try house.perform("queue_wipe", ["B1"], as: "TE")
    let outcome = try house.perform("queue_wipe", ["A1", "B1", "C1", "A1"], as: "TE")
    #expect(outcome.moved.count == 1)
    #expect(outcome.already.count == 2)
    #expect(outcome.refused.map(\.refusal.rule) == ["no_such_move"])
  }

  @Test func `each device received gets a tag of its own`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    let outcome = try house.perform("receive", ["A1", "B1"], as: "WA", ["place": "A-01"])
    #expect(Set(outcome.moved).count == 2)
    #expect(outcome.moved.allSatisfy { $0.hasPrefix("LYPC") })
  }

  @Test func `a reserved device leaves by a delivery made for its request`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.stock("A1", disk: "D1")
    try house.perform("reserve", ["A1"], as: "CO", ["request": "DEM-1"])
    let outcome = try house.perform("ship", ["A1"], as: "WA", ["delivery": "BL-1"])
    #expect(outcome.refused.isEmpty)
    #expect(try house.state("A1") == "shipped")
  }

  @Test func `what is named for devices that are all refused is not made`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    let mark = try house.mark()
    let outcome = try house.perform("ship", ["A1"], as: "WA", ["delivery": "BL-9"])
    #expect(outcome.moved.isEmpty && outcome.refused.count == 1)
    #expect(try house.mark() == mark)
  }

  @Test func `a label that was received first becomes that of the announced device`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    let desk = try house.open("WA")
    let lot = try #require(try desk.lots().first?.code)
    let needs = ["lot": lot, "tag": "LYPC26-09001", "place": "A-01"]
    let nameless = try #require(try desk.register(needs: needs))
    let device = try desk.device(named: "A1")
    var work = MoveDevices(MoveRequest(verb: "receive", devices: [device], needs: needs))
    work.request.needs["lot"] = nil
    work.replacing = nameless.id
    #expect(try work.run(in: desk).moved == ["LYPC26-09001"])
    #expect(try desk.device(named: "LYPC26-09001") == device)
    #expect(try desk.lot(lot).unannounced == 0)
    #expect(try house.open("AD", for: .verifying).verify().findings.isEmpty)
    // Refused, the label stays where it was.
    let other = try #require(try desk.register(needs: ["lot": lot, "place": "A-01"]))
    work.request.needs["tag"] = other.tag
    work.replacing = other.id
    _ = try work.run(in: desk)
    #expect(try desk.device(named: other.tag) == other.id)
  }

  @Test func `a need that is missing is told by its name`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    let error = try #require(throws: HouseError.self) {
      try house.perform("receive", ["A1"], as: "WA")
    }
    #expect(error.kind == .usage)
    #expect(error.sentence.english.contains("place="))
  }

  @Test func `undoing takes back all of the last act`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.perform("receive", ["A1", "B1"], as: "WA", ["place": "A-01"])
    try house.perform("queue_wipe", ["A1", "B1"], as: "TE")
    let outcome = try UndoLastAct().run(in: house.open("TE"))
    #expect(outcome.undone.count == 2 && outcome.refused.isEmpty)
    #expect(try ["A1", "B1"].map { try house.state($0) } == ["received", "received"])
    #expect(try UndoLastAct().run(in: house.open("TE")).undone.isEmpty)
  }

  @Test func `a disk declared by mistake is undone, with the way back it caused`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.stock("A1", disk: "D1")
    let technician = try house.open("TE")
    try RecordMedium(
      "add_medium", .new(technician.device(named: "A1")), needs: ["kind": "ssd"]
    ).run(in: technician)
    #expect(try house.state("A1") == "to_wipe")
    let outcome = try UndoLastAct().run(in: technician)
    #expect(outcome.refused.isEmpty)
    #expect(try house.state("A1") == "in_stock")
  }

  @Test func `a wrong value is corrected and the old one stays told`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    let reader = try house.open("AD")
    let first = try #require(try reader.history(of: reader.device(named: "A1")).first)
    try Correct(first.event.seq, .incorrectData(["serial": "A9"])).run(in: house.open("WA"))
    #expect(try reader.history(of: reader.device(named: "A9")).count == 2)
  }
}

extension TemporaryHouse {
  /// Receives, wipes, refurbishes and accepts.
  func stock(_ serial: String, disk: String) throws {
    try receive(serial, disk: disk)
    let technician = try open("TE")
    let medium = try technician.medium(named: disk)
    try RecordMedium(
      "sanitise_medium", .known(medium.id),
      needs: ["technique": "overwrite", "result": "success", "verification": "full"]
    ).run(in: technician)
    try perform("complete_wipe", [serial], as: "TE", ["how": "inspection"])
    try perform("start_refurbishment", [serial], as: "TE")
    try perform("submit", [serial], as: "TE", ["test": "pass"])
    try perform("accept", [serial], as: "CH", ["grade": "B"])
  }
}

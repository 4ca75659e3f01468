import LedgerValues
import Operations
import Testing

/// What is asked before many devices are moved, and what may come between.
@Suite struct CheckThenDoTests {
  private func house(_ serials: [String] = ["A1", "B1", "C1", "D1"]) throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(serials)
    try house.perform("receive", serials, as: "WA", ["place": "A-01"])
    return house
  }

  private func request(
    _ verb: Verb, _ serials: [String], in house: House, _ needs: [String: String] = [:]
  ) throws -> MoveRequest {
    MoveRequest(
      verb: verb, devices: try serials.map { try house.device(named: $0) }, needs: needs)
  }

  @Test func `the check says what doing it then does`() throws {
    let house = try house()
    try house.perform("queue_wipe", ["B1"], as: "TE")
    try house.perform("lock", ["C1"], as: "TE", ["lock": "bios"])
    let technician = try house.open("TE")
    let request = try request("queue_wipe", ["A1", "B1", "C1", "D1"], in: technician)
    let mark = try house.mark()
    let check = try technician.check(request)
    #expect(try house.mark() == mark)
    #expect(check.legal.count == 2 && check.already.count == 1)
    #expect(check.refused.map(\.refusal) == [Refusal(rule: .noSuchMove, culprit: "locked")])
    let outcome = try MoveDevices(request).run(in: technician)
    #expect(outcome.moved.count == check.legal.count)
    #expect(outcome.already == check.already)
    #expect(outcome.refused.map(\.device) == check.refused.map(\.device))
  }

  @Test func `a fact that is given with the verb answers its rules, the golden rule stands`() throws
  {
    let house = try house()
    try house.receiveDisk("A1", "DISK-1")
    let technician = try house.open("TE")
    let bare = try technician.check(request("complete_wipe", ["A1"], in: technician))
    #expect(bare.refused.map(\.refusal.rule) == [.inventoryUnconfirmed])
    let told = try technician.check(
      request("complete_wipe", ["A1"], in: technician, ["how": "inspection"]))
    #expect(told.legal.count == 1 || told.refused.first?.refusal.rule == .golden)
  }

  @Test func `a verb that is not one's own is refused for each`() throws {
    let house = try house()
    let auditor = try house.open("AU")
    let check = try auditor.check(request("queue_wipe", ["A1", "B1"], in: auditor))
    #expect(
      check.refused.map(\.refusal)
        == Array(
          repeating: Refusal(rule: .notAllowed, culprit: "AU"), count: 2))
  }

  @Test func `who comes second is told what changed and by whom`() throws {
    let house = try house()
    let technician = try house.open("TE")
    var asked = try request("queue_wipe", ["A1", "B1", "C1"], in: technician)
    let check = try technician.check(asked)
    try house.perform("hold", ["A1"], as: "WA", ["reason": "doute"])
    try house.perform("queue_wipe", ["B1"], as: "WA")
    asked.devices = check.legal
    asked.seen = check.through
    let outcome = try MoveDevices(asked).run(in: technician)
    #expect(outcome.moved.count == 1 && outcome.already.count == 1)
    #expect(outcome.refused.map(\.refusal) == [Refusal(rule: .stateChanged, culprit: "on_hold")])
    #expect(outcome.overtaken.map(\.event.op) == ["WA", "WA"])
    #expect(outcome.overtaken.map(\.event.verb) == ["hold", "queue_wipe"])
  }

  @Test func `a single move from a page that is out of date is told too`() throws {
    let house = try house()
    let technician = try house.open("TE")
    let id = try technician.device(named: "A1")
    let page = try #require(try technician.device(id))
    try house.perform("hold", ["A1"], as: "WA", ["reason": "doute"])
    try house.perform("resume", ["A1"], as: "CO")
    let outcome = try MoveDevices(
      MoveRequest(verb: "queue_wipe", devices: [id], seen: page.through)
    ).run(in: technician)
    #expect(outcome.moved.isEmpty)
    #expect(outcome.overtaken.first?.event.op == "CO")
  }

  @Test func `stopped, it writes nothing at all`() throws {
    let house = try house()
    let mark = try house.mark()
    let technician = try house.open("TE")
    let request = try request("queue_wipe", ["A1", "B1", "C1", "D1"], in: technician)
    var told: [Int] = []
    let outcome = try MoveDevices(request).run(in: technician) { done, total in
      told.append(done)
      #expect(total == 4)
      return done < 3
    }
    #expect(outcome == nil)
    #expect(told == [0, 1, 2, 3])
    #expect(try house.mark() == mark)
    #expect(try house.state("A1") == "received")
    #expect(try MoveDevices(request).run(in: technician).moved.count == 4)
  }
}

extension TemporaryHouse {
  /// A disk noted in a device that is sent to be wiped.
  fileprivate func receiveDisk(_ serial: String, _ disk: String) throws {
    try perform("queue_wipe", [serial], as: "TE")
    let technician = try open("TE")
    try RecordMedium(
      "add_medium", .new(technician.device(named: serial)), needs: ["kind": "hdd", "serial": disk]
    ).run(in: technician)
  }
}

import Foundation
import LedgerValues
import LotLedger
import Operations
import Testing

/// What one command did is undone as one, from any of its events and days later, while the law
/// allows it.
struct UndoActTests {
  private func seq(_ house: House, _ verb: Verb) throws -> Int64 {
    let found = try house.journal(limit: 200).entries.first { $0.event.verb == verb }
    return try #require(found).event.seq
  }

  @Test func `a bulk move is undone as one, but for the device that went on`() throws {
    let temporary = try TemporaryHouse()
    try temporary.announce(["A1", "A2", "A3"])
    try temporary.perform("receive", ["A1", "A2", "A3"], as: "WA", ["place": "A-01"])
    try temporary.perform("queue_wipe", ["A1", "A2", "A3"], as: "TE")
    try temporary.perform("start_wipe", ["A2"], as: "TE", ["bench": "1"])
    let house = try temporary.open("TE")
    let before = try temporary.mark()
    let undo = UndoAct(try seq(house, "queue_wipe"))
    let shown = try undo.preview(in: house)
    #expect(shown.lines.count == 2 && shown.refused.count == 1)
    #expect(try temporary.mark() == before)
    let done = try undo.run(in: house)
    #expect(done.lines.map(\.target) == ["received", "received"])
    #expect(try temporary.state("A1") == "received")
    #expect(try temporary.state("A2") == "wiping")
    #expect(try undo.preview(in: house).lines.isEmpty)
  }

  @Test func `another's act is undone by a coordinator who says why`() throws {
    let temporary = try TemporaryHouse()
    try temporary.announce(["B1"])
    try temporary.perform("receive", ["B1"], as: "WA", ["place": "A-01"])
    try temporary.perform("queue_wipe", ["B1"], as: "TE")
    let number = try seq(try temporary.open("TE"), "queue_wipe")
    let clerk = try UndoAct(number).preview(in: temporary.open("WA"))
    #expect(clerk.lines.isEmpty && clerk.refused.count == 1)
    let coordinator = try UndoAct(number, reason: "erreur").run(in: temporary.open("CO"))
    #expect(coordinator.lines.count == 1)
    #expect(try temporary.state("B1") == "received")
  }

  @Test func `events name what they refer to`() throws {
    let temporary = try TemporaryHouse()
    try temporary.announce(["C1"])
    try temporary.perform("receive", ["C1"], as: "WA", ["place": "A-01"])
    let entries = try temporary.open("AD").journal(limit: 100).entries
    #expect(entries.first { $0.event.verb == "receive" }?.names["place"] == "A-01")
    let lot = try #require(entries.first { $0.event.verb == "announce_lot" })
    #expect(lot.subjectName.hasPrefix("LOT-"))
    #expect(lot.deviceName.isEmpty)
  }

  @Test func `a full verification that found nothing is remembered; one that was stopped is not`()
    throws
  {
    let temporary = try TemporaryHouse()
    let shelf = temporary.folder + "/checkpoints"
    let house = try temporary.open("AD", checkpoints: shelf)
    #expect(try house.vouching().verified == 0)
    _ = try house.verify()
    let size = try house.size()
    #expect(try house.vouching().verified == size)
    #expect(try house.vouching().checkpoint == size)
  }
}

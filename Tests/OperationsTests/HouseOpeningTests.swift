import Foundation
import LedgerValues
import Operations
import TestFixtures
import Testing

@Suite struct HouseOpeningTests {
  @Test func `nobody writes without proof of who they are`() throws {
    let house = try TemporaryHouse()
    for (op, proofs) in [
      ("TE", [House.Proof.unixAccount("autre")]), ("TE", [.pin("0000")]),
      ("XX", [.unixAccount("essai")]),
    ] {
      let error = try #require(throws: HouseError.self) {
        try House.open(at: house.path, for: .writing, as: op, proofs: proofs)
      }
      #expect(error.kind == .notProved)
    }
    try house.open("TE").keep(.pin("4711"), of: "TE")
    #expect(
      try House.open(at: house.path, for: .writing, as: "TE", proofs: [.pin("4711")]).op == "TE")
  }

  @Test func `nobody changes another's proof but an administrator`() throws {
    let house = try TemporaryHouse()
    let error = try #require(throws: HouseError.self) {
      try house.open("TE").keep(.pin("1"), of: "CH")
    }
    #expect(error.refusal?.rule == "not_allowed")
    try house.open("AD").keep(.pin("1"), of: "CH")
  }

  @Test func `the first write of a day leaves a checkpoint outside`() throws {
    let house = try TemporaryHouse()
    let shelf = house.folder + "/points"
    let open = try house.open("AD", checkpoints: shelf)
    _ = try open.openLot(code: "LOT-1")
    _ = try open.openLot(code: "LOT-2")
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(shelf)/\(open.id)")
    #expect(kept.count == 1)
  }

  @Test func `a ledger whose past was cut is refused, and verify says so`() throws {
    let house = try TemporaryHouse()
    let shelf = house.folder + "/points"
    let copy = house.folder + "/ancien.sqlite"
    let open = try house.open("AD", checkpoints: shelf)
    #expect(try Judge.sqlite(house.path, "VACUUM INTO '\(copy)'").status == 0)
    _ = try open.openLot(code: "LOT-1")
    _ = try open.keepCheckpoint()
    let error = try #require(throws: HouseError.self) {
      try House.open(at: copy, for: .reading, checkpoints: shelf)
    }
    #expect(error.kind == .badInput)
    let report = try House.open(at: copy, for: .verifying, checkpoints: shelf).verify()
    #expect(report.findings.map(\.kind) == [.checkpoint])
    #expect(try open.verify().findings.isEmpty)
  }

  @Test func `a lot lives from its opening to its close`() throws {
    let house = try TemporaryHouse()
    let code = try house.announce(["A1"]).lot
    let coordinator = try house.open("CO")
    let collected = try MoveDossiers("collect_lot", codes: [code]).run(in: coordinator)
    #expect(collected.moved == [code])
    #expect(try MoveDossiers("collect_lot", codes: [code]).run(in: coordinator).already == [code])
    try house.perform("receive", ["A1"], as: "WA", ["place": "A-01"])
    #expect(try coordinator.lot(code).state == "received")
    #expect(try MoveDossiers("close_lot", codes: [code]).run(in: coordinator).moved == [code])
  }

  @Test(arguments: [
    ("2026-07-01", "2026-06-30T22:00:00.000Z"), ("2026-11-21 14:05", "2026-11-21T13:05:00.000Z"),
    ("2026-11-21T14:05:09Z", "2026-11-21T14:05:09.000Z"),
    ("2026/03/29 04:00", "2026-03-29T02:00:00.000Z"),
  ])
  func `dates are read as in Lyon`(text: String, instant: String) {
    #expect(Timestamp(reading: text)?.iso == instant)
  }

  @Test(arguments: ["", "hier", "2026-13-01", "2026-02-30", "2026-11-21 25:00"])
  func `what is no date is not read as one`(text: String) {
    #expect(Timestamp(reading: text) == nil)
  }
}

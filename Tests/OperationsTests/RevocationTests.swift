import Foundation
import LedgerValues
import Operations
import Testing

@Suite struct RevocationTests {
  private let certified: CertifiedHouse
  private let json: [UInt8]
  private let checkpoint: [UInt8]

  init() throws {
    certified = try CertifiedHouse()
    json = try certified.issue("A1").json
    checkpoint = try certified.checkpoint()
  }

  private func event(_ verb: Verb, of code: String) throws -> Int64 {
    let reader = try certified.house.open("AD")
    let history = try reader.history(of: reader.device(named: code))
    return try #require(history.last { $0.event.verb == verb }).event.seq
  }

  private func refusal() throws -> String? {
    do {
      try certified.check(json, against: checkpoint, asking: true)
      return nil
    } catch let error as HouseError {
      #expect(error.kind == .refused)
      return error.sentence.english
    }
  }

  @Test func `evidence withdrawn revokes it, by the number of the event`() throws {
    #expect(try refusal() == nil)
    try certified.annul(event("sanitise_medium", of: "A1"))
    let correction = try event("correct", of: "A1")
    #expect(try refusal()?.contains("REVOKED by event \(correction)") == true)
    // In itself it is still what the ledger said then.
    try certified.check(json, against: checkpoint)
    let error = try #require(throws: HouseError.self) { try certified.issue("A1") }
    #expect(error.sentence.english.contains("DA"))
  }

  @Test func `a new certificate after that tells that earlier ones are revoked`() throws {
    try certified.annul(event("sanitise_medium", of: "A1"))
    let rewipe = try event("rewipe", of: "A1")
    try certified.sanitise("DA")
    try certified.house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    let again = try certified.issue("A1")
    #expect(again.revokedThrough == rewipe)
    try certified.check(again.json, against: certified.checkpoint(), asking: true)
    #expect(try refusal() != nil)
  }

  @Test func `a medium discovered late revokes it`() throws {
    let technician = try certified.house.open("TE")
    try RecordMedium(
      "add_medium", .new(technician.device(named: "A1")), needs: ["kind": "nvme", "serial": "NV"]
    ).run(in: technician)
    let late = try event("add_medium", of: "A1")
    #expect(try refusal()?.contains("event \(late)") == true)
  }

  @Test func `a recall raised after delivery revokes it`() throws {
    let house = certified.house
    try house.perform("start_refurbishment", ["A1"], as: "TE")
    try house.perform("submit", ["A1"], as: "TE", ["test": "pass"])
    try house.perform("accept", ["A1"], as: "CH", ["grade": "B"])
    try house.perform("ship", ["A1"], as: "WA", ["delivery": "BL-1"])
    #expect(try house.state("A1") == "shipped")
    #expect(try refusal() == nil)
    try certified.annul(event("sanitise_medium", of: "A1"))
    #expect(try refusal()?.contains("REVOKED") == true)
    let error = try #require(throws: HouseError.self) { try certified.issue("A1") }
    #expect(error.kind == .refused)
  }

  @Test func `what happens to other devices, and moves that lose nothing, revoke nothing`() throws {
    try certified.annul(event("sanitise_medium", of: "B2"))
    try certified.house.perform("start_refurbishment", ["A1"], as: "TE")
    #expect(try refusal() == nil)
  }

  @Test func `a device that comes back holds other data, which takes nothing back`() throws {
    let house = certified.house
    try house.perform("start_refurbishment", ["A1"], as: "TE")
    try house.perform("submit", ["A1"], as: "TE", ["test": "pass"])
    try house.perform("accept", ["A1"], as: "CH", ["grade": "B"])
    try house.perform("ship", ["A1"], as: "WA", ["delivery": "BL-1"])
    try house.perform("return", ["A1"], as: "WA", ["reason": "panne", "place": "A-01"])
    #expect(try refusal() == nil)
    let error = try #require(throws: HouseError.self) { try certified.issue("A1") }
    #expect(error.sentence.english.contains("DA"), "its disk was elsewhere")
  }

  @Test func `a ledger of another past does not speak for it`() throws {
    let other = try CertifiedHouse()
    let error = try #require(throws: HouseError.self) {
      try other.check(json, against: checkpoint, asking: true)
    }
    #expect(error.sentence.english.contains("has not the past"))
  }
}

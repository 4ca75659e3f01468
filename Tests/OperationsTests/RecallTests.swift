import LedgerValues
import Operations
import TestFixtures
import Testing

/// Evidence that is withdrawn, or a disk that is found late, after a device has left us.
@Suite struct RecallTests {
  /// A device that was delivered, wiped on the word of one log.
  private func delivered() throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.receive("A1", disk: "ES-0001")
    try house.receive("B1", disk: "ES-0002")
    _ = try ImportWipeLog(bytes: Array(WipeLogText().text.utf8)).run(in: house.open("TE"))
    for (op, verb, needs) in [
      ("TE", "complete_wipe", ["how": "inspection"]), ("TE", "start_refurbishment", [:]),
      ("TE", "submit", ["test": "pass"]), ("CH", "accept", ["grade": "B"]),
      ("WA", "ship", ["delivery": "BL-1"]), ("CO", "acknowledge", ["receipt": "REC-1"]),
    ] as [(String, Verb, [String: String])] {
      let outcome = try house.perform(verb, ["A1"], as: op, needs)
      try #require(outcome.refused.isEmpty, "\(verb) \(outcome.refused)")
    }
    return house
  }

  private func details(_ code: String, _ house: TemporaryHouse) throws -> DeviceDetails {
    let reader = try house.open("AD")
    return try #require(try reader.device(reader.device(named: code)))
  }

  private func wipe(_ house: TemporaryHouse) throws -> Event {
    let reader = try house.open("AD")
    return try #require(
      try reader.history(of: reader.device(named: "A1")).map(\.event)
        .last { $0.verb == "sanitise_medium" })
  }

  @Test func `a log filed to the wrong device recalls the one that was delivered`() throws {
    let house = try delivered()
    try Correct(wipe(house).seq, .wrongMedium("ES-0002")).run(in: house.open("TE"))
    let shown = try details("A1", house)
    #expect(shown.summary.state == "delivered" && shown.summary.hasAlert)
    let alert = try #require(shown.alerts.first)
    #expect(alert.verb == "recall" && alert.medium == "ES-0001" && alert.delivery == "BL-1")
    #expect(alert.cause > 0)
    let words = alert.words(Sentence(fr: "alerte de rappel", en: "recall alert")).english
    #expect(
      words
        == "recall alert, certificates revoked, disk ES-0001 not safe, delivery BL-1, "
        + "event \(alert.cause)")
    #expect(try house.open("AD").tableau().alerts.map(\.seq) == [alert.seq])
    #expect(try details("B1", house).media.map(\.isSanitised) == [true])
  }

  @Test func `a disk found late recalls, and a coordinator settles it with a reason`() throws {
    let house = try delivered()
    let technician = try house.open("TE")
    try RecordMedium(
      "add_medium", .new(technician.device(named: "A1")),
      needs: ["kind": "nvme", "serial": "LATE-1"]
    ).run(in: technician)
    #expect(try details("A1", house).alerts.map(\.medium) == ["LATE-1"])
    let refused = try house.perform("settle_alert", ["A1"], as: "TE", ["reason": "vu"])
    #expect(refused.refused.map(\.refusal.rule) == ["not_allowed"])
    let settled = try house.perform("settle_alert", ["A1"], as: "CO", ["reason": "rapporté"])
    #expect(settled.refused.isEmpty)
    #expect(try details("A1", house).alerts.isEmpty)
    #expect(try house.open("AD").tableau().alertCount == 0)
  }

  @Test func `withdrawn while it is still here, the device goes back to be wiped`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "ES-0001")
    _ = try ImportWipeLog(bytes: Array(WipeLogText().text.utf8)).run(in: house.open("TE"))
    try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    try house.perform("start_refurbishment", ["A1"], as: "TE")
    try Correct(wipe(house).seq, .didNotOccur).run(in: house.open("TE"))
    #expect(try house.state("A1") == "to_wipe")
    #expect(try details("A1", house).alerts.isEmpty)
  }
}

import LedgerValues
import Operations
import TestFixtures
import Testing

@Suite struct EvidenceTests {
  private func file(
    _ log: WipeLogText, _ house: TemporaryHouse, medium: String? = nil
  ) throws -> WipeLogReport {
    var job = ImportWipeLog(bytes: Array(log.text.utf8))
    if let medium { job.named = [ImportWipeLog.Name(disk: "", medium: medium)] }
    return try job.run(in: house.open("TE"))
  }

  @Test func `a log that names a known disk makes it safe once it is validated`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "ES-0001")
    let report = try file(WipeLogText(), house)
    #expect(report.media.map(\.verdict) == [.erased])
    #expect(report.filed == 1 && report.queued == 0)
    let outcome = try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    #expect(outcome.refused.isEmpty)
    #expect(try house.state("A1") == "wiped")
  }

  @Test func `a log that failed is filed and makes nothing safe`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "ES-0001")
    let report = try file(WipeLogText(status: "-FAILED-", errors: 2), house)
    #expect(report.media.map(\.verdict) == [.failed])
    #expect(report.filed == 1)
    let outcome = try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    #expect(outcome.refused.map(\.refusal.rule) == ["golden_rule"])
  }

  @Test func `a failure is told by the log that failed, or else by a reason`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.receive("A1", disk: "ES-0001")
    try house.receive("B1", disk: "ES-0002")
    _ = try file(WipeLogText(status: "-FAILED-", errors: 2), house)
    let outcome = try house.perform("fail_wipe", ["A1", "B1"], as: "TE")
    #expect(outcome.moved.count == 1)
    #expect(outcome.refused.map(\.refusal.rule) == ["need_missing"])
    let reader = try house.open("AD")
    let history = try reader.history(of: reader.device(named: "A1"))
    let evidence = history.first { $0.event.verb == "sanitise_medium" }?.event.seq ?? 0
    #expect(history.contains { $0.event.body == "{\"evidence\":\(evidence)}" })
    #expect(try house.perform("fail_wipe", ["B1"], as: "TE", ["reason": "bruit"]).refused.isEmpty)
  }

  @Test func `the same log twice, or grown since, files each run once`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "ES-0001")
    let first = WipeLogText(status: "UABORTED")
    #expect(try file(first, house).filed == 1)
    let mark = try house.mark()
    #expect(try file(first, house).already == 1)
    #expect(try house.mark() == mark)
    let grown = first.text + WipeLogText(day: "2026/03/03").text
    let report = try ImportWipeLog(bytes: Array(grown.utf8)).run(in: house.open("TE"))
    #expect(report.sessions == 2)
    #expect(report.media.map(\.fate) == [.already, .filed])
  }

  @Test func `a disk that no serial tells is named by the operator, and told as such`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "AUTRE")
    let report = try file(WipeLogText(serial: ""), house, medium: "AUTRE")
    #expect(report.filed == 1)
    let again = try file(WipeLogText(serial: ""), house)
    #expect(again.already == 1 && again.queued == 0)
    let reader = try house.open("AD")
    let history = try reader.history(of: reader.device(named: "A1"))
    #expect(history.contains { $0.event.body.contains(#""named_by":"TE""#) })
  }

  @Test func `what waits in the queue is filed by a person, once`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "AUTRE")
    #expect(try file(WipeLogText(), house).queued == 1)
    let entry = try #require(try house.open("AD").queue().first)
    #expect(entry.serial == "ES-0001")
    try SettleEvidence(entry.id, .medium("AUTRE")).run(in: house.open("TE"))
    #expect(try house.open("AD").queue().isEmpty)
    #expect(try file(WipeLogText(), house).already == 1)
    let outcome = try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    #expect(outcome.moved.count == 1)
  }

  @Test func `the queue offers the disks of that serial, and those of the log's device`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1", "C1"])
    try house.receive("A1", disk: "ES-0001")
    try house.receive("B1", disk: "ES-0001")
    try house.receive("C1", disk: "AUTRE")
    let reader = try house.open("AD")
    try RecordMedium(
      "add_medium", .new(reader.device(named: "C1")), needs: ["kind": "ssd", "serial": "NEUF"]
    ).run(in: house.open("TE"))
    var job = ImportWipeLog(bytes: Array(WipeLogText().text.utf8))
    job.device = try reader.device(named: "C1")
    #expect(try job.run(in: house.open("TE")).queued == 1)
    let entry = try #require(try reader.queue().first)
    let candidates = try reader.candidates(ofEvidence: entry.id)
    #expect(candidates.map(\.reason) == [.sameSerial, .sameSerial, .sameDevice, .sameDevice])
    #expect(candidates.map { $0.medium?.serial } == ["ES-0001", "ES-0001", "AUTRE", "NEUF"])
    try SettleEvidence(entry.id, candidates[1].settlement).run(in: house.open("TE"))
    #expect(try reader.queue().isEmpty)
  }

  @Test func `a queued log is filed when its disk is recorded and the log comes again`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    #expect(try file(WipeLogText(), house).queued == 1)
    try house.receive("A1", disk: "ES-0001")
    #expect(try file(WipeLogText(), house).filed == 1)
    #expect(try house.open("AD").queue().isEmpty)
  }

  @Test func `evidence filed to the wrong disk is carried to the right one`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    try house.receive("A1", disk: "ES-0001")
    try house.receive("B1", disk: "ES-0002")
    _ = try file(WipeLogText(), house)
    let reader = try house.open("AD")
    let event = try #require(
      try reader.history(of: reader.device(named: "A1"))
        .last { $0.event.verb == "sanitise_medium" }?.event)
    try Correct(event.seq, .wrongMedium("ES-0002")).run(in: house.open("TE"))
    let media = try ["A1", "B1"].map { code in
      try reader.device(reader.device(named: code))?.media.first?.isSanitised
    }
    #expect(media == [false, true])
  }

  @Test func `a disk taken out tells whether it is safe by itself`() throws {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.receive("A1", disk: "ES-0001")
    try house.perform("locate", ["A1"], as: "WA", ["place": "BAC"])
    let technician = try house.open("TE")
    let medium = try technician.medium(named: "ES-0001")
    try RecordMedium("remove_medium", .known(medium.id), needs: ["place": "BAC"])
      .run(in: technician)
    #expect(try technician.medium(named: "ES-0001").status == "removed")
    let error = try #require(throws: HouseError.self) {
      try RecordMedium("store_medium", .known(medium.id), needs: ["place": "BAC"])
        .run(in: technician)
    }
    #expect(error.refusal?.rule == "medium_unsafe")
  }
}

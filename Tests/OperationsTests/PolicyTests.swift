import LedgerValues
import Operations
import TestFixtures
import Testing

/// Which technique is enough is decided by an event, for what is filed after it.
@Suite struct PolicyTests {
  /// A house with one SSD in a device.
  private func house() throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(["A1"])
    try house.perform("receive", ["A1"], as: "WA", ["place": "A-01"])
    let open = try house.open("TE")
    for serial in ["ES-0001", "S-2"] {
      try RecordMedium(
        "add_medium", .new(open.device(named: "A1")), needs: ["kind": "ssd", "serial": serial]
      ).run(in: open)
    }
    return house
  }

  private func overwrite(_ serial: String, in house: TemporaryHouse) throws {
    let open = try house.open("TE")
    try RecordMedium(
      "sanitise_medium", .known(open.mediumID(named: serial)),
      needs: ["technique": "overwrite", "result": "success", "verification": "last"]
    ).run(in: open)
  }

  private func medium(_ serial: String, _ house: TemporaryHouse) throws -> Medium {
    let open = try house.open("TE")
    return try #require(try open.mediumDetails(open.mediumID(named: serial))).medium
  }

  @Test func `a change judges what is filed after it, and nothing before`() throws {
    let house = try house()
    let admin = try house.open("AD")
    try overwrite("ES-0001", in: house)
    #expect(try medium("ES-0001", house).isNotEnough)
    let impact = try admin.policyImpact(.ssd, "overwrite")
    #expect((impact.waiting, impact.judged, impact.standing) == (2, 1, 0))
    #expect(try admin.setPolicy(.ssd, "overwrite", isEnough: true))
    #expect(try medium("ES-0001", house).isNotEnough)
    try overwrite("S-2", in: house)
    #expect(try medium("S-2", house).isSanitised)
    #expect(try admin.setPolicy(.ssd, "overwrite", isEnough: false))
    #expect(try medium("S-2", house).isSanitised)
    let after = try admin.policyImpact(.ssd, "overwrite")
    #expect((after.waiting, after.judged, after.standing) == (1, 1, 1))
    let policy = try admin.policies().first { $0.kind == .ssd && $0.technique == "overwrite" }
    #expect(policy?.isEnough == false && policy?.by == "AD")
  }

  @Test func `what is so already writes nothing, and who may not is refused`() throws {
    let house = try house()
    let before = try house.mark()
    #expect(try !house.open("AD").setPolicy(.ssd, "overwrite", isEnough: false))
    #expect {
      try house.open("TE").setPolicy(.ssd, "overwrite", isEnough: true)
    } throws: { ($0 as? HouseError)?.refusal?.rule == .notAllowed }
    #expect {
      try house.open("AD").setPolicy(.ssd, "incantation", isEnough: true)
    } throws: { ($0 as? HouseError)?.refusal?.rule == .noSuchTechnique }
    #expect(try house.mark() == before)
  }

  @Test func `a technique that was declared for no such medium may be decided on too`() throws {
    let house = try house()
    let admin = try house.open("AD")
    #expect(try admin.setPolicy(.usb, "secure_erase", isEnough: true))
    #expect(try admin.policies().contains { $0.kind == .usb && $0.technique == "secure_erase" })
  }

  @Test func `a log that is not enough says what would be`() throws {
    let house = try house()
    let report = try ImportWipeLog(bytes: Array(WipeLogText().text.utf8)).run(in: house.open("TE"))
    let advice = try #require(report.media.first?.advice)
    #expect(advice(.french).hasPrefix("SSD SATA : suffirait"))
    #expect(advice(.french).contains("SANITIZE blocs"))
    #expect(!advice(.french).contains("réécriture"))
  }
}

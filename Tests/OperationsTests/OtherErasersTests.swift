import LedgerValues
import Operations
import Testing

/// What erasers beside nwipe wrote is filed as its logs are.
@Suite struct OtherErasersTests {
  /// What `nvme sanitize-log -o json` says of any drive: it names none.
  private let sanitised = """
    {
      "nvme0":{
        "sprog":65535,
        "sstat":{
          "global_erased":1,
          "no_cmplted_passes":0,
          "status":"(1) Most Recent Sanitize Command Completed Successfully."
        },
        "cdw10_info":2
      }
    }
    """

  /// A house with received devices `A1`, `B1`, each with an NVMe drive `N-A1`, `N-B1`.
  private func house() throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(["A1", "B1"])
    for serial in ["A1", "B1"] {
      try house.perform("receive", [serial], as: "WA", ["place": "A-01"])
      try house.perform("queue_wipe", [serial], as: "TE")
      let technician = try house.open("TE")
      try RecordMedium(
        "add_medium", .new(technician.device(named: serial)),
        needs: ["kind": "nvme", "serial": "N-\(serial)"]
      ).run(in: technician)
    }
    return house
  }

  private func file(
    _ text: String, _ house: TemporaryHouse, medium: String? = nil
  ) throws -> WipeLogReport {
    var job = ImportWipeLog(bytes: Array(text.utf8))
    if let medium { job.named = [ImportWipeLog.Name(disk: "", medium: medium)] }
    return try job.run(in: house.open("TE"))
  }

  @Test func `evidence that names no drive waits for a person, who names it`() throws {
    let house = try house()
    let report = try file(sanitised, house)
    #expect(report.queued == 1 && report.filed == 0)
    #expect(
      try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"]).refused.count
        == 1)
    #expect(try file(sanitised, house, medium: "N-A1").filed == 1)
    #expect(try house.open("AD").queue().isEmpty)
    #expect(
      try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"]).refused.isEmpty)
  }

  @Test func `the same words of another drive are its own evidence, and once`() throws {
    let house = try house()
    #expect(try file(sanitised, house, medium: "N-A1").filed == 1)
    #expect(try file(sanitised, house, medium: "N-B1").filed == 1)
    #expect(try file(sanitised, house, medium: "N-B1").already == 1)
    for serial in ["A1", "B1"] {
      let outcome = try house.perform("complete_wipe", [serial], as: "TE", ["how": "inspection"])
      #expect(outcome.refused.isEmpty, "\(serial)")
    }
  }

  @Test func `a command that did not end makes nothing safe, whoever names the drive`() throws {
    let house = try house()
    let running = sanitised.replacing("65535", with: "32754")
    #expect(try file(running, house, medium: "N-A1").filed == 1)
    let outcome = try house.perform("complete_wipe", ["A1"], as: "TE", ["how": "inspection"])
    #expect(outcome.refused.map(\.refusal.rule) == ["golden_rule"])
  }

  @Test func `what is no evidence is refused whole with a sentence`() throws {
    let house = try house()
    let mark = try house.mark()
    for text in ["{}", "{\"a\":", "<root/>", "%PDF-1.4", "rien", ""] {
      let error = #expect(throws: HouseError.self) { try file(text, house) }
      #expect(error?.kind == .badInput)
    }
    #expect(try house.mark() == mark)
  }
}

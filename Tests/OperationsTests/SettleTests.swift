import LedgerValues
import Operations
import TestFixtures
import Testing

/// What an audit says otherwise than the list stands against the device until a person settles it,
/// and what was settled can be taken up again.
@Suite struct SettleTests {
  private func house(_ serials: String...) throws -> TemporaryHouse {
    let house = try TemporaryHouse()
    try house.announce(serials)
    for serial in serials { try house.perform("receive", [serial], as: "WA", ["place": "A-01"]) }
    return house
  }

  @discardableResult
  private func take(
    _ text: String, in house: TemporaryHouse, device: String? = nil
  ) throws -> AuditReport {
    let file = ImportAudit.File(name: "audit", contents: .success(Array(text.utf8)))
    var job = ImportAudit(files: [file])
    if let device { job.destination.device = try house.open("TE").device(named: device) }
    return try job.run(in: house.open("TE"))
  }

  private func details(_ code: String, _ house: TemporaryHouse) throws -> DeviceDetails {
    let reader = try house.open("AD")
    return try #require(try reader.device(reader.device(named: code)))
  }

  private func reasons(_ house: TemporaryHouse) throws -> [String] {
    try house.open("AD").queue().map(\.reason)
  }

  @Test func `what the machine says otherwise stands against it, and is settled by either side`()
    throws
  {
    let house = try house("A1")
    let other = AuditText(maker: "Dell Inc.", model: "Latitude 7480", serial: "B2", disks: [])
    let report = try take(other.lshw, in: house, device: "A1")
    #expect(report.queued.map(\.doubt) == [.serialDiffers, .makerDiffers, .modelDiffers])
    let shown = try details("A1", house)
    #expect(shown.summary.hasAlert && shown.doubts.count == 3)
    #expect(try house.open("AD").tableau().alerts.map(\.verb) == ["queue_evidence"])
    let reader = try house.open("AD")
    for doubt in shown.doubts {
      let sides = try reader.candidates(ofEvidence: doubt.id)
      #expect(sides.map(\.settlement) == [.keep, .take])
      #expect(Set(sides.map(\.text)).count == 2)
    }
    try SettleEvidence(shown.doubts[0].id, .keep).run(in: house.open("WA"))
    for doubt in shown.doubts.dropFirst() {
      try SettleEvidence(doubt.id, .take).run(in: house.open("WA"))
    }
    let settled = try details("A1", house)
    #expect(settled.summary.serial == "A1" && settled.summary.maker == "Dell")
    #expect(settled.summary.model == "Latitude 7480")
    #expect(settled.doubts.isEmpty && !settled.summary.hasAlert)
  }

  @Test(arguments: [
    ("DELL LATITUDE 7480 i5", "Latitude 7480", true), ("7480", "Latitude 7480", true),
    ("ThinkPad T480", "ThinkPad T480 20L5CTO1WW", true), ("Latitude 7480", "Latitude 5490", false),
    ("", "Latitude 5490", true), ("EliteBook 840 G3", "HP ProBook 450 G3", false),
  ])
  func `a model that donors spell otherwise is the same one`(
    list: String, machine: String, isOne: Bool
  ) throws {
    let house = try TemporaryHouse()
    let text = "Type;Marque;Modèle;Numéro de série\nPC portable;;\(list);A1\n"
    _ = try ImportManifest(bytes: Array(text.utf8)).run(in: house.open("WA"))
    let audit = AuditText(model: machine, disks: []).lshw
    #expect(try take(audit, in: house).queued.isEmpty == isOne)
  }

  @Test func `what was settled can be undone, with what it wrote`() throws {
    let house = try house("A1")
    try take(AuditText(serial: "B2", disks: []).lshw, in: house, device: "A1")
    let entry = try #require(try house.open("AD").queue().first)
    try SettleEvidence(entry.id, .take).run(in: house.open("TE"))
    #expect(try details("B2", house).doubts.isEmpty)
    let undone = try UndoLastAct().run(in: house.open("TE"))
    #expect(undone.refused.isEmpty && undone.undone.count == 2)
    let again = try details("A1", house)
    #expect(again.summary.serial == "A1" && again.doubts.map(\.id) == [entry.id])
    try SettleEvidence(entry.id, .keep).run(in: house.open("TE"))
    #expect(throws: HouseError.self) {
      try SettleEvidence(entry.id, .take).run(in: house.open("TE"))
    }
    #expect(try house.open("AD").verify().findings.isEmpty)
  }

  @Test func `a disk more or less is settled as the audit or as the ledger says`() throws {
    let house = try house("A1", "B2")
    for serial in ["A1", "B2"] {
      try take(AuditText(serial: serial, disks: [.init("\(serial)-1")]).lshw, in: house)
      try take(AuditText(serial: serial, disks: [.init("\(serial)-2")]).lshw, in: house)
    }
    #expect(try reasons(house) == ["disk_more", "disk_not_found", "disk_more", "disk_not_found"])
    let ids = try house.open("AD").queue().map(\.id)
    for (id, side) in zip(ids, [Settlement.take, .take, .keep, .keep]) {
      try SettleEvidence(id, side).run(in: house.open("TE"))
    }
    let fitted = try ["A1", "B2"].map { code in
      try details(code, house).media.filter { $0.status == "fitted" }.map(\.serial)
    }
    #expect(fitted == [["A1-2"], ["B2-1"]])
    let lost = try details("A1", house).media.first { $0.serial == "A1-1" }
    #expect(lost?.status == "missing" && lost?.isSafe == false)
  }

  @Test func `a disk recorded in the wrong device is brought to the right one`() throws {
    let house = try house("A1", "B2")
    try take(AuditText(disks: [.init("DD-1")]).lshw, in: house)
    try take(AuditText(serial: "B2", disks: [.init("DD-1")]).lshw, in: house)
    let entry = try #require(try house.open("AD").queue().first)
    #expect(entry.reason == "disk_elsewhere")
    try SettleEvidence(entry.id, .take).run(in: house.open("TE"))
    #expect(try details("A1", house).media.isEmpty)
    #expect(try details("B2", house).media.map(\.serial) == ["DD-1"])
  }

  @Test func `an audit that fits two is attached to the candidate that is chosen`() throws {
    let house = try house("A1")
    let second = try house.open("CO").openLot()
    let needs = ["lot": second, "place": "A-01", "kind": "laptop", "serial": "A1"]
    let twin = try #require(try house.open("WA").register(needs: needs))
    try take(AuditText().lshw, in: house)
    let entry = try #require(try house.open("AD").queue().first)
    #expect(try details(twin.tag, house).doubts.map(\.id) == [entry.id])
    let candidates = try house.open("AD").candidates(ofEvidence: entry.id)
    #expect(candidates.count == 2 && candidates.allSatisfy { $0.reason == .sameSerial })
    let chosen = try #require(candidates.first { $0.deviceName == twin.tag })
    try SettleEvidence(entry.id, chosen.settlement).run(in: house.open("TE"))
    #expect(try details(twin.tag, house).media.map(\.serial) == ["DD-1"])
    #expect(try house.open("AD").queue().isEmpty)
  }

  @Test func `a machine without a serial may be one of its model that has none`() throws {
    let house = try TemporaryHouse()
    let text = "Type;Marque;Modèle\nPC portable;Éclair;E-15\nPC portable;Éclair;E-17\n"
    _ = try ImportManifest(bytes: Array(text.utf8)).run(in: house.open("WA"))
    try take(AuditText(serial: "None").lshw, in: house)
    let entry = try #require(try house.open("AD").queue().first)
    let candidates = try house.open("AD").candidates(ofEvidence: entry.id)
    #expect(candidates.map(\.reason) == [.noSerial])
    try SettleEvidence(entry.id, candidates[0].settlement).run(in: house.open("TE"))
    #expect(try details(candidates[0].deviceName, house).media.count == 1)
  }

  @Test func `a disk that no log of its device erased waits until one does`() throws {
    let house = try house("A1")
    let disks = [AuditText.Disk("ES-0001", bytes: 1_000_000), .init("ES-0002", bytes: 1_000_000)]
    try take(AuditText(disks: disks).lshw, in: house)
    func file(_ serial: String) throws {
      let log = WipeLogText(serial: serial)
      _ = try ImportWipeLog(bytes: Array(log.text.utf8)).run(in: house.open("TE"))
    }
    try file("ES-0001")
    let entry = try #require(try house.open("AD").queue().first)
    #expect(entry.kind == "unerased" && entry.serial == "ES-0002")
    try file("ES-0001")
    #expect(try house.open("AD").queue().count == 1)
    try file("ES-0002")
    #expect(try house.open("AD").queue().isEmpty)
  }
}

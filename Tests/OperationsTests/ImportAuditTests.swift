import LedgerValues
import Operations
import TestFixtures
import Testing

@Suite struct ImportAuditTests {
  private func job(_ texts: [String]) -> ImportAudit {
    ImportAudit(
      files: texts.enumerated().map { place, text in
        ImportAudit.File(name: "audit-\(place)", contents: .success(Array(text.utf8)))
      })
  }

  private func take(
    _ texts: String..., in house: TemporaryHouse, as op: String = "TE", device: String? = nil
  ) throws -> AuditReport {
    var job = job(texts)
    if let device { job.destination.device = try house.open(op).device(named: device) }
    return try job.run(in: house.open(op))
  }

  /// A house with one lot in which devices of these serials are received.
  private func house(_ serials: String...) throws -> (house: TemporaryHouse, lot: String) {
    let house = try TemporaryHouse()
    let lot = try house.announce(serials.isEmpty ? ["Z9"] : serials).lot
    for serial in serials { try house.perform("receive", [serial], as: "WA", ["place": "A-01"]) }
    return (house, lot)
  }

  private func details(_ code: String, _ house: TemporaryHouse) throws -> DeviceDetails {
    let reader = try house.open("AD")
    return try #require(try reader.device(reader.device(named: code)))
  }

  private func doubts(_ house: TemporaryHouse) throws -> [String] {
    try house.open("AD").queue().map(\.body).map { body in
      body.firstMatch(of: /"reason":"([a-z_]+)"/).map { String($0.1) } ?? ""
    }
  }

  @Test func `an audit finds its device by the serial and records the disks`() throws {
    let (house, _) = try house("A1")
    let report = try take(AuditText().lshw, in: house)
    #expect(report.files == 1 && report.queued.isEmpty && report.rejected.isEmpty)
    let line = try #require(report.devices.first)
    let details = try details("A1", house)
    #expect(line.tag == details.summary.tag && line.kind == .laptop && !line.isNew)
    let medium = try #require(details.media.first)
    #expect(details.media.count == 1 && medium.kind == .hdd && medium.serial == "DD-1")
    #expect(medium.capacityBytes == 500_107_862_016)
    let verbs = try house.open("AD").history(of: details.summary.id).map(\.event.verb)
    #expect(verbs.suffix(3) == ["identify", "add_medium", "confirm_media"])
  }

  @Test func `the inventory that an audit confirmed lets a wipe be completed`() throws {
    let (house, _) = try house("A1")
    let disk = AuditText.Disk("ES-0001", bytes: 1_000_000)
    _ = try take(AuditText(disks: [disk]).lshw, in: house)
    try house.perform("queue_wipe", ["A1"], as: "TE")
    _ = try ImportWipeLog(bytes: Array(WipeLogText().text.utf8)).run(in: house.open("TE"))
    let outcome = try house.perform("complete_wipe", ["A1"], as: "TE")
    #expect(outcome.refused.isEmpty)
    #expect(try house.state("A1") == "wiped")
  }

  @Test func `the same file twice is known already, and writes nothing`() throws {
    let (house, _) = try house("A1")
    _ = try take(AuditText().lshw, in: house)
    let mark = try house.mark()
    let again = try take(AuditText().lshw, in: house)
    #expect(again.alreadyKnown == 1 && again.devices.isEmpty)
    #expect(try house.mark() == mark)
  }

  @Test func `two audits of one machine are of one device, and its disk is recorded once`() throws {
    let (house, _) = try house("A1")
    let report = try take(AuditText().dmidecode, AuditText().lshw, in: house)
    #expect(Set(report.devices.map(\.tag)).count == 1 && report.devices.count == 2)
    #expect(try details("A1", house).media.count == 1)
  }

  @Test(arguments: ["To Be Filled By O.E.M.", "0123456789", "System Serial Number", "0"])
  func `a placeholder names no device, even one that was recorded with it`(filler: String) throws {
    let (house, lot) = try house()
    let needs = ["lot": lot, "place": "A-01", "kind": "laptop", "serial": filler]
    _ = try house.open("WA").register(needs: needs)
    let report = try take(AuditText(serial: filler, disks: []).dmidecode, in: house)
    #expect(report.devices.isEmpty)
    #expect(report.queued.map(\.doubt) == [.noSerial])
  }

  @Test func `a serial of another maker is another machine`() throws {
    let (house, _) = try house("A1")
    let report = try take(AuditText(maker: "Dell Inc.").dmidecode, in: house)
    #expect(report.queued.map(\.doubt) == [.unknownMachine])
    #expect(try doubts(house) == ["unknown_machine"])
  }

  @Test func `unknown machines are entered in the lot, under one name of their maker`() throws {
    let (house, lot) = try house()
    let texts = ["Hewlett-Packard", "HP", "HP Inc."].enumerated().map { place, maker in
      AuditText(maker: maker, model: "HP EliteBook 820 G\(place)", serial: "H-\(place)00").dmidecode
    }
    var job = job(texts + [texts[0] + "\n"])
    job.destination.lot = lot
    job.destination.registers = true
    let report = try job.run(in: house.open("WA"))
    #expect(report.rejected.isEmpty && report.queued.isEmpty)
    #expect(report.devices.map(\.isNew) == [true, true, true, false])
    #expect(report.devices[3].tag == report.devices[0].tag)
    let summary = try details("H-000", house).summary
    #expect(summary.maker == "HP" && summary.model == "EliteBook 820 G0")
    #expect(summary.lot == lot && summary.place == AuditDestination.reception)
    #expect(summary.state == "received")
  }

  @Test func `what the donor did not say is filled in, what he said stays`() throws {
    let (house, lot) = try house("A1")
    let needs = ["lot": lot, "place": "A-01", "kind": "other", "serial": "B2"]
    let device = try #require(try house.open("WA").register(needs: needs))
    _ = try take(AuditText(serial: "B2").dmidecode, AuditText(model: "Autre").lshw, in: house)
    let filled = try details(device.tag, house).summary
    #expect(filled.kind == .laptop && filled.maker == "Éclair" && filled.model == "E-15")
    #expect(try details("A1", house).summary.model == "E-15")
  }

  @Test func `the operator names the device, and another serial is a doubt about it`() throws {
    let (house, _) = try house("A1")
    let report = try take(AuditText(serial: "B2").lshw, in: house, device: "A1")
    #expect(report.devices.map(\.serial) == ["B2"])
    #expect(report.queued.map(\.doubt) == [.serialDiffers])
    #expect(try details("A1", house).summary.serial == "A1")
    let entry = try #require(try house.open("AD").queue().first)
    #expect(entry.kind == "audit" && !entry.device.isEmpty)
    try SettleEvidence(entry.id, .setAside).run(in: house.open("TE"))
    let mark = try house.mark()
    #expect(try take(AuditText(serial: "B2").lshw, in: house, device: "A1").alreadyKnown == 1)
    #expect(try house.mark() == mark)
  }

  @Test func `what waits in the queue leaves it once the device is named`() throws {
    let (house, _) = try house("A1")
    let text = AuditText(serial: "None").lshw
    #expect(try take(text, in: house).queued.map(\.doubt) == [.noSerial])
    let mark = try house.mark()
    #expect(try take(text, in: house).alreadyKnown == 1)
    #expect(try house.mark() == mark)
    #expect(try take(text, in: house, device: "A1").devices.count == 1)
    #expect(try doubts(house).isEmpty)
    #expect(try details("A1", house).media.count == 1)
  }

  @Test func `a disk that is recorded elsewhere, or that is not there, is a doubt`() throws {
    let (house, _) = try house("A1", "B2")
    _ = try take(AuditText().lshw, in: house)
    let other = AuditText(serial: "B2", disks: [AuditText.Disk("DD-1"), AuditText.Disk("DD-2")])
    #expect(try take(other.lshw, in: house).queued.map(\.doubt) == [.diskElsewhere])
    #expect(try details("B2", house).media.map(\.serial) == ["DD-2"])
    let less = AuditText(disks: [AuditText.Disk("DD-3")])
    let report = try take(less.lshw, in: house)
    #expect(report.queued.map(\.doubt) == [.diskMore, .diskNotFound])
    #expect(report.queued.map(\.serial) == ["DD-3", "DD-1"])
    #expect(try details("A1", house).media.count == 2)
  }

  @Test func `an unknown machine with the disk of a known one may be that one`() throws {
    let (house, lot) = try house("A1")
    _ = try take(AuditText().lshw, in: house)
    var job = job([AuditText(serial: "NEUVE-1").lshw])
    job.destination.lot = lot
    job.destination.registers = true
    #expect(try job.run(in: house.open("AD")).queued.map(\.doubt) == [.sameDisk])
  }

  @Test func `two devices of one serial are told apart by the lot, or by a person`() throws {
    let (house, first) = try house("A1")
    let second = try house.open("CO").openLot()
    let needs = ["lot": second, "place": "A-01", "kind": "laptop", "serial": "A1"]
    let twin = try #require(try house.open("WA").register(needs: needs))
    let text = AuditText(disks: []).dmidecode
    #expect(try take(text, in: house).queued.map(\.doubt) == [.severalDevices])
    var job = job([text])
    job.destination.lot = second
    #expect(try job.run(in: house.open("TE")).devices.map(\.tag) == [twin.tag])
    #expect(first != second)
    #expect(try doubts(house).isEmpty)
  }

  @Test func `a clerk enters the machine, and its disks wait for a technician`() throws {
    let (house, _) = try house("A1")
    let report = try take(AuditText().lshw, in: house, as: "WA")
    #expect(report.queued.map(\.doubt) == [.disksUnrecorded])
    #expect(try details("A1", house).media.isEmpty)
    #expect(try take(AuditText().lshw, in: house, as: "TE").devices.count == 1)
    #expect(try details("A1", house).media.count == 1)
    #expect(try doubts(house).isEmpty)
  }

  @Test func `an announced machine is known, its inventory confirmed once it is received`() throws {
    let (house, _) = try house()
    #expect(try take(AuditText(serial: "z9").lshw, in: house).devices.count == 1)
    let reader = try house.open("AD")
    let device = try reader.device(named: "Z9")
    #expect(try reader.device(device)?.media.map(\.serial) == ["DD-1"])
    #expect(try !reader.history(of: device).contains { $0.event.verb == "confirm_media" })
    try house.perform("receive", ["Z9"], as: "WA", ["place": "A-01"])
    _ = try take(AuditText(serial: "Z9").lshw, in: house)
    #expect(try reader.history(of: device).contains { $0.event.verb == "confirm_media" })
    #expect(try reader.device(device)?.media.count == 1)
  }

  @Test func `a machine that left is back only when a person says so`() throws {
    let (house, _) = try house("A1")
    try house.perform("give_back", ["A1"], as: "CO", ["reason": "donnée par erreur"])
    #expect(try take(AuditText().lshw, in: house).queued.map(\.doubt) == [.outOfCustody])
  }

  @Test func `a telephone is known by its number`() throws {
    let (house, lot) = try house()
    let phone = { (serial: String) in
      """
      {"itemtype":"Phone","deviceid":"x","content":{
       "bios":{"smanufacturer":"Éclair","smodel":"T-9","ssn":"\(serial)"},
       "simcards":[{"imei":"490154203237518"}]}}
      """
    }
    var job = job([phone("T-1000"), phone("")])
    job.destination.lot = lot
    job.destination.registers = true
    let report = try job.run(in: house.open("WA"))
    #expect(report.devices.map(\.isNew) == [true, false], "\(report)")
    #expect(try details("490154203237518", house).summary.serial == "T-1000")
  }

  @Test func `one bad file stops none of the others`() throws {
    let (house, _) = try house("A1")
    var job = job(["", "{\"a\":", AuditText().lshw, "bonjour"])
    job.files.append(
      ImportAudit.File(name: "absent", contents: .failure(HouseError(.noInput, .empty))))
    let report = try job.run(in: house.open("TE"))
    #expect(report.files == 5 && report.devices.count == 1)
    #expect(report.rejected.map(\.file) == ["audit-0", "audit-1", "audit-3", "absent"])
  }

  @Test func `a rehearsal says all and writes nothing`() throws {
    let (house, lot) = try house("A1")
    let mark = try house.mark()
    var job = job([AuditText().lshw, AuditText(serial: "B2", disks: []).lshw, "bonjour"])
    job.destination.lot = lot
    job.destination.registers = true
    let report = try job.run(in: house.open("AD", for: .rehearsing))
    #expect(report.devices.count == 2 && report.rejected.count == 1)
    #expect(try house.mark() == mark)
  }

  @Test func `a lot that is not there is said before anything is written`() throws {
    let (house, _) = try house("A1")
    let mark = try house.mark()
    var job = job([AuditText().lshw])
    job.destination.lot = "LOT-1999-0001"
    #expect(throws: HouseError.self) { try job.run(in: house.open("TE")) }
    #expect(try house.mark() == mark)
  }
}

extension Sentence {
  fileprivate static let empty = Sentence(fr: "", en: "")
}

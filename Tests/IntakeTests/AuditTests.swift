import Intake
import LedgerValues
import TestFixtures
import Testing

@Suite struct AuditTests {
  private func read(_ text: String) throws -> HardwareAudit {
    try HardwareAudit.read(Array(text.utf8))
  }

  @Test func `every format names the same machine`() throws {
    let fixture = AuditFixture()
    for text in fixture.all {
      let audit = try read(text)
      #expect(audit.kind == .laptop)
      #expect(audit.maker == "Maison Essai")
      #expect(audit.makerWritten == "Maison Essai SA")
      #expect(audit.model == "Carnet 14")
      #expect(audit.serial == "ME-48151")
      #expect(audit.sku == "C14-FR")
      #expect(audit.biosDate == "2015-04-20")
    }
  }

  @Test func `dmidecode tells processor, memory and battery, and that it knows no disk`() throws {
    let audit = try read(AuditFixture().dmidecode)
    #expect(audit.source == .dmidecode)
    #expect(audit.processors == ["Puce Essai(R) E1 @ 1.83GHz"])
    #expect(audit.memoryBytes == 4_294_967_296)
    #expect(audit.memorySlots == 2)
    let battery = try #require(audit.batteries.first)
    #expect(battery.model == "PE-45" && battery.capacity == 47_520)
    #expect(audit.disks.isEmpty && !audit.listsDisks)
  }

  @Test func `lshw tells disks, but neither the stick it ran from nor an empty reader`() throws {
    for text in [AuditFixture().lshw, "[\(AuditFixture().lshw)]"] {
      let audit = try read(text)
      #expect(audit.source == .lshw && audit.listsDisks)
      #expect(audit.disks.map(\.serial) == ["NV-1", "DD-0001"])
      #expect(audit.disks.map(\.kind) == [.nvme, .hdd])
      #expect(audit.disks.map(\.capacityBytes) == [512_110_190_592, 500_107_862_016])
      #expect(audit.processors == ["Puce Essai(R) E1 @ 1.83GHz"])
      #expect(audit.memoryBytes == 4_294_967_296 && audit.memorySlots == 2)
    }
  }

  @Test func `Workbench tells sizes with and without their unit`() throws {
    let audit = try read(AuditFixture().workbench)
    #expect(audit.source == .workbench && audit.listsDisks)
    #expect(audit.disks.map(\.capacityBytes) == [500_108_000_000, 120_034_100_000])
    #expect(audit.disks.map(\.kind) == [.hdd, .ssd])
    #expect(audit.memoryBytes == 6144 << 20 && audit.memorySlots == 2)
    #expect(audit.screens.first?.width == 1920)
  }

  @Test func `answers of other programs are read inside a snapshot`() throws {
    let fixture = AuditFixture()
    let script = try read(fixture.script)
    #expect(script.source == .workbench && script.listsDisks)
    #expect(script.disks.map(\.serial) == ["DD-0001", "NV-1"])
    #expect(script.disks.map(\.kind) == [.hdd, .nvme])
    #expect(script.screens.first?.model == "V15")
    #expect(try read(fixture.credential).disks.map(\.serial) == ["DD-0001"])
    #expect(try read(fixture.legacy).disks.map(\.serial) == ["DD-0001"])
  }

  @Test(arguments: [
    ("Hewlett-Packard", "HP"), ("HP", "HP"), ("HP Inc.", "HP"), ("Dell Inc.", "Dell"),
    ("LENOVO", "Lenovo"), ("ASUSTeK Computer INC.", "ASUS"), ("Fujitsu Siemens", "Fujitsu"),
    ("Cartes & Compagnie GmbH & Co. KG", "Cartes & Compagnie"),
  ])
  func `one maker has one name, and its own spelling beside it`(written: String, shown: String)
    throws
  {
    let audit = try read(AuditFixture(maker: written).dmidecode)
    #expect(audit.maker == shown)
    #expect(audit.makerWritten == written)
  }

  @Test(arguments: [
    ("HP", "HP EliteBook 820 G4", "", "EliteBook 820 G4"),
    ("Hewlett-Packard", "HP 250 G5 Notebook PC", "", "250 G5"),
    ("Dell Inc.", "Dell System XPS L321X", "", "XPS L321X"),
    ("LENOVO", "20DAS0V800", "ThinkPad Yoga 11e", "ThinkPad Yoga 11e 20DAS0V800"),
    ("LENOVO", "Lenovo G580", "Lenovo G580", "G580"),
    ("LENOVO", "20DAS0V800", "1.0", "20DAS0V800"), ("Acer", "Acer", "", "Acer"),
  ])
  func `a model is said without its maker`(
    maker: String, product: String, version: String, model: String
  ) throws {
    let fixture = AuditFixture(maker: maker, product: product, version: version)
    #expect(try read(fixture.dmidecode).model == model)
  }

  @Test(arguments: [
    ("Notebook", Kind.laptop), ("Convertible", .laptop), ("Desktop", .desktop),
    ("Space-saving", .desktop), ("All In One", .allInOne), ("Mini PC", .miniPC),
    ("Tablet", .tablet), ("Rack Mount Chassis", .server), ("Other", .laptop),
  ])
  func `the chassis tells the kind, a battery where it does not`(chassis: String, kind: Kind)
    throws
  {
    #expect(try read(AuditFixture(chassis: chassis).dmidecode).kind == kind)
  }

  @Test func `a Macmini is none of what its chassis says`() throws {
    let mini = AuditFixture(maker: "Apple Inc.", product: "Macmini7,1", chassis: "Notebook")
    #expect(try read(mini.dmidecode).kind == .miniPC)
  }

  @Test(arguments: [
    "To Be Filled By O.E.M.", "Default string", "System Serial Number", "0123456789", "--", "None",
    "00000000", "MB-1234567890", "EeePC-0123456789", "Not Specified", "xxxxxxxxxxx", "",
  ])
  func `what firmware writes for nothing is no serial number`(filler: String) throws {
    for text in AuditFixture(serial: filler, chassis: "Desktop").all.prefix(2) {
      #expect(try read(text).serial.isEmpty)
    }
  }

  @Test func `where the system is unnamed the board speaks, but not in a portable`() throws {
    var fixture = AuditFixture(
      maker: "To be filled by O.E.M.", product: "System Product Name", sku: "SKU",
      chassis: "Desktop")
    let desktop = try read(fixture.dmidecode)
    #expect(desktop.maker == "Cartes Essai" && desktop.model == "CE-77" && desktop.sku.isEmpty)
    fixture.chassis = "Notebook"
    let laptop = try read(fixture.dmidecode)
    #expect(laptop.maker.isEmpty && laptop.model.isEmpty)
  }

  @Test func `nothing personal is kept, and what is kept reads the same`() throws {
    for text in AuditFixture().all {
      let kept = HardwareAudit.kept(Array(text.utf8))
      let shown = String(decoding: kept, as: UTF8.self)
      for secret in ["00:11:22", "claire", "CLAIRE", "192.0.2.7", "11111111-2222"] {
        #expect(!shown.contains(secret), "\(secret) in \(shown)")
      }
      #expect(try HardwareAudit.read(kept) == read(text))
      #expect(HardwareAudit.kept(kept) == kept)
    }
  }

  @Test(arguments: [
    ("", "vide"), (" \n\t", "vide"), ("Bonjour\n", "ni un rapport"), ("{\"a\":", "coupé"),
    ("{\"a\":1}", "ni celui"), ("[]", "ni celui"),
    ("# dmidecode 3.4\n/dev/mem: Permission denied\n", "administrateur"),
    ("{\"data\":{\"lshw\":\"\"}}", "administrateur"),
  ])
  func `what is no audit is refused with the reason`(text: String, word: String) {
    let refusal = #expect(throws: AuditRefusal.self) { try read(text) }
    #expect(refusal?.reason.french.contains(word) == true)
    #expect(refusal?.reason.english.isEmpty == false)
  }
}

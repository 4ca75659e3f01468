import Intake
import LedgerValues
import Testing

@Suite struct GlpiInventoryTests {
  private func read(_ text: String) throws -> HardwareAudit {
    try HardwareAudit.read(Array(text.utf8))
  }

  @Test func `an inventory tells what the machine holds, and not what is plugged in`() throws {
    let audit = try read(AuditFixture().glpi)
    #expect(audit.source == .glpi && audit.listsDisks)
    #expect(audit.disks.map(\.serial) == ["DD-0001", "NV-1"])
    #expect(audit.disks.map(\.kind) == ["", .nvme])
    #expect(audit.disks.map(\.capacityBytes) == [500_107_000_000, 512_110_000_000])
    #expect(audit.memoryBytes == 4_294_967_296 && audit.memorySlots == 2)
    #expect(audit.processors == ["Puce Essai(R) E1 @ 1.83GHz"])
    #expect(audit.screens.map(\.model) == ["V15"])
    #expect(audit.batteries.map(\.capacity) == [47_520])
    #expect(audit.batteries.map(\.health) == [80])
  }

  @Test func `a telephone tells its numbers, and how full its battery is says nothing of it`()
    throws
  {
    let audit = try read(
      """
      {"itemtype":"Phone","deviceid":"x","content":{
       "bios":{"smanufacturer":"Xiaomi","smodel":"Mi 9T Pro","ssn":"af8d8fcfa6fa4794"},
       "hardware":{"memory":5523,"name":"Telephone de Claire"},
       "simcards":[{"imei":"490154203237518","phone_number":"+33600000000"},
        {"imei":"490154203237518"},{"imei":"490154203237519"},{"imei":"000000000000000"}],
       "batteries":[{"capacity":93}]}}
      """)
    #expect(audit.kind == .smartphone && audit.maker == "Xiaomi" && audit.model == "Mi 9T Pro")
    #expect(audit.imeis == ["490154203237518"])
    #expect(audit.batteries.isEmpty && !audit.listsDisks)
    #expect(audit.memoryBytes == 5523 << 20)
  }

  @Test func `what is kept of an inventory names neither host nor people`() throws {
    let bytes = Array(AuditFixture().glpi.utf8)
    let kept = HardwareAudit.kept(bytes)
    #expect(try HardwareAudit.read(kept) == HardwareAudit.read(bytes))
    let shown = String(decoding: kept, as: UTF8.self)
    for secret in ["claire", "CLAIRE", "1111-2222", "00:11", "192.0.2.7"] {
      #expect(!shown.contains(secret), "\(secret)")
    }
  }

  @Test func `what a battery still holds is told by each program in its own way`() throws {
    let script = try read(
      AuditFixture().script.replacing("Portable Battery", with: "Portable Lamp"))
    #expect(script.batteries.map(\.health) == [80])
    let measured = """
      {"type":"Battery","model":"PE-45","size":5600,"actions":[{"type":"MeasureBattery",
       "size":1997.0}]},
      """
    let snapshot = AuditFixture().workbench
      .replacing("{\"type\":\"Display\"", with: measured + "{\"type\":\"Display\"")
    #expect(try read(snapshot).batteries.map(\.health) == [36])
  }

  static let figures: [(made: Int64, full: Int64, health: Int?)] = [
    (0, 0, nil), (1000, 0, nil), (1000, 500, 50), (1000, 1200, 100), (1000, 3000, nil),
    (300, 200, 67), (.max, .max, 100), (.max, 1, 0), (1000, .max, nil),
  ]

  @Test(arguments: figures)
  func `no figures of a battery make a trap`(made: Int64, full: Int64, health: Int?) throws {
    let text = AuditFixture().glpi.replacing("47520", with: "\(made)")
      .replacing("38016", with: "\(full)")
    #expect(try read(text).batteries.first?.health == health)
  }
}

import Intake
import LedgerValues
import TestFixtures
import Testing

/// Damaged reports: any bytes give a value or a refusal, and what may be kept reads the same.
@Suite struct AuditFuzzTests {
  static let reports = AuditFixture().all.map { Array($0.utf8) }

  private func stands(_ bytes: [UInt8], _ comment: Comment = "") {
    let audit = try? HardwareAudit.read(bytes)
    guard audit != nil else { return }
    let kept = HardwareAudit.kept(bytes)
    #expect((try? HardwareAudit.read(kept)) == audit, comment)
  }

  @Test(arguments: reports.indices) func `a report cut anywhere stands`(which: Int) {
    let report = Self.reports[which]
    for length in stride(from: 0, through: report.count, by: 7) {
      stands(Array(report[..<length]), "cut at \(length)")
    }
  }

  @Test(arguments: reports.indices, 0..<6) func `random damage stands`(which: Int, seed: Int) {
    var generator = SeededGenerator(seed: UInt64(which * 100 + seed))
    for _ in 0..<60 {
      var damaged = Self.reports[which]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        switch Int.random(in: 0...4, using: &generator) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(0x0A, at: place)
        case 3: damaged.insert(0xFF, at: place)
        default: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        }
      }
      stands(damaged)
    }
  }

  @Test(arguments: 0..<20) func `lines in another order stand`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var lines = Self.reports[0].split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.shuffle(using: &generator)
    stands(Array(lines.joined(separator: [0x0A])))
  }

  @Test(arguments: 0..<40) func `noise is refused or says nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let opening: [UInt8] = [[], Array("{".utf8), Array("[{\"".utf8), Array("# dmidecode\n".utf8)][
      seed % 4]
    let length = Int.random(in: 0...4000, using: &generator)
    let noise = opening + (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let audit = try? HardwareAudit.read(noise)
    #expect(audit?.serial.isEmpty ?? true)
  }

  @Test func `nesting without end is refused`() {
    for unit in ["[", "{\"children\":[", "{\"data\":", "{\"a\":{"] {
      let deep = Array(String(repeating: unit, count: 100_000).utf8)
      #expect(throws: AuditRefusal.self) { try HardwareAudit.read(deep) }
    }
  }

  @Test func `a machine of a hundred thousand parts is read no further than any has`() throws {
    let opening = "# dmidecode 3.4\nSystem Information\n\tProduct Name: Carnet\n"
    let module = "Memory Device\n\tSize: 1 GB\n"
    let report = opening + String(repeating: module, count: 100_000)
    let audit = try HardwareAudit.read(Array(report.utf8))
    #expect(audit.model == "Carnet" && audit.memorySlots < 1_000)
    let disk = #"{"id":"disk","class":"disk","serial":"S-77","size":1},"#
    let disks = String(repeating: disk, count: 20_000) + #"{"id":"x"}"#
    let tree = #"{"id":"x","class":"system","children":[\#(disks)]}"#
    #expect(try HardwareAudit.read(Array(tree.utf8)).disks.count == 200)
    let long = AuditFixture(product: String(repeating: "A", count: 100_000))
    #expect(try HardwareAudit.read(Array(long.dmidecode.utf8)).model.isEmpty)
  }

  @Test func `answers within answers end`() {
    var text = "[]"
    for _ in 0..<8 { text = "{\"data\":{\"lshw\":\(AuditFixture.quoted(text))}}" }
    stands(Array(text.utf8))
  }

  @Test(arguments: ["\u{0}", "é", "\u{1B}[31m", "\u{202E}", "名"])
  func `any text may stand in a field`(text: String) throws {
    let fixture = AuditFixture(product: "Carnet \(text)14", serial: "ME\(text)48151")
    for report in fixture.all where !text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      let audit = try HardwareAudit.read(Array(report.utf8))
      #expect(audit.serial.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      stands(Array(report.utf8))
    }
  }

  @Test func `numbers that no machine has count for nothing`() throws {
    for size in ["18446744073709551104", "1e400", "-5", "1e18", "99999999999999999999999"] {
      let report = AuditFixture().lshw.replacing("500107862016", with: size)
      let audit = try HardwareAudit.read(Array(report.utf8))
      #expect(audit.disks.map(\.capacityBytes).last == 0)
    }
  }
}

import Intake
import LedgerValues
import Testing

/// What firmware writes for nothing is nothing, in each format and each field.
@Suite struct AuditPlaceholderTests {
  private func audits(_ fixture: AuditFixture) throws -> [HardwareAudit] {
    try fixture.all.map { try HardwareAudit.read(Array($0.utf8)) }
  }

  @Test(arguments: [
    "0123456789ABCDEF", "0123456789", "1234567890", "MB-1234567890", "SYS-1234567890", "00000000",
    "0000000000", "xxxxxxxxxxx", "XXXXXXXXXX", "EVAL", "Serial number xxxxxx", "$", "DELL", "0",
    "123456789000", "None", "To Be Filled By O.E.M.", "OEM00000", "PROD00000000",
    "System Serial Number", "Serial#", "Chassis Serial Number", "Not Applicable",
    "Base Board Serial Number", "............", "NoneNoneNoneNone", "N/A", "(null string)",
    "INVALID", "SN-12345", "1111111", "01010101", "12345", "NNNNNNN", "IATPASS", "none", "Unknow",
    "empty", "Not Specified", "OEM_Serial", "SystemSerialNumb", "Default string", "--", "",
  ]) func `a filler is no serial`(filler: String) throws {
    let audits = try audits(AuditFixture(serial: filler, diskSerial: filler))
    #expect(audits.allSatisfy { $0.serial.isEmpty })
    #expect(audits.flatMap(\.disks).allSatisfy { $0.serial != filler || filler.isEmpty })
  }

  @Test(arguments: [
    "All Series", "System Product Name", "To Be Filled By O.E.M.", "Default string", "None",
    "Not Specified", "Not Applicable", "", "00000000", "O.E.M", "Product Name",
  ]) func `a filler is neither maker, model nor stock-keeping number`(filler: String) throws {
    for audit in try audits(AuditFixture(maker: filler, product: filler, sku: filler)) {
      #expect(audit.maker.isEmpty || audit.maker == "Maison Essai")
      #expect(audit.model.isEmpty || audit.model == "Carnet 14")
      #expect(audit.sku.isEmpty)
    }
  }
}

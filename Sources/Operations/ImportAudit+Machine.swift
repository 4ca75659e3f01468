internal import Intake

extension ImportAudit.File {
  /// What the programs answered on the machine that this runs on, as one report.
  ///
  /// - Parameter name: what the report is called where it is told.
  public static func machine(
    dmidecode: [UInt8]?, lshw: [UInt8]?, name: String
  ) -> ImportAudit.File {
    ImportAudit.File(
      name: name, contents: .success(HardwareAudit.joined(dmidecode: dmidecode, lshw: lshw)))
  }

  /// Whether an answer of a program says anything of a machine.
  public static func tells(_ answer: [UInt8]) -> Bool {
    (try? HardwareAudit.read(answer)) != nil
  }
}

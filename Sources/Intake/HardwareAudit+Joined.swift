internal import LedgerValues

extension HardwareAudit {
  /// What dmidecode and lshw answer on one machine, as one report: the firmware's tables tell who it
  /// is, the tree of lshw what is in it. `read` and `kept` take it as they take the snapshots that
  /// carry both (FORMATS §3).
  ///
  /// - Parameter lshw: nil where that program is not there, or answered with nothing readable; the
  ///   same of dmidecode.
  public static func joined(dmidecode: [UInt8]?, lshw: [UInt8]?) -> [UInt8] {
    var answers: [JSONValue.Member] = []
    if let dmidecode {
      let text = String(decoding: dmidecode, as: UTF8.self)
      answers.append(JSONValue.Member(name: "dmidecode", value: .string(text)))
    }
    if let lshw, let tree = JSONReader.read(lshw), LshwReader.root(of: tree) != nil {
      answers.append(JSONValue.Member(name: "lshw", value: tree))
    }
    return JSONValue.object([
      JSONValue.Member(name: "software", value: .string("filiere")),
      JSONValue.Member(name: "data", value: .object(answers)),
    ]).written
  }
}

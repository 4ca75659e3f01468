import LedgerValues

/// A snapshot of eReuse Workbench, of any generation (FORMATS §3): machine and components named one
/// by one, or the answers of other programs inside it, in `data` or as the evidence of a credential.
struct WorkbenchSnapshot {
  private let tree: JSONValue

  /// nil where the text is none.
  init?(_ tree: JSONValue) {
    let device = tree["device"]
    let isTold = device?["components"] != nil || device != nil && tree["components"] != nil
    let isCredential = tree["credentialSubject"] != nil && tree["evidence"] != nil
    guard isTold || isCredential || tree["data"] != nil else { return nil }
    self.tree = tree
  }

  /// What it says of the machine; nil where it carries nothing that does.
  var audit: HardwareAudit? {
    if let device = tree["device"], tree["data"] == nil {
      return WorkbenchComponents(device, components: tree["components"].items, isOld: isOld).audit
    }
    return embedded
  }

  /// Workbench 10 counts disks in MiB.
  private var isOld: Bool { tree["@type"].text == "devices:Snapshot" }

  /// The answer of a program: under its name in `data`, or as the output of the operation.
  private func answer(_ names: String...) -> JSONValue? {
    for name in names {
      if let found = tree["data"]?[name] { return found }
      let evidence = tree["evidence"].items.first { Self.isOf(name, $0["operation"].text) }
      if let output = evidence?["output"] { return output }
    }
    return nil
  }

  /// `dmidecode`, or a command line that begins with it.
  private static func isOf(_ name: String, _ operation: String) -> Bool {
    operation.split(separator: " ").contains { word in
      word.split(separator: "/").last.map(String.init) == name
    }
  }

  private var embedded: HardwareAudit? {
    var audit = fromLshw ?? HardwareAudit(source: .workbench)
    // The firmware's own tables say more of the machine than the tree made of them.
    let own = fromFirmware
    if var own {
      own.disks = audit.disks
      own.screens = audit.screens
      if own.batteries.isEmpty { own.batteries = audit.batteries }
      if own.processors.isEmpty { own.processors = audit.processors }
      if own.memoryBytes == 0 { own.memoryBytes = audit.memoryBytes }
      audit = own
    }
    let inxi = InxiReport(answer("inxi")?.unwrapped)
    guard own != nil || fromLshw != nil || !inxi.isEmpty else { return nil }
    inxi.complete(&audit)
    let drives = SmartReport.disks(answer("smartctl", "smart"))
    if !drives.isEmpty { audit.disks = drives }
    audit.listsDisks = !audit.disks.isEmpty || fromLshw != nil || !inxi.isEmpty
    audit.source = .workbench
    return audit
  }

  private var fromLshw: HardwareAudit? {
    answer("lshw").map(\.unwrapped).flatMap(LshwReader.root).map { LshwReader($0).audit }
  }

  private var fromFirmware: HardwareAudit? {
    guard case .string(let text)? = answer("dmidecode") else { return nil }
    return DMIReport(Array(text.utf8)).audit
  }
}

import LedgerValues

/// Reads a machine of which Workbench 10 to 12 names the components one by one.
struct WorkbenchComponents {
  private let device: JSONValue
  private let components: [JSONValue]
  /// The unit of disks, which are plain numbers.
  private let diskUnit: String

  init(_ device: JSONValue, components: [JSONValue], isOld: Bool) {
    self.device = device
    self.components = components.isEmpty ? device["components"].items : components
    diskUnit = isOld ? "MiB" : "MB"
  }

  var audit: HardwareAudit {
    var audit = HardwareAudit(source: .workbench)
    audit.listsDisks = true
    let memory = all("RamModule")
    audit.memoryBytes = memory.reduce(0) { sum, module in
      ByteSize.sum(sum, ByteSize.read(module["size"].text, .binary, unit: "MB"))
    }
    audit.processors = all("Processor").compactMap { AuditWords.data($0["model"].text) }
    audit.disks = components.compactMap(disk)
    audit.screens = all("Display").map(screen)
    audit.batteries = all("Battery").map(battery)
    let board = all("Motherboard").first
    audit.biosDate = AuditDate.read(board?["biosDate"].text ?? "")
    audit.memorySlots = Int(board?["ramSlots"].text ?? "") ?? 0
    let imeis = IMEINumbers.read(device["imei"].text) ?? []
    audit.imeis = imeis.filter { !Placeholder.isFiller($0) }
    let type = device["type"].text
    AuditIdentity(
      maker: device["manufacturer"].text, product: device["model"].text,
      version: device["version"].text,
      serials: [device["serialNumber"].text, "", board?["serialNumber"].text ?? ""],
      sku: device["sku"].text, boardMaker: board?["manufacturer"].text ?? "",
      boardProduct: board?["model"].text ?? "",
      chassis: device["chassis"].text.isEmpty ? type : device["chassis"].text, kindWords: type,
      hasBattery: !audit.batteries.isEmpty
    ).describe(&audit)
    return audit
  }

  private static func type(of component: JSONValue) -> String {
    let own = component["type"].text
    return own.isEmpty ? component["@type"].text : own
  }

  private func all(_ type: String) -> [JSONValue] {
    components.filter { Self.type(of: $0) == type }
  }

  private func disk(_ component: JSONValue) -> HardwareAudit.Disk? {
    let type = Self.type(of: component)
    guard ["HardDrive", "SolidStateDrive", "DataStorage"].contains(type) else { return nil }
    let way = component["interface"].text.uppercased()
    if way == "USB" { return nil }
    var disk = HardwareAudit.Disk()
    disk.maker = AuditWords.maker(component["manufacturer"].text)
    disk.model = AuditWords.data(component["model"].text) ?? ""
    disk.serial = AuditWords.serial(component["serialNumber"].text)
    disk.capacityBytes = ByteSize.read(component["size"].text, .decimal, unit: diskUnit)
    switch (type, way) {
    case (_, "NVME"): disk.kind = .nvme
    case (_, "MMC"): disk.kind = .emmc
    case ("HardDrive", _): disk.kind = .hdd
    case ("SolidStateDrive", _): disk.kind = .ssd
    default: disk.kind = AuditDisk.kind(model: disk.model)
    }
    return disk.serial.isEmpty && disk.model.isEmpty && disk.capacityBytes == 0 ? nil : disk
  }

  private func screen(_ component: JSONValue) -> HardwareAudit.Screen {
    HardwareAudit.Screen(
      maker: AuditWords.maker(component["manufacturer"].text),
      model: AuditWords.data(component["model"].text) ?? "",
      width: Int(component["resolutionWidth"].text) ?? 0,
      height: Int(component["resolutionHeight"].text) ?? 0)
  }

  private func battery(_ component: JSONValue) -> HardwareAudit.Battery {
    var battery = HardwareAudit.Battery(
      maker: AuditWords.maker(component["manufacturer"].text),
      model: AuditWords.data(component["model"].text) ?? "",
      serial: AuditWords.serial(component["serialNumber"].text))
    // Both in mAh: what it held when made, and what it held when it was last measured.
    let measures = component["actions"].items.filter { Self.type(of: $0) == "MeasureBattery" }
    if let made = Double(component["size"].text),
      let measured = measures.last.flatMap({ Double($0["size"].text) }),
      made > 0, measured > 0, measured <= 2 * made
    {
      battery.share = Int(min(100, (measured / made * 100).rounded()))
    }
    return battery
  }
}

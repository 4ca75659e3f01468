import LedgerValues

/// An inventory of GLPI's agents as JSON (glpi-project/inventory_format `inventory.schema.json`).
struct GlpiInventory {
  private let content: JSONValue
  private let type: String

  /// nil where the text is none, or is of no device with a table of firmware.
  init?(_ tree: JSONValue) {
    let type = tree["itemtype"].text
    guard let content = tree["content"], content["bios"] != nil || content["hardware"] != nil,
      ["", "Computer", "Phone"].contains(type)
    else { return nil }
    self.content = content
    self.type = type
  }

  /// What it says of the machine.
  var audit: HardwareAudit {
    var audit = HardwareAudit(source: .glpi)
    audit.listsDisks = content["storages"] != nil
    audit.processors = content["cpus"].items.compactMap { AuditWords.data($0["name"].text) }
    let memories = content["memories"].items
    audit.memorySlots = memories.count
    audit.memoryBytes = memories.reduce(0) { sum, memory in
      ByteSize.sum(sum, Self.mebibytes(memory["capacity"].text))
    }
    // Without its modules, what the system has of it: a little less than there is.
    if audit.memoryBytes == 0 {
      audit.memoryBytes = Self.mebibytes(content["hardware"]?["memory"].text ?? "")
    }
    audit.disks = content["storages"].items.compactMap(disk)
    audit.screens = content["monitors"].items.map(screen)
    audit.batteries = content["batteries"].items.compactMap(battery)
    audit.biosDate = AuditDate.read(bios("bdate"))
    let imeis = content["simcards"].items.flatMap { IMEINumbers.read($0["imei"].text) ?? [] }
    for imei in imeis where !audit.imeis.contains(imei) && !Placeholder.isFiller(imei) {
      audit.imeis.append(imei)
    }
    AuditIdentity(
      maker: bios("smanufacturer"), product: bios("smodel"),
      serials: [bios("ssn"), "", bios("msn")], sku: bios("skunumber"),
      boardMaker: bios("mmanufacturer"), boardProduct: bios("mmodel"),
      chassis: type == "Phone" ? "smartphone" : content["hardware"]?["chassis_type"].text ?? "",
      hasBattery: !audit.batteries.isEmpty
    ).describe(&audit)
    return audit
  }

  private func bios(_ name: String) -> String { content["bios"]?[name].text ?? "" }

  private static func mebibytes(_ text: String) -> Int64 {
    ByteSize.read(text, .binary, unit: "MB")
  }

  private func disk(_ storage: JSONValue) -> HardwareAudit.Disk? {
    let way = storage["interface"].text.uppercased()
    let type = storage["type"].text.uppercased()
    // A stick, a card reader, a disc drive: nothing that belongs to the machine, or holds data.
    if way == "USB" || ["CD", "DVD", "REMOV", "TAPE"].contains(where: { type.contains($0) }) {
      return nil
    }
    var disk = HardwareAudit.Disk()
    disk.maker = AuditWords.maker(storage["manufacturer"].text)
    disk.model = AuditWords.data(storage["model"].text) ?? ""
    disk.serial = AuditWords.serial(storage["serial"].text)
    disk.capacityBytes = ByteSize.read(storage["disksize"].text, .decimal, unit: "MB")
    let name = storage["name"].text
    if way == "NVME" || name.hasPrefix("nvme") {
      disk.kind = .nvme
    } else if name.hasPrefix("mmcblk") {
      disk.kind = .emmc
    } else {
      disk.kind = type.contains("SSD") ? .ssd : AuditDisk.kind(model: disk.model)
    }
    return disk.serial.isEmpty && disk.capacityBytes == 0 ? nil : disk
  }

  private func screen(_ monitor: JSONValue) -> HardwareAudit.Screen {
    HardwareAudit.Screen(
      maker: AuditWords.maker(monitor["manufacturer"].text),
      model: AuditWords.data(monitor["caption"].text) ?? "")
  }

  private func battery(_ told: JSONValue) -> HardwareAudit.Battery? {
    var battery = HardwareAudit.Battery()
    battery.maker = AuditWords.maker(told["manufacturer"].text)
    battery.model = AuditWords.data(told["name"].text) ?? ""
    battery.serial = AuditWords.serial(told["serial"].text)
    let capacity = Int64(told["capacity"].text) ?? 0
    // Phones tell what their battery holds in hundredths, and no battery is as small.
    if capacity > 100 { battery.capacity = capacity }
    battery.fullCapacity = battery.capacity > 0 ? Int64(told["real_capacity"].text) ?? 0 : 0
    return battery == HardwareAudit.Battery() ? nil : battery
  }
}

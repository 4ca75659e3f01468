import LedgerValues

/// What `inxi --output json` says: an array of sections, whose keys carry numbers that put them in
/// order (`001#1#1#Drives`).
struct InxiReport {
  private let sections: [JSONValue]

  init(_ tree: JSONValue?) {
    sections = tree.items
  }

  var isEmpty: Bool { sections.isEmpty }

  /// Adds what is missing.
  func complete(_ audit: inout HardwareAudit) {
    if audit.model.isEmpty, audit.serial.isEmpty, let machine = rows("Machine").first {
      let board = rows("Machine").first { !Self.text($0, "Mobo").isEmpty }
      AuditIdentity(
        maker: Self.text(machine, "System"), product: Self.text(machine, "product"),
        version: Self.text(machine, "v"), serials: [Self.text(machine, "serial")],
        boardMaker: board.map { Self.text($0, "Mobo") } ?? "",
        boardProduct: board.map { Self.text($0, "model") } ?? "",
        chassis: Self.text(machine, "Type"), hasBattery: !rows("Battery").isEmpty
      ).describe(&audit)
    }
    if audit.processors.isEmpty {
      audit.processors = rows("CPU").compactMap { AuditWords.data(Self.text($0, "model")) }
    }
    if audit.disks.isEmpty { audit.disks = rows("Drives").compactMap(disk) }
    if audit.batteries.isEmpty { audit.batteries = rows("Battery").compactMap(battery) }
    if audit.screens.isEmpty { audit.screens = rows("Graphics").compactMap(screen) }
  }

  private func rows(_ section: String) -> [JSONValue] {
    for part in sections {
      guard case .object(let members) = part else { continue }
      if let found = members.first(where: { Self.name($0.name) == section }) {
        return found.value.items
      }
    }
    return []
  }

  /// `Drives` of `001#1#1#Drives`.
  private static func name(_ key: String) -> String {
    key.split(separator: "#").last.map(String.init) ?? key
  }

  private static func text(_ row: JSONValue, _ key: String) -> String {
    guard case .object(let members) = row else { return "" }
    let text = members.first { name($0.name) == key }?.value.text ?? ""
    // What inxi may not read it says in brackets: `<superuser required>`.
    return text.hasPrefix("<") ? "" : text
  }

  private func disk(_ row: JSONValue) -> HardwareAudit.Disk? {
    guard !Self.text(row, "ID").isEmpty, Self.text(row, "type").uppercased() != "USB" else {
      return nil
    }
    var disk = HardwareAudit.Disk()
    disk.maker = AuditWords.maker(Self.text(row, "vendor"))
    disk.model = AuditWords.data(Self.text(row, "model")) ?? ""
    disk.serial = AuditWords.serial(Self.text(row, "serial"))
    disk.capacityBytes = ByteSize.read(Self.text(row, "size"), .decimal)
    switch Self.text(row, "tech").uppercased() {
    case "SSD":
      disk.kind = Self.text(row, "ID").contains("nvme") ? .nvme : .ssd
    case "HDD": disk.kind = .hdd
    default:
      let name = "\(Self.text(row, "ID")) \(disk.model)"
      disk.kind = name.contains("/mmcblk") ? .emmc : AuditDisk.kind(model: name)
    }
    return disk.serial.isEmpty && disk.capacityBytes == 0 ? nil : disk
  }

  /// `condition: 42.0/47.5 Wh (88.4%)`: what it still holds, and what it held when made.
  private func battery(_ row: JSONValue) -> HardwareAudit.Battery? {
    guard !Self.text(row, "ID").isEmpty else { return nil }
    var battery = HardwareAudit.Battery()
    battery.model = AuditWords.data(Self.text(row, "model")) ?? ""
    battery.serial = AuditWords.serial(Self.text(row, "serial"))
    let parts = Self.text(row, "condition").split(separator: " ")
    let hours = parts.first?.split(separator: "/").compactMap { Double($0) } ?? []
    // More than any battery holds, and no trap.
    if parts.count > 1, parts[1] == "Wh", hours.count == 2, hours.allSatisfy({ 0..<10_000 ~= $0 }) {
      battery.fullCapacity = Int64((hours[0] * 1000).rounded())
      battery.capacity = Int64((hours[1] * 1000).rounded())
    }
    return battery == HardwareAudit.Battery() ? nil : battery
  }

  private func screen(_ row: JSONValue) -> HardwareAudit.Screen? {
    guard !Self.text(row, "Monitor").isEmpty else { return nil }
    let size = Self.text(row, "res").split(separator: "x").map { $0.prefix { $0 != " " } }
      .compactMap { Int($0) }
    return HardwareAudit.Screen(
      model: AuditWords.data(Self.text(row, "model")) ?? "", width: size.first ?? 0,
      height: size.count > 1 ? size[1] : 0)
  }
}

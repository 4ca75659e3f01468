import LedgerValues

/// Reads the tree of `lshw -json` (lyonel/lshw `docs/lshw.xsd`, `src/core/dmi.cc`).
struct LshwReader {
  private let root: JSONValue
  private var found = HardwareAudit(source: .lshw)

  /// The node of the machine: the text itself, or the one element of the array that newer
  /// versions make of it.
  static func root(of tree: JSONValue) -> JSONValue? {
    let node = tree.items.first ?? tree
    guard node["class"].text == "system", node["id"] != nil else { return nil }
    return node
  }

  init(_ root: JSONValue) {
    self.root = root
    found.listsDisks = true
    visit(root, isUSB: false)
    let core = root["children"].items.first { $0["id"].text.hasPrefix("core") }
    AuditIdentity(
      maker: root["vendor"].text, product: root["product"].text, version: root["version"].text,
      serials: [root["serial"].text, "", core?["serial"].text ?? ""],
      sku: root["configuration"]?["sku"].text ?? "", boardMaker: core?["vendor"].text ?? "",
      boardProduct: core?["product"].text ?? "",
      chassis: root["configuration"]?["chassis"].text ?? root["description"].text,
      kindWords: root["description"].text, hasBattery: !found.batteries.isEmpty
    ).describe(&found)
  }

  /// What it says of the machine.
  var audit: HardwareAudit { found }

  private mutating func visit(_ node: JSONValue, isUSB: Bool) {
    // What is plugged in is the technician's own: the stick that the audit ran from.
    let isUSB = isUSB || node["businfo"].text.hasPrefix("usb@")
    let id = node["id"].text.prefix { $0 != ":" }
    switch (node["class"].text, id) {
    case ("memory", "firmware"): found.biosDate = AuditDate.read(node["date"].text)
    case ("memory", "bank"): found.memorySlots += 1
    case ("memory", "memory"): addMemory(node)
    case ("processor", "cpu"):
      // A socket without a processor is a node without a product.
      if let name = AuditWords.data(node["product"].text) { found.processors.append(name) }
    case ("power", "battery"): addBattery(node)
    case ("storage", "nvme"):
      if !isUSB { addDisk(node, size: Self.largest(in: node), kind: .nvme) }
      return
    case ("disk", "disk"), ("generic", "device"), ("disk", "device"), ("disk", "card"):
      if !isUSB { addDisk(node, size: Self.bytes(node), kind: Self.kind(of: node)) }
      return
    default: break
    }
    for child in node["children"].items { visit(child, isUSB: isUSB) }
  }

  private mutating func addMemory(_ node: JSONValue) {
    let own = Self.bytes(node)
    let banks = node["children"].items.reduce(0) { ByteSize.sum($0, Self.bytes($1)) }
    found.memoryBytes = ByteSize.sum(found.memoryBytes, own > 0 ? own : banks)
  }

  private mutating func addBattery(_ node: JSONValue) {
    var battery = HardwareAudit.Battery()
    battery.maker = AuditWords.maker(node["vendor"].text)
    battery.model = AuditWords.data(node["product"].text) ?? ""
    battery.serial = AuditWords.serial(node["serial"].text)
    if node["units"].text == "mWh" { battery.capacity = Int64(node["capacity"].text) ?? 0 }
    if battery != HardwareAudit.Battery() { found.batteries.append(battery) }
  }

  private mutating func addDisk(_ node: JSONValue, size: Int64, kind: MediumKind) {
    var disk = HardwareAudit.Disk(kind: kind, capacityBytes: size)
    disk.maker = AuditWords.maker(node["vendor"].text)
    disk.model = AuditWords.data(node["product"].text) ?? ""
    disk.serial = AuditWords.serial(node["serial"].text)
    // A reader without a card, a namespace without a disk: nothing that could hold data.
    if disk.serial.isEmpty, disk.capacityBytes == 0 { return }
    found.disks.append(disk)
  }

  private static func kind(of node: JSONValue) -> MediumKind {
    if node["businfo"].text.hasPrefix("mmc@") { return .emmc }
    if node["businfo"].text.hasPrefix("nvme@") { return .nvme }
    if case .object(let abilities)? = node["capabilities"],
      abilities.contains(where: { $0.name.hasSuffix("rpm") })
    {
      return .hdd
    }
    return AuditDisk.kind(model: "\(node["product"].text) \(node["description"].text)")
  }

  private static func largest(in node: JSONValue) -> Int64 {
    node["children"].items.map(bytes).max() ?? 0
  }

  private static func bytes(_ node: JSONValue) -> Int64 {
    let unit = node["units"].text
    guard unit.isEmpty || unit == "bytes" else { return 0 }
    return ByteSize.read(node["size"].text, .decimal, unit: "bytes")
  }
}

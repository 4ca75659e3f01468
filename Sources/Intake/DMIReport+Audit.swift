import LedgerValues

extension DMIReport {
  /// What the report says of the machine; nil where it has none of the parts that would.
  var audit: HardwareAudit? {
    guard [Part.system, .board, .chassis].contains(where: { !numbers(of: $0).isEmpty }) else {
      return nil
    }
    var audit = HardwareAudit(source: .dmidecode)
    audit.batteries = numbers(of: .battery).compactMap(battery)
    identity(hasBattery: !audit.batteries.isEmpty).describe(&audit)
    audit.biosDate = AuditDate.read(text(.bios, .date))
    audit.processors = numbers(of: .processor).compactMap(processor)
    let memory = numbers(of: .memory)
    audit.memorySlots = memory.count
    audit.memoryBytes = memory.reduce(0) { sum, number in
      ByteSize.sum(sum, ByteSize.read(text(.memory, .size, in: number)))
    }
    return audit
  }

  private func identity(hasBattery: Bool) -> AuditIdentity {
    AuditIdentity(
      maker: text(.system, .maker), product: text(.system, .product),
      version: text(.system, .version),
      serials: [text(.system, .serial), text(.chassis, .serial), text(.board, .serial)],
      sku: text(.system, .sku), boardMaker: text(.board, .maker),
      boardProduct: text(.board, .product), chassis: text(.chassis, .type), hasBattery: hasBattery)
  }

  private func processor(_ number: Int) -> String? {
    let status = text(.processor, .status, in: number)
    guard !status.hasPrefix("Unpopulated") else { return nil }
    return AuditWords.data(text(.processor, .version, in: number))
  }

  private func battery(_ number: Int) -> HardwareAudit.Battery? {
    let capacity = text(.battery, .capacity, in: number).split(separator: " ")
    var battery = HardwareAudit.Battery()
    if capacity.last == "mWh" { battery.capacity = capacity.first.flatMap { Int64($0) } ?? 0 }
    battery.maker = AuditWords.maker(text(.battery, .maker, in: number))
    battery.model = AuditWords.data(text(.battery, .name, in: number)) ?? ""
    battery.serial = AuditWords.serial(text(.battery, .serial, in: number))
    return battery == HardwareAudit.Battery() ? nil : battery
  }
}

internal import Intake
internal import LedgerValues
internal import LotLedger

/// What an audit tells of a device, as the event `identify` says it.
struct AuditFacts {
  let audit: HardwareAudit
  let file: Int64

  /// What the ledger does not know of the device, and what it has no column for.
  func body(lackingIn device: DeviceSummary) -> Body {
    var body = Body()
    if device.kind == .other, audit.kind != .other { body["kind"] = .text(audit.kind.rawValue) }
    if device.maker.isEmpty { body["maker"] = .text(audit.maker) }
    if device.model.isEmpty { body["model"] = .text(audit.model) }
    if device.imei.isEmpty, let number = audit.imeis.first { body["imei"] = .text(number) }
    if device.serial.isEmpty { body["serial"] = .text(audit.serial) }
    body["file"] = .integer(file)
    body["source"] = .text(audit.source.rawValue)
    if audit.makerWritten != audit.maker { body["maker_written"] = .text(audit.makerWritten) }
    body["sku"] = .text(audit.sku)
    body["bios_date"] = .text(audit.biosDate)
    body["cpu"] = .text(audit.processors.joined(separator: ", "))
    if audit.memoryBytes > 0 { body["memory"] = .integer(audit.memoryBytes) }
    if audit.memorySlots > 0 { body["memory_slots"] = .integer(Int64(audit.memorySlots)) }
    if let screen = audit.screens.first {
      body["screen"] = .text(screen.model)
      if screen.width > 0, screen.height > 0 {
        body["resolution"] = .text("\(screen.width)×\(screen.height)")
      }
    }
    if let battery = audit.batteries.first {
      body["battery"] = .text(battery.model)
      if battery.capacity > 0 { body["battery_mwh"] = .integer(battery.capacity) }
      if let health = battery.health { body["battery_health"] = .integer(Int64(health)) }
    }
    return body
  }
}

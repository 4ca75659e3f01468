import LedgerValues

/// What `smartctl --json` says of the disks (smartmontools `smartctl.cpp`): one answer, several in
/// an array, as JSON or as texts that hold it.
enum SmartReport {
  static func disks(_ answer: JSONValue?) -> [HardwareAudit.Disk] {
    guard let answer else { return [] }
    let whole = answer.unwrapped
    let parts = whole.items.isEmpty ? [whole] : whole.items
    return parts.compactMap { disk($0.unwrapped) }
  }

  private static func disk(_ answer: JSONValue) -> HardwareAudit.Disk? {
    let way = answer["device"]?["type"].text ?? ""
    guard !way.hasPrefix("usb") else { return nil }
    var disk = HardwareAudit.Disk()
    disk.serial = AuditWords.serial(answer["serial_number"].text)
    disk.model =
      AuditWords.data(answer["model_name"].text) ?? AuditWords.data(answer["product"].text) ?? ""
    disk.maker = AuditWords.maker(answer["vendor"].text)
    let capacity = answer["user_capacity"]?["bytes"] ?? answer["nvme_total_capacity"]
    disk.capacityBytes = ByteSize.read(capacity.text, .decimal)
    disk.kind = kind(answer, model: disk.model)
    return disk.serial.isEmpty && disk.capacityBytes == 0 ? nil : disk
  }

  private static func kind(_ answer: JSONValue, model: String) -> MediumKind {
    if answer["device"]?["protocol"].text == "NVMe" || answer["device"]?["type"].text == "nvme" {
      return .nvme
    }
    guard let turns = answer["rotation_rate"].map(\.text).flatMap({ Int($0) }) else {
      return AuditDisk.kind(model: model)
    }
    return turns == 0 ? .ssd : .hdd
  }
}

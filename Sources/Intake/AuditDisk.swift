import LedgerValues

/// What kind of medium the name of a disk tells; empty where it could be several.
enum AuditDisk {
  static func kind(model: String) -> MediumKind {
    let name = model.uppercased()
    if name.contains("NVME") { return .nvme }
    if ["SSD", "SOLID STATE"].contains(where: { name.contains($0) }) { return .ssd }
    if name.hasPrefix("WDC WDS") || name.hasPrefix("WDS") { return .ssd }
    return spinning.contains { name.hasPrefix($0) } ? .hdd : ""
  }

  /// Series of which every model turns.
  private static let spinning = [
    "ST3", "ST9", "ST1000", "ST2000", "ST500", "ST320", "ST250", "ST160", "WDC WD", "WD5000",
    "WD3200", "WD2500", "WD1600", "WD10", "HGST HT", "HGST HD", "HITACHI HT", "HITACHI HD",
    "HTS", "HDS", "TOSHIBA MK", "TOSHIBA MQ", "TOSHIBA DT", "MAXTOR", "SAMSUNG HM",
    "SAMSUNG HD", "FUJITSU MH",
  ]
}

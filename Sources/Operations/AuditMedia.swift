internal import Intake
internal import LedgerValues
internal import LotLedger

/// The disks that an audit found, against those that the ledger knows in the device.
struct AuditMedia {
  let act: Act
  let audit: HardwareAudit
  let device: DeviceSummary

  /// Records those that are new, and confirms the inventory where nothing contradicts it.
  ///
  /// - Returns: what a person must look at.
  func record() throws -> [AuditFiling.Doubt] {
    guard !audit.disks.isEmpty else { return [] }
    do {
      return try act.together { try compare() }
    } catch let refusal as Refusal where refusal.rule == .notAllowed {
      return [AuditFiling.Doubt(reason: .disksUnrecorded, devices: [device.id])]
    }
  }

  private func compare() throws -> [AuditFiling.Doubt] {
    let fitted = try act.media(of: device.id).filter { $0.status == "fitted" }
    // A first look records what there is; once that was done, one more is news.
    let wasLooked = try !fitted.isEmpty || act.isInventoried(device.id)
    var met: Set<Int64> = []
    var doubts: [AuditFiling.Doubt] = []
    for disk in audit.disks {
      if let known = fitted.first(where: { !met.contains($0.id) && Self.isSame($0, disk) }) {
        met.insert(known.id)
      } else if try isElsewhere(disk) {
        doubts.append(doubt(.diskElsewhere, disk.serial))
      } else {
        let id = try add(disk)
        if wasLooked { doubts.append(doubt(.diskMore, disk.serial, id)) }
      }
    }
    for medium in fitted where !met.contains(medium.id) {
      doubts.append(doubt(.diskNotFound, medium.serial, medium.id))
    }
    // What was added is recorded now: the machine and the ledger agree.
    if doubts.allSatisfy({ $0.reason == .diskMore }), act.law.state(device.state)?.isCustody == true
    {
      try act.append(
        "confirm_media", .device, device.id.rawValue, device: device.id.rawValue,
        ["how": .text("audit")])
    }
    return doubts
  }

  private func doubt(
    _ reason: AuditDoubt, _ serial: String, _ medium: Int64 = 0
  ) -> AuditFiling.Doubt {
    AuditFiling.Doubt(
      reason: reason, devices: [device.id], serial: serial, value: serial, medium: medium)
  }

  /// By serial where both have one, else by model and size: that two disks of one device are alike
  /// in both and have no serial changes nothing.
  private static func isSame(_ medium: Medium, _ disk: HardwareAudit.Disk) -> Bool {
    if !medium.serial.isEmpty || !disk.serial.isEmpty {
      return medium.serial.uppercased() == disk.serial.uppercased()
    }
    return medium.model == disk.model && medium.capacityBytes == disk.capacityBytes
  }

  private func isElsewhere(_ disk: HardwareAudit.Disk) throws -> Bool {
    guard !disk.serial.isEmpty else { return false }
    return try act.media(withSerial: disk.serial).contains { $0.status != "voided" }
  }

  @discardableResult
  private func add(_ disk: HardwareAudit.Disk) throws -> Int64 {
    var body: Body = [
      // Where the audit does not tell, the kind of which a wipe must prove most.
      "kind": .text(disk.kind.rawValue.isEmpty ? MediumKind.ssd.rawValue : disk.kind.rawValue),
      "serial": .text(disk.serial), "maker": .text(disk.maker), "model": .text(disk.model),
    ]
    if disk.capacityBytes > 0 { body["capacity"] = .integer(disk.capacityBytes) }
    let id = try act.nextID(of: .medium)
    try act.append("add_medium", .medium, id, device: device.id.rawValue, to: "fitted", body)
    return id
  }
}

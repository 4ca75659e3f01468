internal import Intake
public import LedgerValues
internal import LotLedger

/// Settles one entry of the queue as a person decides: files a wipe to the medium named, attaches an
/// audit to the device named, takes what the audit says or keeps what the ledger says, or sets the
/// evidence aside. `Undo` puts it back in the queue.
public struct SettleEvidence: Sendable {
  public var id: Int64
  public var settlement: Settlement

  public init(_ id: Int64, _ settlement: Settlement) {
    self.id = id
    self.settlement = settlement
  }

  /// Does it.
  public func run(in house: House) throws(HouseError) {
    try house.write { act in try act.together { try settle(act) } }
  }

  private func settle(_ act: Act) throws {
    guard let entry = try act.queueEntry(id) else {
      throw LedgerError.unknownCode("\(id)", subject: .evidence)
    }
    guard entry.state == "queued" else {
      throw Refusal(rule: "state_changed", culprit: entry.state.rawValue)
    }
    switch settlement {
    case .setAside: try close(act, id, "set_aside")
    case .keep: try keep(entry, act)
    case .take: try take(entry, act)
    case .medium(let name): try file(id, to: name, act)
    case .device(let name): try attach(entry, to: act.device(named: name), act)
    case .evidence(let other): try join(entry, other, act)
    }
  }

  private func close(
    _ act: Act, _ id: Int64, _ decision: String, device: DeviceID? = nil, medium: Int64? = nil
  ) throws {
    var body: Body = ["decision": .text(decision)]
    if let medium { body["medium"] = .integer(medium) }
    if let device { body["device"] = .integer(device.rawValue) }
    try act.append("settle_evidence", .evidence, id, from: "queued", to: "settled", body)
  }

  /// Files what a queued log says to a medium.
  private func file(_ id: Int64, to name: String, _ act: Act) throws {
    guard try act.text("kind", ofEvidence: id) == "wipe_log",
      let found = try act.medium(act.medium(named: name))
    else { throw Refusal(rule: "nothing_to_settle") }
    var record = try act.record(ofEvidence: id)
    record["named_by"] = .text(act.op)
    try act.append(
      "sanitise_medium", .medium, found.id, device: found.device.rawValue, record,
      happened: try act.happened(ofEvidence: id))
    try close(act, id, "filed", medium: found.id)
    if let waiting = try act.unerased(in: found.device)[found.id] {
      try close(act, waiting, "filed", medium: found.id)
    }
  }

  /// The log that waits is of the disk that was never erased.
  private func join(_ entry: QueueEntry, _ log: Int64, _ act: Act) throws {
    let medium = try act.text("medium", ofEvidence: entry.id)
    guard entry.kind == "unerased", !medium.isEmpty,
      try act.state(of: .evidence, log) == "queued"
    else { throw Refusal(rule: "nothing_to_settle") }
    try file(log, to: "#\(medium)", act)
  }

  /// The audit is of this device: what it says is written as if it had been named at once.
  private func attach(_ entry: QueueEntry, to device: DeviceID, _ act: Act) throws {
    guard entry.kind == "audit" else { throw Refusal(rule: "nothing_to_settle") }
    try refile(entry, to: device, act)
  }

  private func refile(_ entry: QueueEntry, to device: DeviceID, _ act: Act) throws {
    guard let file = try Int64(act.text("file", ofEvidence: entry.id)) else {
      throw Refusal(rule: "nothing_to_settle")
    }
    let audit: HardwareAudit
    do {
      audit = try HardwareAudit.read(act.bytes(ofFile: file))
    } catch let refusal as AuditRefusal {
      throw HouseError(.badInput, .refusedFile(refusal.reason, line: nil))
    }
    var request = ImportAudit(files: [])
    request.destination.device = device
    _ = try AuditFiling(act: act, request: request, audit: audit, name: "").file(known: file)
    // The same doubt again: whoever settles it could not do what it asks for.
    if try act.state(of: .evidence, entry.id) == "queued" {
      throw Refusal(rule: "not_allowed", culprit: act.op)
    }
  }
}

// MARK: which of the two is right

extension SettleEvidence {
  /// The device that the doubt is about, and what is doubtful.
  private func subject(
    _ entry: QueueEntry, _ act: Act
  ) throws -> (doubt: AuditDoubt, device: DeviceID, medium: Int64) {
    guard let doubt = try AuditDoubt(rawValue: act.text("reason", ofEvidence: entry.id)),
      !doubt.asksForDevice, let device = try Int64(act.text("device", ofEvidence: entry.id))
    else { throw Refusal(rule: "nothing_to_settle") }
    let medium = try Int64(act.text("medium", ofEvidence: entry.id)) ?? 0
    return (doubt, DeviceID(rawValue: device), medium)
  }

  /// The ledger is right; a disk that the audit added is taken out again.
  private func keep(_ entry: QueueEntry, _ act: Act) throws {
    guard entry.kind == "audit" else { return try close(act, id, "kept") }
    let (doubt, device, medium) = try subject(entry, act)
    if doubt == .diskMore, let recording = try act.recording(ofMedium: medium) {
      try act.annul(recording)
    }
    try close(act, id, "kept", device: device)
  }

  /// The audit is right, and the ledger is told so.
  private func take(_ entry: QueueEntry, _ act: Act) throws {
    let (doubt, device, medium) = try subject(entry, act)
    let value = try act.text("value", ofEvidence: id)
    switch doubt {
    case .disksUnrecorded: return try refile(entry, to: device, act)
    case .diskMore: break
    case .diskNotFound: try lose(medium, act)
    case .diskElsewhere: try bring(value, into: device, entry, act)
    default:
      guard let need = doubt.need, !value.isEmpty else { throw Refusal(rule: "nothing_to_settle") }
      let file = try Int64(act.text("file", ofEvidence: id)) ?? 0
      try act.append(
        "identify", .device, device.rawValue, device: device.rawValue,
        [need: .text(value), "file": .integer(file)])
    }
    try close(act, id, "taken", device: device)
  }

  /// A disk on record is not in the machine: it is out, and nobody knows where. Not safe, it ages
  /// among the loose media until it is found or assessed.
  private func lose(_ id: Int64, _ act: Act) throws {
    guard let medium = try act.medium(id), medium.status == "fitted" else {
      throw Refusal(rule: "state_changed")
    }
    var place = try act.place(of: medium.device)
    if place == 0 {
      place = try act.open(.location, code: AuditDestination.reception, by: "open_location")
    }
    try act.append(
      "remove_medium", .medium, id, device: medium.device.rawValue, from: "fitted", to: "removed",
      ["place": .integer(place), "safe": .integer(medium.isSafe ? 1 : 0)])
    let reason = try act.keep(freeText: AuditDoubt.diskNotFound.sentence.french)
    try act.append(
      "lose_medium", .medium, id, device: medium.device.rawValue, from: "removed", to: "missing",
      ["reason": .text(reason)])
  }

  /// A disk recorded in another device is in this one: there it was recorded by mistake, or it was
  /// put away safe and is fitted now.
  private func bring(
    _ serial: String, into device: DeviceID, _ entry: QueueEntry, _ act: Act
  ) throws {
    let found = try act.media(withSerial: serial).filter { $0.status != "voided" }
    guard let disk = found.first, found.count == 1, disk.device != device || disk.status != "fitted"
    else { throw Refusal(rule: "nothing_to_settle") }
    if disk.status == "stored" {
      try act.append(
        "fit_medium", .medium, disk.id, device: device.rawValue, from: "stored", to: "fitted")
      return
    }
    guard disk.status == "fitted", let recording = try act.recording(ofMedium: disk.id) else {
      throw Refusal(rule: "no_such_move", culprit: disk.status.rawValue)
    }
    let copy = try act.copy(of: recording)
    try act.annul(recording, reason: AuditDoubt.diskElsewhere.sentence.french)
    let id = try act.nextID(of: .medium)
    try act.append("add_medium", .medium, id, device: device.rawValue, to: "fitted", copy)
  }
}

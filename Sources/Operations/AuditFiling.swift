internal import Intake
internal import LedgerValues
internal import LotLedger

/// One audit being attached to its device.
struct AuditFiling {
  let act: Act
  let request: ImportAudit
  let audit: HardwareAudit
  let name: String

  /// What came of it.
  struct Outcome {
    var isKnown = false
    var line: AuditReport.Line?
    var device: DeviceID?
    var queued: [AuditReport.Queued] = []
  }

  /// Something that a person must look at.
  struct Doubt {
    var reason: AuditDoubt
    /// Devices that it may be about.
    var devices: [DeviceID] = []
    var serial = ""
    /// What the audit says of it.
    var value = ""
    var medium: Int64 = 0
  }

  private enum Match {
    case device(DeviceSummary)
    case new
    case doubt(Doubt)
  }

  /// Files it, unless it was filed before and nothing of it waits.
  func file(_ bytes: [UInt8]) throws -> Outcome {
    let kept = HardwareAudit.kept(bytes)
    let (file, isKnown) = try act.keep(file: bytes, kept: kept, format: "audit")
    return try self.file(known: file, isKnown: isKnown)
  }

  /// The same of a file that is kept.
  func file(known file: Int64, isKnown: Bool = true) throws -> Outcome {
    let told = isKnown ? try act.doubts(ofFile: file) : []
    let waiting = told.filter(\.isQueued)
    if isKnown, waiting.isEmpty { return Outcome(isKnown: true) }
    var outcome = Outcome()
    let doubts: [Doubt]
    switch try match() {
    case .doubt(let doubt): doubts = [doubt]
    case .device(let device): doubts = try attach(to: device, file, isNew: false, &outcome)
    case .new:
      let id = try register()
      guard let device = try act.summary(id) else { throw Refusal(rule: "no_such_subject") }
      doubts = try attach(to: device, file, isNew: true, &outcome)
    }
    let isSettled = try settle(
      waiting, but: doubts, isAttached: outcome.line != nil, to: outcome.device)
    // What a person has settled of this very file is not asked again.
    for doubt in doubts where !told.contains(where: doubt.isSame(as:)) {
      try queue(doubt, file)
      outcome.queued.append(
        AuditReport.Queued(file: name, doubt: doubt.reason, serial: doubt.serial))
    }
    if isKnown, !isSettled, outcome.queued.isEmpty { return Outcome(isKnown: true) }
    return outcome
  }

  private func match() throws -> Match {
    if let device = request.destination.device {
      guard let summary = try act.summary(device) else { throw Refusal(rule: "no_such_subject") }
      return .device(summary)
    }
    // A placeholder is no serial, and never names a device: `audit.serial` is empty then.
    var found: [DeviceSummary] = []
    if !audit.serial.isEmpty || !audit.imeis.isEmpty {
      found = try act.devices(withSerial: audit.serial, imei: audit.imeis).filter {
        audit.mayBe(by: $0.maker)
      }
    }
    let inLot = found.filter { $0.lot == request.destination.lot }
    if found.count > 1, inLot.count == 1 { found = inLot }
    if found.count > 1 { return .doubt(doubt(.severalDevices, found.map(\.id))) }
    if let device = found.first {
      // Announced, it has come: what arrives is often looked at before it is received.
      let isHere = act.law.state(device.state)?.isCustody == true || device.state == "announced"
      return isHere ? .device(device) : .doubt(doubt(.outOfCustody, [device.id]))
    }
    let carriers = try audit.disks.flatMap { try act.media(withSerial: $0.serial) }
      .filter { $0.status == "fitted" }.map(\.device)
    if !carriers.isEmpty { return .doubt(doubt(.sameDisk, Array(Set(carriers)).sorted())) }
    if request.destination.registers { return .new }
    return .doubt(doubt(audit.serial.isEmpty ? .noSerial : .unknownMachine, []))
  }

  private func doubt(_ reason: AuditDoubt, _ devices: [DeviceID]) -> Doubt {
    Doubt(reason: reason, devices: devices, serial: audit.serial)
  }

  private func register() throws -> DeviceID {
    var needs = [
      "lot": request.destination.lot, "place": request.destination.place,
      "kind": audit.kind.rawValue,
      "maker": audit.maker, "model": audit.model, "serial": audit.serial,
    ]
    for (name, number) in zip(["imei", "imei2"], audit.imeis) { needs[name] = number }
    return try act.register(needs: needs)
  }

  /// Writes what the ledger lacks, once for each file, and the disks.
  private func attach(
    to device: DeviceSummary, _ file: Int64, isNew: Bool, _ outcome: inout Outcome
  ) throws -> [Doubt] {
    if try !act.isIdentified(device.id, byFile: file) {
      try act.append(
        "identify", .device, device.id.rawValue, device: device.id.rawValue,
        AuditFacts(audit: audit, file: file).body(lackingIn: device))
    }
    var doubts: [Doubt] = []
    if !isNew { doubts += AuditComparison(audit: audit, device: device).doubts }
    doubts += try AuditMedia(act: act, audit: audit, device: device).record()
    let isKind = audit.kind != .other
    outcome.device = device.id
    outcome.line = AuditReport.Line(
      file: name, tag: device.name, kind: isKind ? audit.kind : device.kind,
      maker: audit.maker.isEmpty ? device.maker : audit.maker,
      model: audit.model.isEmpty ? device.model : audit.model,
      serial: audit.serial.isEmpty ? device.serial : audit.serial, isNew: isNew)
    return doubts
  }

  /// Doubts that waited and are no more: the file is attached now, or doubtful in another way.
  private func settle(
    _ waiting: [QueuedDoubt], but doubts: [Doubt], isAttached: Bool, to attached: DeviceID?
  ) throws -> Bool {
    let gone = waiting.filter { old in !doubts.contains { $0.isSame(as: old) } }
    for old in gone {
      var body: Body = ["decision": .text(isAttached ? "filed" : "set_aside")]
      if isAttached, let device = attached { body["device"] = .integer(device.rawValue) }
      try act.append(
        "settle_evidence", .evidence, old.evidence, from: "queued", to: "settled", body)
    }
    return !gone.isEmpty
  }

  private func queue(_ doubt: Doubt, _ file: Int64) throws {
    var body: Body = [
      "kind": .text("audit"), "reason": .text(doubt.reason.rawValue),
      "serial": .text(doubt.serial), "maker": .text(audit.maker), "model": .text(audit.model),
      "value": .text(doubt.value), "file": .integer(file),
    ]
    if doubt.medium > 0 { body["medium"] = .integer(doubt.medium) }
    if let only = doubt.devices.first, doubt.devices.count == 1 {
      body["device"] = .integer(only.rawValue)
    } else if !doubt.devices.isEmpty {
      let numbers = doubt.devices.map { String($0.rawValue) }.joined(separator: ",")
      body["devices"] = .json("[\(numbers)]")
    }
    try act.queue(body)
  }
}

extension AuditFiling.Doubt {
  /// Whether the queue has it already.
  func isSame(as queued: QueuedDoubt) -> Bool {
    reason.rawValue == queued.reason && serial == queued.serial
  }
}

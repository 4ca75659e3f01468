internal import Intake
internal import LedgerValues
internal import LotLedger

/// One log being filed.
struct WipeLogFiling {
  let act: Act
  let file: Int64
  /// Runs of disks in the queue or settled, by their mark.
  let known: [String: (id: Int64, isQueued: Bool)]
  var report: WipeLogReport

  mutating func file(
    _ log: NwipeLog, named: [String: Medium], device: DeviceID?
  ) throws {
    report.sessions = log.sessions.count
    for session in log.sessions {
      for drive in session.drives {
        let fate = try file(drive, session, named: named[drive.device], device: device)
        report.media.append(
          WipeLogReport.Line(
            device: drive.device, serial: drive.serial ?? "", method: session.method,
            verdict: drive.verdict, reason: drive.reason, fate: fate))
      }
    }
  }

  private func file(
    _ drive: NwipeDrive, _ session: NwipeSession, named: Medium?, device: DeviceID?
  ) throws -> WipeLogReport.Fate {
    let mark = Self.mark(drive, session)
    let before = known[mark]
    if let before, !before.isQueued { return .already }
    let matches = try drive.serial.map { try act.media(withSerial: $0) } ?? []
    if matches.count == 1 || named != nil, let medium = matches.count == 1 ? matches[0] : named {
      if try act.isFiled(run: mark, medium: medium.id) { return .already }
      let isNamed = matches.count != 1
      do {
        try act.together {
          try write(drive, session, mark, to: medium, isNamed: isNamed, queuedBefore: before?.id)
        }
        return .filed
      } catch let refusal as Refusal where refusal.rule != .notAllowed {
        // A medium that is gone takes no evidence: a person looks at it.
      }
    }
    if before != nil { return .already }
    try queue(drive, session, mark, device: device)
    return .queued
  }

  private func write(
    _ drive: NwipeDrive, _ session: NwipeSession, _ mark: String, to medium: Medium, isNamed: Bool,
    queuedBefore: Int64?
  ) throws {
    var body = record(drive, session, mark)
    body["file"] = .integer(file)
    if isNamed { body["named_by"] = .text(act.op) }
    try act.append(
      "sanitise_medium", .medium, medium.id, device: medium.device.rawValue, body,
      happened: happened(drive, session))
    // What a person named is told in the queue too, as settled: there it is known again.
    var evidence = queuedBefore
    if isNamed, evidence == nil {
      evidence = try queue(drive, session, mark, device: medium.device)
    }
    guard let evidence else { return }
    let decision: Body = ["decision": .text("filed"), "medium": .integer(medium.id)]
    try act.append(
      "settle_evidence", .evidence, evidence, from: "queued", to: "settled", decision)
  }

  @discardableResult
  private func queue(
    _ drive: NwipeDrive, _ session: NwipeSession, _ mark: String, device: DeviceID?
  ) throws -> Int64 {
    var body: Body = [
      "kind": .text("wipe_log"), "serial": .text(drive.serial ?? ""), "disk": .text(drive.device),
      "model": .text(drive.model), "verdict": .text(drive.verdict.rawValue), "run": .text(mark),
      "file": .integer(file), "record": .json(record(drive, session, mark).json),
    ]
    if let device { body["device"] = .integer(device.rawValue) }
    if let moment = happened(drive, session) { body["happened"] = .integer(moment.milliseconds) }
    return try act.queue(body)
  }

  /// The fields of the sanitisation record.
  private func record(_ drive: NwipeDrive, _ session: NwipeSession, _ mark: String) -> Body {
    let results: [WipeVerdict: String] = [.erased: "success"]
    var body: Body = [
      "technique": .text("overwrite"),
      "result": .text(results[drive.verdict] ?? drive.verdict.rawValue),
      "verification": .text(session.verification.rawValue), "method": .text(session.method),
      "tool": .text(session.tool), "version": .text(session.version),
    ]
    let errors = [drive.passErrors, drive.verificationErrors, drive.syncErrors].compactMap { $0 }
    if !errors.isEmpty { body["errors"] = .integer(Int64(errors.reduce(0, +))) }
    if let bytes = drive.bytesErased { body["bytes"] = .integer(bytes) }
    if drive.hiddenSectors != .notReported {
      body["hidden"] = .text(drive.hiddenSectors.rawValue)
    }
    body["disk"] = .text(drive.device)
    body["started"] = .text(drive.started ?? session.started)
    body["ended"] = .text(drive.ended ?? session.ended)
    body["run"] = .text(mark)
    return body
  }

  /// When the disk was done, by the clock of the machine that wiped it, taken for Lyon's.
  private func happened(_ drive: NwipeDrive, _ session: NwipeSession) -> Timestamp? {
    Timestamp(reading: drive.ended ?? session.ended).map { min($0, act.recorded) }
  }

  /// What tells one run of one disk from all others, whichever file tells of it.
  private static func mark(_ drive: NwipeDrive, _ session: NwipeSession) -> String {
    let parts = [
      session.started, session.ended, session.method, session.footer, drive.device,
      drive.serial ?? "", drive.model, drive.started ?? "", drive.ended ?? "",
      drive.verdict.rawValue, drive.bytesErased.map(String.init) ?? "",
    ]
    return String(Digest(hashing: Array(parts.joined(separator: "\u{1F}").utf8)).hex.prefix(32))
  }
}

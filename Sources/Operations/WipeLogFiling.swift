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
  /// Devices and media that evidence was written to.
  private var touched: Set<DeviceID> = []
  private var wiped: Set<Int64> = []

  init(
    act: Act, file: Int64, known: [String: (id: Int64, isQueued: Bool)], report: WipeLogReport
  ) {
    self.act = act
    self.file = file
    self.known = known
    self.report = report
  }

  mutating func file(
    _ wipes: WipeFile, named: [String: Medium], device: DeviceID?
  ) throws {
    report.sessions = wipes.runs
    for draft in wipes.drafts {
      let fate = try file(draft, named: named[draft.device], device: device)
      report.media.append(
        WipeLogReport.Line(
          device: draft.device, serial: draft.serial ?? "", method: draft.method,
          verdict: draft.verdict, reason: draft.doubt ?? draft.reason, fate: fate,
          advice: try advice(on: draft, named: named[draft.device])))
    }
    for device in touched.sorted() { try queueUnerased(in: device) }
  }

  /// What would be enough for a medium that the log says is erased and the policy does not.
  private func advice(on draft: WipeDraft, named: Medium?) throws -> Sentence? {
    guard draft.verdict == .erased else { return nil }
    let matches = try draft.serial.map { try act.media(withSerial: $0) } ?? []
    guard let id = matches.count == 1 ? matches[0].id : named?.id,
      let medium = try act.medium(id)
    else { return nil }
    return act.law.advice(for: medium)
  }

  /// A disk that was found and that no log of its device erased: a person is told before the device
  /// is taken for done (DOMAIN §3).
  private func queueUnerased(in device: DeviceID) throws {
    let waiting = try act.unerased(in: device)
    for medium in try act.media(of: device)
    where medium.status == "fitted" && waiting[medium.id] == nil && !wiped.contains(medium.id) {
      guard !medium.isSafe, try !act.hasEvidence(onMedium: medium.id) else { continue }
      try act.queue([
        "kind": .text("unerased"), "device": .integer(device.rawValue),
        "medium": .integer(medium.id), "serial": .text(medium.serial),
        "maker": .text(medium.maker), "model": .text(medium.model), "file": .integer(file),
      ])
    }
  }

  private mutating func file(
    _ draft: WipeDraft, named: Medium?, device: DeviceID?
  ) throws -> WipeLogReport.Fate {
    let plain = Self.mark(draft)
    let mark = Self.mark(draft, of: named)
    let before = known[mark] ?? known[plain].flatMap { $0.isQueued ? $0 : nil }
    if let before, !before.isQueued { return .already }
    let matches = try draft.serial.map { try act.media(withSerial: $0) } ?? []
    // What the file leaves in doubt, or does not say at all, only a person can settle.
    let isSure = draft.technique != nil && (draft.doubt == nil || named != nil)
    if isSure, matches.count == 1 || named != nil,
      let medium = matches.count == 1 ? matches[0] : named
    {
      if try act.isFiled(run: mark, medium: medium.id) { return .already }
      let isNamed = matches.count != 1
      do {
        try act.together {
          try write(draft, mark, to: medium, isNamed: isNamed, queuedBefore: before?.id)
        }
        touched.insert(medium.device)
        wiped.insert(medium.id)
        return .filed
      } catch let refusal as Refusal where refusal.rule != .notAllowed {
        // A medium that is gone takes no evidence: a person looks at it.
      }
    }
    if before != nil { return .already }
    try queue(draft, plain, device: device)
    return .queued
  }

  private func write(
    _ draft: WipeDraft, _ mark: String, to medium: Medium, isNamed: Bool, queuedBefore: Int64?
  ) throws {
    var body = record(draft, mark)
    body["file"] = .integer(file)
    if isNamed { body["named_by"] = .text(act.op) }
    try act.append(
      "sanitise_medium", .medium, medium.id, device: medium.device.rawValue, body,
      happened: happened(draft))
    let decision: Body = ["decision": .text("filed"), "medium": .integer(medium.id)]
    if let waiting = try act.unerased(in: medium.device)[medium.id] {
      try act.append(
        "settle_evidence", .evidence, waiting, from: "queued", to: "settled", decision)
    }
    // What a person named is told in the queue too, as settled: there it is known again.
    var evidence = queuedBefore
    if isNamed, evidence == nil {
      evidence = try queue(draft, mark, device: medium.device)
    }
    guard let evidence else { return }
    try act.append(
      "settle_evidence", .evidence, evidence, from: "queued", to: "settled", decision)
  }

  @discardableResult
  private func queue(_ draft: WipeDraft, _ mark: String, device: DeviceID?) throws -> Int64 {
    var body: Body = [
      "kind": .text("wipe_log"), "serial": .text(draft.serial ?? ""), "disk": .text(draft.device),
      "model": .text(draft.model), "verdict": .text(draft.verdict.rawValue), "run": .text(mark),
      "file": .integer(file), "record": .json(record(draft, mark).json),
    ]
    if let device { body["device"] = .integer(device.rawValue) }
    if let moment = happened(draft) { body["happened"] = .integer(moment.milliseconds) }
    return try act.queue(body)
  }

  /// The fields of the sanitisation record.
  private func record(_ draft: WipeDraft, _ mark: String) -> Body {
    let results: [WipeVerdict: String] = [.erased: "success"]
    var body: Body = [
      "result": .text(results[draft.verdict] ?? draft.verdict.rawValue),
      "verification": .text(draft.verification.rawValue), "method": .text(draft.method),
      "tool": .text(draft.tool), "version": .text(draft.version),
    ]
    if let technique = draft.technique { body["technique"] = .text(technique.rawValue) }
    if let errors = draft.errors { body["errors"] = .integer(Int64(errors)) }
    if draft.passes > 0 { body["passes"] = .integer(Int64(draft.passes)) }
    if let bytes = draft.bytesErased { body["bytes"] = .integer(bytes) }
    if draft.hiddenSectors != .notReported {
      body["hidden"] = .text(draft.hiddenSectors.rawValue)
    }
    body["disk"] = .text(draft.device)
    body["started"] = .text(draft.started)
    body["ended"] = .text(draft.ended)
    body["run"] = .text(mark)
    return body
  }

  /// When the disk was done, by the clock of the machine that wiped it, taken for Lyon's.
  private func happened(_ draft: WipeDraft) -> Timestamp? {
    Timestamp(reading: draft.ended).map { min($0, act.recorded) }
  }

  /// What tells one run of one disk from all others, whichever file tells of it. Where a tool names
  /// no drive its words are the same of any: the medium that a person named tells them apart.
  private static func mark(_ draft: WipeDraft, of named: Medium? = nil) -> String {
    let medium = draft.doubt == nil ? nil : named.map { "#\($0.id)" }
    let text = (draft.marks + [medium].compactMap(\.self)).joined(separator: "\u{1F}")
    return String(Digest(hashing: Array(text.utf8)).hex.prefix(32))
  }
}

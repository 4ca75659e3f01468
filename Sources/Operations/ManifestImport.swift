internal import Intake
internal import LedgerValues
internal import LotLedger

/// An import on its way: what is left to write, and what came of the rest.
struct ManifestImport {
  private let request: ImportManifest
  private let drafts: [ManifestDraft]
  private(set) var done = 0
  let total: Int
  /// The act that the next transaction continues.
  private(set) var act: Int64 = 0
  var report: ManifestReport
  private var draft = 0
  private var copy = 0
  private var file: Int64 = 0
  private var lot: Int64 = 0
  private var line: Int64 = 0
  private var hasBegun = false

  init(request: ImportManifest, drafts: [ManifestDraft], report: ManifestReport) {
    self.request = request
    self.drafts = drafts
    self.report = report
    total = drafts.reduce(0) { $0 + $1.quantity }
  }

  var isFinished: Bool { hasBegun && draft == drafts.count }

  /// How long one transaction may keep others waiting.
  private static let patience = Duration.milliseconds(150)

  /// Writes rows until the time is up, or all of them.
  mutating func writeBatch(_ act: Act, isWhole: Bool) throws {
    let start = ContinuousClock.now
    if !hasBegun { try begin(act) }
    let queued = try act.queuedRows(ofFile: file)
    while draft < drafts.count {
      try writeRow(act, queued)
      copy += 1
      done += 1
      if copy >= drafts[draft].quantity {
        copy = 0
        draft += 1
      }
      if !isWhole, done % 16 == 0, ContinuousClock.now - start > Self.patience { break }
    }
    if self.act == 0 { self.act = act.number }
  }

  private mutating func begin(_ act: Act) throws {
    hasBegun = true
    guard !drafts.isEmpty else { return }
    file = try act.keep(file: request.bytes, format: "manifest").id
    if request.lot.isEmpty {
      if let known = try act.lot(ofFile: file) { try use(known.id, known.code, act) }
    } else if let id = try act.id(of: .lot, code: request.lot) {
      try use(id, request.lot, act)
    }
  }

  private mutating func use(_ id: Int64, _ code: String, _ act: Act) throws {
    lot = id
    report.lot = code
    line = try act.lastLine(ofLot: id)
  }

  /// The lot is opened when there is a row to announce in it.
  private mutating func openLot(_ act: Act) throws {
    guard lot == 0 else { return }
    let code =
      request.lot.isEmpty ? try act.nextCode(of: .lot, prefix: "LOT") : request.lot
    var body = Body()
    if !request.donor.isEmpty {
      body["donor"] = .integer(try act.organisation(named: request.donor, as: "donor"))
    }
    try use(try act.open(.lot, code: code, by: "announce_lot", body), code, act)
  }

  /// The number of a row within its file: the line, and for the n-th of several alike n above it.
  private var row: Int64 { Int64(drafts[draft].line) + Int64(copy) << 32 }

  private mutating func writeRow(_ act: Act, _ queued: Set<Int64>) throws {
    let draft = drafts[draft]
    if try act.isImported(file: file, row: row) {
      report.alreadyKnown += 1
      return
    }
    if !draft.serial.isEmpty || !draft.imei.isEmpty,
      let known = try act.devices(withSerial: draft.serial, imei: draft.imei)
        .first(where: { draft.mayBe(by: $0.maker) })
    {
      try meet(known, act, queued)
      return
    }
    do {
      try act.together {
        try openLot(act)
        try announce(draft, act)
      }
    } catch let refusal as Refusal where ["need_missing", "malformed"].contains(refusal.rule) {
      report.rejected.append(
        ManifestReport.Rejected(
          line: draft.line, column: "", reason: .refusal(refusal), text: ""))
    }
  }

  private mutating func announce(_ draft: ManifestDraft, _ act: Act) throws {
    var body: Body = [
      "lot": .integer(lot), "line": .integer(line + 1), "kind": .text(draft.kind.rawValue),
      "maker": .text(draft.maker), "model": .text(draft.model), "serial": .text(draft.serial),
    ]
    for (index, number) in draft.imei.prefix(2).enumerated() {
      body[index == 0 ? "imei" : "imei2"] = .text(number)
    }
    body["donor_tag"] = .text(draft.donorTag)
    body["acquired"] = .text(draft.acquired)
    body["site"] = .text(draft.site)
    if !draft.remark.isEmpty { body["remark"] = .text(try act.keep(freeText: draft.remark)) }
    body["file"] = .integer(file)
    body["row"] = .integer(row)
    let id = try act.nextID(of: .device)
    try act.append("announce", .device, id, device: id, to: "announced", body)
    line += 1
    report.announced += 1
  }

  /// A device that the ledger has already is not a new one. In our custody it is a doubt that a
  /// person settles; out of it, it awaits `readmit`.
  private mutating func meet(
    _ known: DeviceSummary, _ act: Act, _ queued: Set<Int64>
  ) throws {
    report.known.append(
      ManifestReport.Known(
        line: drafts[draft].line, tag: known.name, state: known.state, lot: known.lot))
    guard act.law.state(known.state)?.isCustody == true, !queued.contains(row) else { return }
    try act.queue([
      "kind": .text("identity"), "device": .integer(known.id.rawValue),
      "serial": .text(drafts[draft].serial), "file": .integer(file), "row": .integer(row),
    ])
    report.queued += 1
  }
}

import LedgerValues

/// What `hdparm --sanitize-status` prints, after the command that it tells of and after `hdparm -I`
/// where the technician kept them in one file (hdparm `hdparm.c`, `do_sanitize_cmd`).
struct HdparmStatus {
  /// What the lines on one drive say.
  private struct Drive {
    let device: String
    var models: Set<String> = []
    var serials: Set<String> = []
    var techniques: Set<WipeTechnique> = []
    var states: [String] = []
    var isDone = false
    var isBroken = false
  }

  private var drives: [Drive] = []
  /// True when a line is of no such program: what it hides, nobody knows.
  private var holdsStrangers = false
  private let isWhole: Bool
  private var kept: [ArraySlice<UInt8>] = []

  /// Whether some line is the program's own.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.nwipeLines.contains { line in
      line.trimmed.equals("Issuing SANITIZE_STATUS command")
        || line.trimmed.equals("Sanitize status:")
    }
  }

  static func file(_ bytes: [UInt8]) throws(WipeRefusal) -> WipeFile {
    let status = HdparmStatus(bytes)
    guard !status.drives.isEmpty else { throw WipeRefusal(.wipeFileBroken) }
    return WipeFile(format: .hdparm, drafts: status.drafts, runs: 1)
  }

  /// The lines that count, as they stand; in the place of any other, a word that counts as such.
  static func kept(_ bytes: [UInt8]) -> [UInt8] {
    let status = HdparmStatus(bytes)
    var lines = status.kept
    if status.holdsStrangers { lines.append(Array("(removed)".utf8)[...]) }
    let text = Array(lines.joined(separator: [0x0A]))
    return status.isWhole ? text + [0x0A] : text
  }

  init(_ bytes: [UInt8]) {
    isWhole = bytes.last == 0x0A
    for line in bytes.nwipeLines {
      let words = line.trimmed
      if words.isEmpty { continue }
      if take(words) {
        kept.append(line)
      } else if !Self.isOfIdentity(line) {
        holdsStrangers = true
      }
    }
  }

  private mutating func take(_ words: ArraySlice<UInt8>) -> Bool {
    if words.last == UInt8(ascii: ":"), words.dropLast().isNwipeDevice {
      let device = words.dropLast().shown
      if drives.last?.device != device { drives.append(Drive(device: device)) }
      return true
    }
    guard !drives.isEmpty else { return false }
    return Self.take(words, of: &drives[drives.count - 1])
  }

  private static func take(_ words: ArraySlice<UInt8>, of drive: inout Drive) -> Bool {
    if let model = words.after("Model Number:") {
      drive.models.insert(model.shownTrimmed)
    } else if let serial = words.after("Serial Number:") {
      drive.serials.insert(serial.shownTrimmed)
    } else if let command = words.after("Issuing ") {
      guard !command.equals("SANITIZE_STATUS command") else { return true }
      let technique = commands.first { command.equals($0.name) }?.technique
      guard let technique else { return false }
      drive.techniques.insert(technique)
      // What was asked before tells of an older command.
      drive.states = []
      drive.isDone = false
    } else if let state = words.after("State:") {
      drive.states.append(state.shownTrimmed)
    } else if words.equals("Last Sanitize Operation Completed Without Error") {
      drive.isDone = true
    } else if words.begins(with: "SANITIZE device error reason:") || words.begins(with: "Drive in ")
    {
      drive.isBroken = true
    } else {
      return plain.contains { words.begins(with: $0) }
    }
    return true
  }

  private static let commands: [(name: StaticString, technique: WipeTechnique)] = [
    ("SANITIZE_BLOCK_ERASE command", .sanitizeBlock),
    ("SANITIZE_CRYPTO_SCRAMBLE command", .sanitizeCrypto),
    ("SANITIZE_OVERWRITE command", .sanitizeOverwrite),
  ]

  private static let plain: [StaticString] = [
    "Sanitize status:", "Progress:", "Antifreeze bit set", "ATA device, with ",
    "Operation started in background", "You may use `--sanitize-status` to check progress",
  ]

  /// The rest of `hdparm -I`: lines set in, under headings that are not.
  private static func isOfIdentity(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == 0x09 { return true }
    let headings: [StaticString] = [
      "Standards:", "Configuration:", "Capabilities:", "Commands/features:", "Security:",
      "Logical Unit WWN Device Identifier:", "Checksum:", "Device Overview:",
    ]
    return headings.contains { line.trimmed.begins(with: $0) }
  }

  private var drafts: [WipeDraft] { drives.map(draft).sureOrDoubted }

  private func draft(_ drive: Drive) -> WipeDraft {
    var draft = WipeDraft()
    draft.tool = "hdparm"
    draft.technique = drive.techniques.count == 1 ? drive.techniques.first : nil
    draft.method = draft.technique.map { Self.methods[$0] ?? "" } ?? ""
    draft.verification = .status
    draft.device = drive.device
    draft.bus = "ATA"
    draft.model = drive.models.count == 1 ? drive.models.first ?? "" : ""
    draft.kind = AuditDisk.kind(model: draft.model)
    draft.bear(serial: drive.serials.count == 1 ? drive.serials.first ?? "" : "")
    (draft.verdict, draft.reason) = verdict(drive)
    draft.marks = [
      draft.device, draft.serialWritten, draft.model, draft.method, draft.verdict.rawValue,
    ]
    if drive.serials.isEmpty { draft.leaveToPerson(.wipeNamesNoDrive) }
    if draft.technique == nil { draft.leaveToPerson(.wipeWayUnknown) }
    if holdsStrangers || drive.states.count > 1 { draft.leaveToPerson(.wipeLinesUnknown) }
    return draft
  }

  private static let methods: [WipeTechnique: String] = [
    .sanitizeBlock: "SANITIZE BLOCK ERASE", .sanitizeCrypto: "SANITIZE CRYPTO SCRAMBLE",
    .sanitizeOverwrite: "SANITIZE OVERWRITE",
  ]

  private func verdict(_ drive: Drive) -> (WipeVerdict, Sentence) {
    if drive.isBroken { return (.failed, .wipeToolFailed) }
    let rests = ["SD0 Sanitize Idle", "SD4 Sanitize Operation succeeded"]
    guard !drive.states.isEmpty else { return (.failed, .wipeStatusUnreadable) }
    for state in drive.states where !rests.contains(state) {
      if state.hasPrefix("SD2") { return (.aborted, .wipeStillRunning) }
      return (.failed, state.hasPrefix("SD3") ? .wipeToolFailed : .wipeStatusUnreadable)
    }
    guard drive.isDone else { return (.notWiped, .wipeNeverSanitised) }
    guard isWhole else { return (.aborted, .wipeFileCut) }
    return (.erased, .wipeToolErased(drive.techniques.first.flatMap { Self.methods[$0] } ?? ""))
  }
}

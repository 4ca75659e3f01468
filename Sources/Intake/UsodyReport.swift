import LedgerValues

/// The JSON that usody-sanitize leaves of one disk (usody/sanitize `schemas/sanitize.py`).
struct UsodyReport {
  private let tree: JSONValue

  /// nil where the text is none.
  init?(_ tree: JSONValue) {
    guard tree["device_info"] != nil, tree["steps"] != nil, tree["result"] != nil else {
      return nil
    }
    self.tree = tree
  }

  var file: WipeFile { WipeFile(format: .usody, drafts: [draft], runs: 1) }

  private var steps: [JSONValue] { tree["steps"].items }
  private var commands: [JSONValue] { steps.flatMap { $0["commands"].items } }

  private var draft: WipeDraft {
    let info = tree["device_info"]
    let smart = info?["export_data"]?["smart"]
    let block = info?["export_data"]?["block"]
    var draft = WipeDraft()
    draft.tool = "usody-sanitize"
    draft.version = tree["version"].text
    draft.technique = technique
    draft.method = tree["method"]?["name"].text ?? ""
    draft.standard = tree["method"]?["standard"].text ?? ""
    draft.verification = verification
    draft.passes = steps.count
    draft.started = UnixTime.text(steps.first?["start_time"].text ?? "")
    draft.ended = UnixTime.text(steps.last?["end_time"].text ?? "")
    draft.device = block?["path"].text ?? ""
    draft.bus = info?["connector"].text ?? ""
    draft.kind = kind
    draft.maker = AuditWords.maker(info?["manufacturer"].text ?? "")
    draft.model = smart?["model_name"].text ?? info?["model"].text ?? ""
    draft.capacityBytes = Int64(smart?["user_capacity"]?["bytes"].text ?? "")
    bear(&draft, smart: smart?["serial_number"].text ?? "", block: block?["serial"].text ?? "")
    (draft.verdict, draft.reason) = verdict
    draft.marks = [
      draft.started, draft.ended, draft.method, draft.serialWritten, draft.model,
      draft.verdict.rawValue,
    ]
    return draft
  }

  /// lsblk gives the serial of a USB bridge, smartctl the disk's own. A disk that no bridge hides
  /// has its serial told twice alike.
  private func bear(_ draft: inout WipeDraft, smart: String, block: String) {
    let own = tree["device_info"]?["serial_number"].text ?? ""
    draft.bear(serial: smart.isEmpty ? own : smart)
    if smart.isEmpty || smart != own || smart != block {
      draft.leaveToPerson(.wipeSerialsDisagree(draft.serialWritten, own))
    }
  }

  private var kind: MediumKind {
    let block = tree["device_info"]?["export_data"]?["block"]
    if block?["path"].text.hasPrefix("/dev/nvme") == true { return .nvme }
    switch tree["device_info"]?["storage_medium"].text {
    case "HDD": return .hdd
    case "SSD": return .ssd
    default: return ""
    }
  }

  /// By the command that ran, not by the method's name: the tool calls overwriting what is none.
  private var technique: WipeTechnique? {
    let ways = Set(commands.map { Self.technique(of: $0["command"].text) })
    return ways.count == 1 ? ways.first ?? nil : nil
  }

  private static func technique(of command: String) -> WipeTechnique? {
    let words = command.split(separator: " ").map(String.init)
    switch words.first?.split(separator: "/").last {
    case "shred", "badblocks": return .overwrite
    case "hdparm":
      let isErasing = words.contains { $0.hasPrefix("--security-erase") }
      return isErasing ? .secureErase : nil
    case "nvme" where words.dropFirst().first == "format":
      if words.contains("--ses=2") { return .cryptoErase }
      return words.contains("--ses=1") ? .formatUserData : nil
    default: return nil
    }
  }

  /// The tool reads some sectors again; where it was told not to, a command to the drive is
  /// answered by the drive, and an overwrite by nobody.
  private var verification: WipeVerification {
    if isTrue(tree["method"]?["verification_enabled"]) {
      return isTrue(tree["validation"]?["result"]) ? .sampled : .none
    }
    return technique.map { $0 == .overwrite } ?? true ? .none : .status
  }

  private var verdict: (WipeVerdict, Sentence) {
    if !isTrue(tree["result"]) || Self.holdsFailure(tree) { return (.failed, .wipeToolFailed) }
    guard !steps.isEmpty, !commands.isEmpty else { return (.notWiped, .wipeNothingDone) }
    let areDone =
      steps.allSatisfy { isTrue($0["success"]) }
      && commands.allSatisfy { isTrue($0["success"]) && $0["return_code"].text == "0" }
      && steps.allSatisfy { !$0["commands"].items.isEmpty && $0["end_time"].text != "" }
    guard areDone else { return (.failed, .wipeStepMissing) }
    guard technique != nil else { return (.verifyOnly, .wipeWayUnknown) }
    let isEnabled = isTrue(tree["method"]?["verification_enabled"])
    if verification == .none || isEnabled != isTrue(tree["validation"]?["result"]) {
      return (.verifyOnly, .wipeNotVerified)
    }
    return (.erased, .wipeToolErased(tree["method"]?["name"].text ?? ""))
  }

  private func isTrue(_ value: JSONValue?) -> Bool { value == .bool(true) }

  /// True when anything in the file says that something failed, wherever a damaged copy has it.
  private static func holdsFailure(_ tree: JSONValue) -> Bool {
    switch tree {
    case .array(let items): items.contains(where: holdsFailure)
    case .object(let members):
      members.contains { member in
        switch member.name {
        case "result", "success": return member.value != .bool(true)
        case "return_code": return member.value.text != "0"
        // What the health of a disk is says nothing of its erasure.
        case "export_data": return false
        default: return holdsFailure(member.value)
        }
      }
    default: false
    }
  }
}

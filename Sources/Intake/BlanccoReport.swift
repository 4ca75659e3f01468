import LedgerValues

/// A report of Blancco Drive Eraser as XML, by the names that public programs look for in it
/// (FORMATS §7): no whole report is public, so nothing in one is taken without a person.
struct BlanccoReport {
  private let erasures: [XMLNode]
  private let documentID: String
  private let product: String
  private let version: String

  static func file(_ bytes: [UInt8]) throws(WipeRefusal) -> WipeFile {
    guard let root = XMLReader.read(bytes) else { throw WipeRefusal(.wipeXMLBroken) }
    guard let report = BlanccoReport(root) else { throw WipeRefusal(.notABlanccoReport) }
    return WipeFile(
      format: .blancco, drafts: report.erasures.map(report.draft), runs: report.erasures.count)
  }

  /// The report without what names people, customers or the machine's place.
  static func kept(_ bytes: [UInt8]) -> [UInt8] {
    guard let root = XMLReader.read(bytes), let kept = BlanccoSieve.kept(root) else { return [] }
    var text: [UInt8] = []
    kept.write(to: &text)
    return text
  }

  private init?(_ root: XMLNode) {
    func first(_ name: String) -> String? {
      root.all { $0.name == name }.first?.text.cleaned
    }
    documentID = first("document_id") ?? ""
    product = first("product_name") ?? "Blancco"
    version = first("product_version") ?? ""
    let reports = root.all { $0.name == "blancco_erasure_report" }
    erasures = reports.flatMap { $0.all { $0.attributes["name"] == "erasure" } }
    if erasures.isEmpty { return nil }
  }

  /// The value under a name, wherever it stands in an element; empty where none or several do.
  private static func value(_ name: String, in node: XMLNode) -> String {
    let found = Set(
      node.all { $0.name == "entry" && $0.attributes["name"] == name }.map(\.text.cleaned))
    return found.count == 1 ? found.first ?? "" : ""
  }

  private func draft(_ erasure: XMLNode) -> WipeDraft {
    let target = erasure.all { $0.attributes["name"] == "target" }.first
    func of(_ name: String) -> String { Self.value(name, in: erasure) }
    func ofTarget(_ name: String) -> String { target.map { Self.value(name, in: $0) } ?? "" }
    var draft = WipeDraft()
    draft.tool = product
    draft.version = version
    draft.method = of("erasure_standard_name")
    draft.standard = draft.method
    draft.technique = technique(of)
    draft.verification = .status
    draft.passes = Int(of("total_erasure_rounds")) ?? Int(of("overwriting_rounds")) ?? 0
    draft.started = of("start_time")
    draft.ended = of("end_time")
    draft.bus = ofTarget("interface_type")
    draft.kind = kind(ofTarget("type"))
    draft.maker = AuditWords.maker(ofTarget("vendor"))
    draft.model = AuditWords.data(ofTarget("model")) ?? ""
    draft.bear(serial: ofTarget("serial"))
    draft.capacityBytes = Int64(ofTarget("capacity"))
    draft.passErrors = Int(of("total_errors"))
    (draft.verdict, draft.reason) = verdict(of)
    draft.marks = [
      of("timestamp"), draft.started, draft.ended, draft.method, draft.serialWritten, draft.model,
      draft.verdict.rawValue, documentID,
    ]
    draft.leaveToPerson(.wipeOnlyByName)
    return draft
  }

  private func kind(_ text: String) -> MediumKind {
    let letters = text.uppercased()
    if letters.contains("NVME") { return .nvme }
    if letters.contains("SSD") { return .ssd }
    if letters.contains("EMMC") || letters.contains("MMC") { return .emmc }
    return letters.contains("HDD") || letters == "HARD DISK" ? .hdd : ""
  }

  /// Rounds by the drive's own commands and rounds of writing are counted apart; which command it
  /// was, no known name tells.
  private func technique(_ of: (String) -> String) -> WipeTechnique? {
    guard let written = Int(of("overwriting_rounds")), written > 0 else { return nil }
    return .overwrite
  }

  private func verdict(_ of: (String) -> String) -> (WipeVerdict, Sentence) {
    switch of("state") {
    case "Successful", "Erased": break
    case "Canceled", "Cancelled", "Aborted", "Interrupted": return (.aborted, .wipeAborted)
    case "": return (.failed, .wipeStatusUnreadable)
    case "Not Erased": return (.notWiped, .wipeNothingDone)
    default: return (.failed, .wipeToolFailed)
    }
    guard let failed = Int64(of("failed_sectors")), let errors = Int64(of("total_errors")) else {
      return (.failed, .wipeErrorsUnknown)
    }
    guard failed == 0, errors == 0 else { return (.failed, .wipeToolFailed) }
    let rounds = ["overwriting_rounds", "firmware_rounds", "total_erasure_rounds"]
    guard rounds.contains(where: { Int(of($0)) ?? 0 > 0 }) else {
      return (.failed, .wipeStepMissing)
    }
    return (.erased, .wipeToolErased(of("erasure_standard_name")))
  }
}

/// Lets through what is known to be harmless in a report.
private enum BlanccoSieve {
  static func kept(_ node: XMLNode) -> XMLNode? {
    let name = node.attributes["name"] ?? ""
    switch node.name {
    case "entry" where !entries.contains(name): return nil
    case "entries" where !groups.contains(name): return nil
    case "entry", "entries", "document_id", "product_name", "product_version": break
    case let other where !frames.contains(other): return nil
    default: break
    }
    var kept = XMLNode(name: node.name)
    kept.attributes = node.attributes.filter { ["name", "type"].contains($0.key) }
    kept.text =
      ["entry", "document_id", "product_name", "product_version"].contains(node.name)
      ? node.text : ""
    kept.parts = node.parts.compactMap(Self.kept)
    return kept
  }

  private static let frames: Set<String> = [
    "root", "report", "blancco_data", "description", "document_log", "log_entry", "author",
    "blancco_erasure_report",
  ]
  private static let groups: Set<String> = ["erasures", "erasure", "target"]
  private static let entries: Set<String> = [
    "timestamp", "start_time", "end_time", "elapsed_time", "state", "erasure_standard_name",
    "overwriting_rounds", "firmware_rounds", "total_erasure_rounds", "cleaned_sectors",
    "failed_sectors", "total_errors", "type", "model", "vendor", "serial", "capacity",
    "interface_type",
  ]
}

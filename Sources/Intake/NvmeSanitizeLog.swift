import LedgerValues

/// The answer of `nvme sanitize-log -o json` (nvme-cli `nvme-print-json.c`, NVM Express Base 2.0
/// §5.16.1.25): under the name of the controller, how its last Sanitize command ended.
///
/// It holds no serial: which drive it was, a person says.
struct NvmeSanitizeLog {
  private let drives: [JSONValue.Member]

  /// nil where the text is none.
  init?(_ tree: JSONValue) {
    guard case .object(let members) = tree else { return nil }
    drives = members.filter { $0.value["sstat"] != nil || $0.value["sprog"] != nil }
    if drives.isEmpty { return nil }
  }

  var file: WipeFile {
    WipeFile(format: .nvme, drafts: drives.map { draft($0.value, of: $0.name) }, runs: 1)
  }

  private func draft(_ log: JSONValue, of drive: String) -> WipeDraft {
    var draft = WipeDraft()
    draft.tool = "nvme-cli"
    draft.technique = technique(log)
    draft.method = Self.methods[draft.technique] ?? ""
    draft.verification = .status
    draft.passes = Int(log["sstat"]?["no_cmplted_passes"].text ?? "") ?? 0
    draft.device = drive.cleaned.hasPrefix("/dev/") ? drive.cleaned : "/dev/\(drive.cleaned)"
    draft.bus = "NVME"
    draft.kind = .nvme
    (draft.verdict, draft.reason) = verdict(log)
    draft.marks = [
      draft.device, log["sprog"].text, status(log).map { "\($0.code)" } ?? "",
      log["cdw10_info"].text, draft.verdict.rawValue,
    ]
    draft.leaveToPerson(.wipeNamesNoDrive)
    return draft
  }

  private static let methods: [WipeTechnique?: String] = [
    .sanitizeBlock: "Sanitize Block Erase", .sanitizeCrypto: "Sanitize Crypto Erase",
    .sanitizeOverwrite: "Sanitize Overwrite",
  ]

  /// The action that the command asked for: bits 2 to 0 of its Dword 10.
  private func technique(_ log: JSONValue) -> WipeTechnique? {
    guard let dword = Int64(log["cdw10_info"].text) else { return nil }
    switch dword & 7 {
    case 2: return .sanitizeBlock
    case 3: return .sanitizeOverwrite
    case 4: return .sanitizeCrypto
    default: return nil
    }
  }

  /// `"status": "(1) Most Recent Sanitize Command Completed Successfully."`; versions before 2.5
  /// put the sentence in the name too.
  private func status(_ log: JSONValue) -> (code: Int, words: String)? {
    guard case .object(let members)? = log["sstat"] else { return nil }
    let texts = members.compactMap { member -> String? in
      guard case .string(let text) = member.value else { return nil }
      return text
    }
    guard texts.count == 1, let text = texts.first, text.hasPrefix("("),
      let end = text.firstIndex(of: ")"),
      let code = Int(text[text.index(after: text.startIndex)..<end])
    else { return nil }
    return (code, String(text[text.index(after: end)...]).cleaned)
  }

  private func verdict(_ log: JSONValue) -> (WipeVerdict, Sentence) {
    guard let (code, words) = status(log) else { return (.failed, .wipeStatusUnreadable) }
    switch (code, words) {
    case (0, _): return (.notWiped, .wipeNeverSanitised)
    case (2, _): return (.aborted, .wipeStillRunning)
    case (3, _): return (.failed, .wipeToolFailed)
    case (1, "Most Recent Sanitize Command Completed Successfully."): break
    case (
      4, "Most Recent Sanitize Command (No-Deallocate After Sanitize) Completed Successfully."
    ): break
    default: return (.failed, .wipeStatusUnreadable)
    }
    // 65535 is what the progress says of a command that is over.
    guard log["sprog"].text == "65535" else { return (.aborted, .wipeStillRunning) }
    guard log["sstat"]?["global_erased"].text == "1" else { return (.failed, .wipeWrittenSince) }
    guard let technique = technique(log) else { return (.failed, .wipeWayUnknown) }
    return (.erased, .wipeToolErased(Self.methods[technique] ?? ""))
  }
}

import LedgerValues

/// The acceptance rule for one disk of a certificate: that of a log (FORMATS §1), on what a
/// certificate says. It counts rounds, of as many passes as the method has, and tells no passes.
extension NwipeCertificateDisk {
  var draft: WipeDraft {
    var draft = WipeDraft()
    draft.technique = .overwrite
    draft.method = value(.method) ?? ""
    draft.verification = verification
    draft.started = Self.time(value(.started) ?? "")
    draft.ended = Self.time(value(.ended) ?? "")
    draft.bus = value(.bus) ?? ""
    draft.kind = draft.bus == "NVME" ? .nvme : draft.bus == "MMC" ? .emmc : ""
    draft.model = value(.model) ?? ""
    draft.bear(serial: value(.serial) ?? "")
    draft.capacityBytes = size(.realSize) ?? size(.apparentSize)
    draft.passErrors = errors?.pass
    draft.verificationErrors = errors?.verification
    draft.syncErrors = errors?.sync
    draft.bytesErased = erased?.bytes
    draft.bytesTotal = size(.realSize)
    draft.hiddenSectors = hiddenSectors
    (draft.verdict, draft.reason) = verdict
    if draft.isAccepted, errors?.retries != 0 { draft.leaveToPerson(.wipeRetried) }
    return draft
  }

  private var verdict: (WipeVerdict, Sentence) {
    switch status {
    case "ABORTED": return (.aborted, .wipeAborted)
    case "INSANITY": return (.failed, .wipeInsane)
    case "FAILED":
      let counts = errors.map { Sentence.wipeFailed($0.pass, $0.verification, $0.sync) }
      return (.failed, counts ?? .wipeBroken)
    case "ERASED": break
    default: return (.failed, .wipeStatusUnreadable)
    }
    return errorDoubt ?? methodDoubt ?? bytesDoubt ?? hiddenDoubt
      ?? (.erased, .wipeErased(value(.method) ?? ""))
  }

  private var errorDoubt: (WipeVerdict, Sentence)? {
    guard let errors else { return (.failed, .wipeErrorsUnknown) }
    if errors.pass == 0, errors.verification == 0, errors.sync == 0 { return nil }
    return (.failed, .wipeFailed(errors.pass, errors.verification, errors.sync))
  }

  private var methodDoubt: (WipeVerdict, Sentence)? {
    let method = value(.method) ?? ""
    switch NwipeMethod(Array(method.utf8)[...]) {
    case .writes: break
    case .verifies: return (.verifyOnly, .wipeOnlyRead(method))
    case .unknown: return (.verifyOnly, .wipeMethodUnknown(method))
    }
    return verification == .none ? (.verifyOnly, .wipeNotVerified) : nil
  }

  /// The caption says what the figure is worth: “erased at least once”, hence full on a run that
  /// was aborted in its second round.
  private var bytesDoubt: (WipeVerdict, Sentence)? {
    guard let erased, let total = size(.realSize), total > 0, let rounds else {
      return (.failed, .wipeBytesUnknown)
    }
    guard erased.bytes == total, erased.isFull else {
      return (.failed, .wipeShort(erased.bytes, total))
    }
    return rounds.done == rounds.wanted && rounds.done > 0 ? nil : (.failed, .wipeRoundsMissing)
  }

  private var hiddenDoubt: (WipeVerdict, Sentence)? {
    switch hiddenSectors {
    case .none: warns ? (.failed, .wipeHiddenSectors) : nil
    case .detected: (.failed, .wipeHiddenSectors)
    case .notReported, .indeterminate: (.failed, .wipeHiddenSectorsUnknown)
    }
  }

  private var hiddenSectors: HiddenSectors {
    guard let text = value(.hidden) else { return .notReported }
    if text.hasPrefix("Hidden sectors") { return .detected }
    guard text.hasPrefix("No hidden sectors") || text == "Not applicable" else {
      return .indeterminate
    }
    let size = value(.hiddenSize) ?? "Not Applicable"
    if size == "No hidden sectors" || size == "Not Applicable" { return .none }
    return size.hasSuffix(" sectors") ? .detected : .indeterminate
  }

  private var verification: WipeVerification {
    switch value(.verify) {
    case "Last": .last
    case "All": .all
    default: .none
    }
  }

  /// `0/0/0` for passes, syncs and verifications, and retries since 0.42.
  private var errors: (pass: Int, sync: Int, verification: Int, retries: Int)? {
    let parts = (value(.errors) ?? "").split(separator: "/", omittingEmptySubsequences: false)
    let counts = parts.compactMap { Array($0.utf8)[...].number.map { Int(clamping: $0) } }
    guard counts.count == parts.count, (3...4).contains(counts.count) else { return nil }
    return (counts[0], counts[1], counts[2], counts.count > 3 ? counts[3] : 0)
  }

  /// `50331648, (100.00%)`
  private var erased: (bytes: Int64, isFull: Bool)? {
    let text = Array((value(.erased) ?? "").utf8)[...]
    guard let (digits, share) = text.cut(at: ", "), let bytes = digits.number else { return nil }
    return (bytes, share.equals("(100.00%)") || share.equals("(100%)"))
  }

  /// `1/1`: done, asked for.
  private var rounds: (done: Int, wanted: Int)? {
    let text = Array((value(.rounds) ?? "").utf8)[...]
    guard let (done, wanted) = text.cut(at: "/"), let first = done.number,
      let second = wanted.number
    else { return nil }
    return (Int(clamping: first), Int(clamping: second))
  }

  /// `500 GB, 500107862016 bytes`, or `500 GB,500107862016b`.
  private func size(_ label: Label) -> Int64? {
    let text = Array((value(label) ?? "").utf8)[...]
    guard let (_, rest) = text.lastCut(at: ",") else { return nil }
    let digits = rest.trimmed.prefix { 0x30...0x39 ~= $0 }
    let unit = rest.trimmed.dropFirst(digits.count).trimmed
    return unit.equals("bytes") || unit.equals("b") ? digits.number : nil
  }

  /// `2026/11/21 22:08:50`
  private static func time(_ text: String) -> String {
    let line = Array("[\(text)] ".utf8)
    return NwipeLine(line[...]).stamp ?? ""
  }
}

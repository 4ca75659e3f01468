import LedgerValues

/// The PDF that nwipe writes since 0.35, for one disk or, since 0.41, for all disks of a machine
/// (nwipe `src/create_pdf.c`, `create_single_disc_pdf.c`, `create_system_multi_disc_pdf.c`).
struct NwipeCertificate {
  private(set) var version = ""
  private(set) var blocks: [NwipeCertificateDisk] = []
  /// The serials and models in the heads of pages.
  private(set) var headSerials: Set<String> = []
  /// What pages on the health of one disk say became of it.
  private(set) var statuses: [String: Set<String>] = [:]
  /// True when the file ends as such files do.
  let isWhole: Bool
  private var kept: [ArraySlice<UInt8>] = []
  private var pending = ""

  static func file(_ bytes: [UInt8]) throws(WipeRefusal) -> WipeFile {
    let certificate = NwipeCertificate(bytes)
    guard !certificate.version.isEmpty || !certificate.blocks.isEmpty else {
      throw WipeRefusal(.notAWipePDF)
    }
    guard !certificate.blocks.isEmpty else { throw WipeRefusal(.wipePDFCut) }
    return WipeFile(format: .nwipePDF, drafts: certificate.drafts, runs: 1)
  }

  /// The texts that the evidence rests on, one to a line: what remains is no page to look at, but
  /// has neither customers nor technicians nor the host.
  static func kept(_ bytes: [UInt8]) -> [UInt8] {
    let certificate = NwipeCertificate(bytes)
    var lines = Array("%PDF-1.3\n".utf8)
    for raw in certificate.kept { lines += raw + [0x0A] }
    return certificate.isWhole ? lines + Array("%%EOF\n".utf8) : lines
  }

  init(_ bytes: [UInt8]) {
    isWhole = bytes[...].ending.hasEnd
    var block: NwipeCertificateDisk?
    for text in PDFText.all(in: bytes) {
      let words = text.text.shownTrimmed
      if takeHead(words) {
        kept.append(text.raw)
        if words.hasPrefix("Disc Erasure by") { close(&block) }
      } else if words == "Technician/Operator ID" {
        close(&block)
      } else if let first = NwipeCertificateDisk(beginning: words, at: text) {
        close(&block)
        block = first
        kept.append(text.raw)
      } else if block?.take(words, at: text) == true {
        kept.append(text.raw)
      }
    }
    close(&block)
  }

  private mutating func close(_ block: inout NwipeCertificateDisk?) {
    if let whole = block { blocks.append(whole) }
    block = nil
  }

  /// Takes a line that heads or ends a page; false for any other.
  private mutating func takeHead(_ words: String) -> Bool {
    if !pending.isEmpty {
      let serial = pending
      pending = ""
      if NwipeCertificateDisk.words.contains(words) {
        statuses[serial, default: []].insert(words)
        return true
      }
    }
    if words.hasPrefix("Disc Erasure by NWIPE version ") {
      version = String(words.dropFirst(30))
      return true
    }
    if words.hasPrefix("Disk S/N:") {
      headSerials.insert(String(words.dropFirst(9)).cleaned)
      return true
    }
    if words.hasPrefix("Erasure Status of this disk: S/N ") {
      pending = String(words.dropFirst(33))
      return true
    }
    return false
  }

  private var drafts: [WipeDraft] { blocks.map(draft).sureOrDoubted }

  private func draft(_ disk: NwipeCertificateDisk) -> WipeDraft {
    var draft = disk.draft
    draft.tool = "nwipe"
    draft.version = version
    draft.marks = [
      draft.started, draft.ended, draft.method, draft.serialWritten, draft.model,
      draft.verdict.rawValue, draft.bytesErased.map(String.init) ?? "",
    ]
    guard draft.isAccepted else { return draft }
    if !isWhole || version.isEmpty {
      draft.verdict = .aborted
      draft.reason = .wipePDFCut
      return draft
    }
    let told = statuses[draft.serialWritten] ?? ["ERASED"]
    let isHeaded = disk.isOfOneDisk ? headSerials == [draft.serialWritten] : true
    let isTold = headSerials.isEmpty || headSerials.contains(draft.serialWritten)
    if told != ["ERASED"] || !isHeaded || !isTold {
      draft.leaveToPerson(.wipeCertificateDisagrees)
    }
    return draft
  }
}

extension ArraySlice<UInt8> {
  /// Without what lies behind the last mark of an end.
  fileprivate var ending: ArraySlice<UInt8> { suffix(64) }
  fileprivate var hasEnd: Bool {
    guard let (_, after) = lastCut(at: "%%EOF") else { return false }
    return after.allSatisfy(\.isSpace)
  }
}

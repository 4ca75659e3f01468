import LedgerValues

/// The first bytes by which files that are not lists of text give themselves away.
enum FileSignature {
  /// Why a file that begins like this is no list; nil where it may be one.
  static func refusal(of bytes: [UInt8]) -> Sentence? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .spreadsheet(zipped(bytes)) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .spreadsheet("XLS") }
    if bytes.starts(with: "%PDF".utf8) { return .documentNotList("PDF") }
    if bytes.starts(with: "{\\rtf".utf8) { return .documentNotList("RTF") }
    if bytes.starts(with: [0x1F, 0x8B]) { return .documentNotList("gzip") }
    if isMarkup(bytes) { return .documentNotList("HTML/XML") }
    return nil
  }

  /// Which spreadsheet a ZIP archive is: OpenDocument names itself in its first entry, stored.
  private static func zipped(_ bytes: [UInt8]) -> String {
    let head = String(decoding: bytes.prefix(128), as: UTF8.self)
    return head.contains("mimetypeapplication/vnd.oasis.opendocument") ? "ODS" : "XLSX"
  }

  /// Some programs save a web page under the name of a spreadsheet.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = String(decoding: bytes.dropFirst(start).prefix(32), as: UTF8.self).lowercased()
    let text = head.drop { $0 == " " || $0.isNewline || $0 == "\t" }
    return ["<?xml", "<!doctype", "<html", "<table"].contains { text.hasPrefix($0) }
  }
}

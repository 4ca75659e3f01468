internal import LedgerValues

/// Says the language of a PDF, which cairo cannot: an incremental update (PDF 32000-1 §7.5.6)
/// gives the catalogue again with `/Lang`, so that readers for the blind choose their voice.
enum PDFCatalogue {
  /// The document with its language; as it was, should it not have the form that cairo writes.
  static func adding(language: Language, to bytes: [UInt8]) -> [UInt8] {
    guard let tail = Tail(bytes), let catalogue = tail.catalogue(in: bytes) else { return bytes }
    var update = bytes
    if update.last != 0x0A { update.append(0x0A) }
    let start = update.count
    update += Array("\(tail.root) 0 obj\n".utf8) + catalogue
    update += Array(
      """
         /Lang (\(language.rawValue))
         /ViewerPreferences << /DisplayDocTitle true >>
      >>
      endobj

      """.utf8)
    let table = update.count
    update += Array(
      """
      xref
      \(tail.root) 1
      \(padded(start)) 00000 n\u{20}
      trailer
      << /Size \(tail.size)
         /Root \(tail.root) 0 R
         /Info \(tail.info) 0 R
         /Prev \(tail.table)
      >>
      startxref
      \(table)
      %%EOF

      """.utf8)
    return update
  }

  private static func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }

  /// The numbers of the trailer.
  private struct Tail {
    let size: Int
    let root: Int
    let info: Int
    let table: Int

    init?(_ bytes: [UInt8]) {
      let end = Array(bytes.suffix(512))
      guard let trailer = PDFCatalogue.last("trailer", in: end),
        let size = PDFCatalogue.number(after: "/Size ", in: end[trailer...]),
        let root = PDFCatalogue.number(after: "/Root ", in: end[trailer...]),
        let info = PDFCatalogue.number(after: "/Info ", in: end[trailer...]),
        let table = PDFCatalogue.number(after: "startxref\n", in: end[trailer...])
      else { return nil }
      (self.size, self.root, self.info, self.table) = (size, root, info, table)
    }

    /// From `<<` up to the `>>` that ends it.
    func catalogue(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
      guard table < bytes.count,
        let start = PDFCatalogue.last("\n\(root) 0 obj\n", in: bytes[..<table]),
        let end = PDFCatalogue.last(">>\nendobj\n", in: bytes[start..<table])
      else { return nil }
      let body = bytes[(start + "\n\(root) 0 obj\n".utf8.count)..<end]
      let text = String(decoding: body, as: UTF8.self)
      guard text.hasPrefix("<< /Type /Catalog"), !text.contains("/Lang"),
        !text.contains("endobj")
      else { return nil }
      return body
    }
  }

  private static func last(_ word: String, in bytes: [UInt8]) -> Int? { last(word, in: bytes[...]) }

  private static func last(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let sought = Array(word.utf8)
    var at = bytes.endIndex - sought.count
    while at >= bytes.startIndex {
      if bytes[at..<(at + sought.count)].elementsEqual(sought) { return at }
      at -= 1
    }
    return nil
  }

  private static func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let at = last(word, in: bytes) else { return nil }
    let digits = bytes[(at + word.utf8.count)...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

public import LedgerValues

/// The rejected rows of a list as a list of their own, to be mended and imported again.
///
/// It has the columns of the source and one more at the end, the reason, which the reader reads
/// past; the source's delimiter; UTF-8 with a mark, without which Excel spoils accents. A cell
/// that a spreadsheet would calculate gets an apostrophe, which the reader takes off again.
public struct RejectsFile: Sendable {
  private let delimiter: ManifestDelimiter
  private let headers: [String]
  /// Where the source has a reason column already, being a rejects file itself.
  private let reasonPlaces: Set<Int>

  /// A file for the rejections of a list read.
  public init(of manifest: Manifest) {
    delimiter = manifest.delimiter
    headers = manifest.columns.map(\.header)
    let headings = [Language.french, .english].map { Sentence.reasonHeading($0) }
    reasonPlaces = Set(
      manifest.columns.filter { column in
        headings.contains { ManifestHeading.sameWords($0, column.header) }
      }.map { $0.number - 1 })
  }

  /// The bytes of the file, its reasons in one language.
  public func bytes(for rejections: [ManifestRejection], in language: Language) -> [UInt8] {
    var file: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(headers, reason: Sentence.reasonHeading(language), to: &file)
    for rejection in rejections {
      for cells in rows(of: rejection.text) {
        append(cells, reason: rejection.reason(language), to: &file)
      }
    }
    return file
  }

  /// The cells of a rejected text. Where its quotes cannot be told, every line is a row and every
  /// delimiter parts cells: what was swallowed into one row is several again.
  private func rows(of text: String) -> [[String]] {
    let source = ManifestText(utf8: Array(text.utf8))
    var scanner = ManifestScanner(source.bytes, delimiter: delimiter)
    var record = ManifestRecord()
    if scanner.next(&record), record.flaw == nil, scanner.offset == source.bytes.count,
      record.count == record.cells.count
    {
      return [record.cells.map { source.value(of: $0) }]
    }
    let lines = source.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return lines.map { line in
      line.split(separator: delimiter.byte, omittingEmptySubsequences: false).map { cell in
        String(decoding: cell, as: UTF8.self)
      }
    }
  }

  /// Writes a row; a short one is filled up, so that the reason stands in its own column.
  private func append(_ cells: [String], reason: String, to file: inout [UInt8]) {
    var kept = cells.indices.filter { !reasonPlaces.contains($0) }.map { cells[$0] }
    let width = headers.count - reasonPlaces.count
    if kept.count < width { kept += Array(repeating: "", count: width - kept.count) }
    for cell in kept {
      append(cell, to: &file)
      file.append(delimiter.byte)
    }
    append(reason, to: &file)
    file += [0x0D, 0x0A]
  }

  private func append(_ cell: String, to file: inout [UInt8]) {
    let text = cell.utf8
    let quote = UInt8(ascii: "\"")
    let isFormula = text.first.map(ManifestText.formulaStarts.contains) ?? false
    let isQuoted = text.contains { byte in
      byte == quote || byte == delimiter.byte || byte < 0x20
    }
    if isQuoted { file.append(quote) }
    if isFormula { file.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == quote { file.append(quote) }
      // U+0000 would make the mended row unreadable again.
      if byte == 0 { file += Array("\u{FFFD}".utf8) } else { file.append(byte) }
    }
    if isQuoted { file.append(quote) }
  }
}

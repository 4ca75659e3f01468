import LedgerValues

/// One reading of the rows below a header: each becomes a draft, a repeat, a rejection or a skip.
struct ManifestRows {
  private let text: ManifestText
  private let header: ManifestHeader
  private var cells: ManifestCells
  private var identities = ManifestIdentities()
  private var drafts: [ManifestDraft] = []
  private var repeated: [ManifestRepeat] = []
  private var rejections: [ManifestRejection] = []
  private var skipped: [ManifestSkip] = []
  private var hasSeenTotal = false

  init(of text: ManifestText, below header: ManifestHeader, dayFirst: Bool) {
    self.text = text
    self.header = header
    cells = ManifestCells(text, columns: header.columns, dayFirst: dayFirst)
  }

  /// Whether the dates that can be read one way only are all month first.
  var isMonthFirst: Bool {
    cells.monthFirstDates > 0 && cells.dayFirstDates == 0
  }

  /// What was read.
  func manifest() throws(ManifestRefusal) -> Manifest {
    if drafts.isEmpty, rejections.isEmpty {
      throw ManifestRefusal(.noRows, line: header.record.line)
    }
    return Manifest(
      encoding: text.encoding, delimiter: header.delimiter, headerLine: header.record.line,
      columns: header.columns, drafts: drafts, repeated: repeated, rejections: rejections,
      skipped: skipped)
  }

  /// Reads every row; a quote never closed refuses the file.
  mutating func readAll() throws(ManifestRefusal) {
    var record = ManifestRecord()
    var above = ManifestScanner(text.bytes, delimiter: header.delimiter, from: text.start)
    while above.offset < header.record.range.lowerBound, above.next(&record) {
      skip(record, as: isBlank(record) ? .blank : .title)
    }
    var below = ManifestScanner(
      text.bytes, delimiter: header.delimiter, from: header.end.offset, line: header.end.line)
    while below.next(&record) {
      if case .openQuote(let line) = record.flaw {
        throw ManifestRefusal(.openQuote, line: line)
      }
      read(record)
    }
  }

  private mutating func read(_ record: ManifestRecord) {
    if let nature = nature(of: record) {
      hasSeenTotal = hasSeenTotal || nature == .total
      skip(record, as: nature)
      return
    }
    do throws(ManifestFault) {
      try checkText(of: record)
      try checkShape(of: record)
      file(try cells.draft(of: record), record)
    } catch {
      let columns = header.columns
      rejections.append(
        ManifestRejection(
          line: record.line,
          column: error.column.flatMap { columns.indices.contains($0) ? columns[$0] : nil },
          reason: error.reason, text: text.string(record.range)))
    }
  }

  private mutating func file(_ draft: ManifestDraft, _ record: ManifestRecord) {
    let row = drafts.count
    guard
      let first = identities.earlier(than: row, draft: draft, text: text.string(record.range))
    else {
      drafts.append(draft)
      return
    }
    repeated.append(
      ManifestRepeat(
        line: draft.line, firstLine: drafts[first].line, draft: draft,
        differences: draft.differences(from: drafts[first])))
  }

  private mutating func skip(_ record: ManifestRecord, as nature: ManifestSkip.Nature) {
    skipped.append(
      ManifestSkip(line: record.line, nature: nature, text: text.string(record.range)))
  }

  private func isBlank(_ record: ManifestRecord) -> Bool {
    record.flaw == nil && record.count == record.cells.count
      && record.cells.allSatisfy { text.isBlank($0) }
  }

  /// What a row is when it is no device and was not meant to be one; else nil.
  private func nature(of record: ManifestRecord) -> ManifestSkip.Nature? {
    guard record.flaw == nil, record.count == record.cells.count else { return nil }
    guard let first = record.cells.firstIndex(where: { !text.isBlank($0) }) else { return .blank }
    if text.bytes[record.range] == text.bytes[header.record.range] { return .header }
    if isTotal(record, first: first) { return .total }
    let isLone = !record.cells[(first + 1)...].contains { !text.isBlank($0) }
    if hasSeenTotal, isLone, header.columns.count > 1, !namesDevice(record.cells[first], first) {
      return .note
    }
    return nil
  }

  /// Whether a lone cell is `12 écrans` below a subtotal, and not a signature.
  private func namesDevice(_ cell: ManifestRecord.Cell, _ place: Int) -> Bool {
    guard header.columns.indices.contains(place), header.columns[place].field == .kind else {
      return false
    }
    return ManifestKindWords.read(text.value(of: cell)) != nil
  }

  private static let totalWords: Set<String> = [
    "total", "totaux", "sou", "sub", "subtotal", "soustotal", "somme", "sum", "grand", "general",
    "nombre", "count",
  ]

  /// Whether a row adds up the others: it begins with such a word, and all the rest is numbers.
  private func isTotal(_ record: ManifestRecord, first: Int) -> Bool {
    let range = text.trimmed(record.cells[first].range)
    guard range.count <= 60, "tTsSgGnNcC".utf8.contains(text.bytes[range.lowerBound]) else {
      return false
    }
    let words = FoldedWords(text.value(of: record.cells[first])).words
    guard let word = words.first, Self.totalWords.contains(word) else { return false }
    let isAdding = ["total", "totaux", "subtotal", "soustotal", "somme", "sum", "nombre", "count"]
    guard words.contains(where: isAdding.contains) else { return false }
    return record.cells[(first + 1)...].allSatisfy { cell in
      text.trimmed(cell.range).allSatisfy { isNumeral(text.bytes[$0]) }
    }
  }

  /// Digits and what stands among them, no-break spaces and the euro sign included.
  private func isNumeral(_ byte: UInt8) -> Bool {
    0x20...0x40 ~= byte || byte >= 0x80
  }

  private func checkText(of record: ManifestRecord) throws(ManifestFault) {
    if case .textAfterQuote(let cell) = record.flaw {
      throw ManifestFault(.misplacedQuote, column: cell - 1)
    }
    if text.isSound { return }
    if text.bytes[record.range].contains(0) { throw ManifestFault(.nulCharacter) }
    if !ByteCensus.isUTF8(text.bytes, in: record.range) {
      throw ManifestFault(.notText(text.encoding))
    }
  }

  private func checkShape(of record: ManifestRecord) throws(ManifestFault) {
    let expected = header.columns.count
    if record.count < header.fewestCells {
      throw ManifestFault(
        .tooFewCells(record.count, of: header.fewestCells), column: record.count)
    }
    guard record.count > expected else { return }
    let isWide =
      record.count > record.cells.count
      || record.cells[expected...].contains { !text.isBlank($0) }
    if isWide { throw ManifestFault(.tooManyCells(record.count, of: expected)) }
  }
}

extension ManifestDraft {
  /// The fields in which both rows say something, and not the same.
  func differences(from other: ManifestDraft) -> [ManifestField] {
    let pairs: [(ManifestField, String, String)] = [
      (.kind, kind.rawValue, other.kind.rawValue), (.model, model, other.model),
      (.maker, MakerName.key(of: maker), MakerName.key(of: other.maker)),
      (.serial, serial.uppercased(), other.serial.uppercased()),
      (.imei, imei.joined(separator: " "), other.imei.joined(separator: " ")),
      (.donorTag, donorTag, other.donorTag), (.acquired, acquired, other.acquired),
      (.site, site, other.site), (.remark, remark, other.remark),
    ]
    return pairs.filter { !$1.isEmpty && !$2.isEmpty && $1 != $2 }.map(\.0)
  }
}

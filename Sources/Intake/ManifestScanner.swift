/// Tells delimited text into rows, by RFC 4180 as spreadsheets write it: a quote inside a cell
/// that does not begin with one is itself (`24" wide`), spaces around quotes are nothing, and a
/// line ends with CR, LF or both.
///
/// A stray quote must not swallow the rows below it: where a cell of several lines turns out
/// malformed, its row ends with the line that opened it and the next is read as a row again. Such
/// a cell ends at the next odd run of quotes, and only an odd run opens another, so that no byte
/// is looked at more than twice whatever the text.
struct ManifestScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// Where the next row begins.
  private(set) var offset: Int
  /// The physical line on which it begins, from 1.
  private(set) var line: Int

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], delimiter: ManifestDelimiter, from offset: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter.byte
    self.offset = offset
    self.line = line
  }

  /// Reads the next row into a record; false at the end.
  mutating func next(_ record: inout ManifestRecord) -> Bool {
    guard offset < bytes.count else { return false }
    record.begin(line: line, at: offset)
    repeat {
      readCell(&record)
    } while passDelimiter()
    record.range = record.range.lowerBound..<offset
    passLineEnd()
    return true
  }

  private mutating func readCell(_ record: inout ManifestRecord) {
    let start = offset
    var at = offset
    while at < bytes.count, bytes[at] == Self.space { at += 1 }
    if at < bytes.count, bytes[at] == Self.quote {
      offset = at + 1
      readQuotedCell(&record)
      return
    }
    while at < bytes.count, !endsCell(bytes[at]) { at += 1 }
    offset = at
    record.append(.init(range: start..<at, hasDoubledQuotes: false))
  }

  private mutating func readQuotedCell(_ record: inout ManifestRecord) {
    let start = offset
    let openingLine = line
    var isDoubled = false
    var firstBreak: Int?
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Self.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == Self.quote else {
          let end = offset
          offset += 1
          record.append(.init(range: start..<end, hasDoubledQuotes: isDoubled))
          passSpaces(&record, openedOn: openingLine, endingAt: firstBreak)
          return
        }
        isDoubled = true
        offset += 2
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        firstBreak = firstBreak ?? offset
        passLineEnd()
      } else {
        offset += 1
      }
    }
    record.append(.init(range: start..<offset, hasDoubledQuotes: isDoubled))
    record.flaw = .openQuote(line: openingLine)
  }

  /// After a closing quote: spaces, then the cell must end; else the line that opened it is lost.
  private mutating func passSpaces(
    _ record: inout ManifestRecord, openedOn openingLine: Int, endingAt firstBreak: Int?
  ) {
    while offset < bytes.count, bytes[offset] == Self.space { offset += 1 }
    guard offset < bytes.count, !endsCell(bytes[offset]) else { return }
    record.flaw = .textAfterQuote(cell: record.count)
    if let firstBreak {
      (offset, line) = (firstBreak, openingLine)
      return
    }
    while offset < bytes.count, !isLineEnd(bytes[offset]) { offset += 1 }
  }

  private mutating func passDelimiter() -> Bool {
    guard offset < bytes.count, bytes[offset] == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func passLineEnd() {
    guard offset < bytes.count else { return }
    let isPair =
      bytes[offset] == Self.carriageReturn && offset + 1 < bytes.count
      && bytes[offset + 1] == Self.lineFeed
    offset += isPair ? 2 : 1
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || isLineEnd(byte)
  }
}

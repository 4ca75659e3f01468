extension ManifestText {
  /// The text of a cell: trimmed, its quotes halved, without the marks by which spreadsheets are
  /// told that something is text (`="0012"`, `'=1+1`).
  func value(of cell: ManifestRecord.Cell) -> String {
    let range = trimmed(cell.range)
    if range.isEmpty { return "" }
    if cell.hasDoubledQuotes { return Self.unmarked(halved(range)) }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "="), UInt8(ascii: "'"): return Self.unmarked(string(range))
    default: return string(range)
    }
  }

  /// Whether a cell has nothing but spaces.
  func isBlank(_ cell: ManifestRecord.Cell) -> Bool {
    trimmed(cell.range).isEmpty
  }

  /// The stretch without the spaces, no-break spaces and line ends around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = spaceLength(at: start, end: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      if isPlainSpace(bytes[end - 1]) {
        end -= 1
      } else if end - start >= 2, spaceLength(at: end - 2, end: end) == 2 {
        end -= 2
      } else if end - start >= 3, spaceLength(at: end - 3, end: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  private func isPlainSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The length of the space that begins here, or 0: U+00A0, U+202F and U+FEFF are spaces too.
  private func spaceLength(at: Int, end: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: 2
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF: 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF: 3
    default: 0
    }
  }

  private func halved(_ range: Range<Int>) -> String {
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      text.append(bytes[at])
      let isDoubled =
        bytes[at] == quote && at + 1 < range.upperBound && bytes[at + 1] == quote
      at += isDoubled ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func unmarked(_ text: String) -> String {
    let letters = text.utf8
    if text.hasPrefix("=\""), text.hasSuffix("\""), letters.count > 2 {
      let inside = text.dropFirst(2).dropLast()
      if !inside.utf8.contains(UInt8(ascii: "\"")) { return String(inside) }
    }
    if letters.first == UInt8(ascii: "'"), let next = letters.dropFirst().first,
      Self.formulaStarts.contains(next)
    {
      return String(text.dropFirst())
    }
    return text
  }

  /// The characters with which a spreadsheet begins to calculate.
  static let formulaStarts: [UInt8] = Array("=+-@".utf8)
}

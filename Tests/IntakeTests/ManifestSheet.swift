import Intake

/// A list as a donor's program writes it: cells in one of the dialects that are met.
struct ManifestSheet {
  var encoding = ManifestEncoding.utf8
  var hasMark = false
  var delimiter = ManifestDelimiter.semicolon
  var lineEnd = "\r\n"
  var quotesEverything = false
  var endsWithLineEnd = true
  var rows: [[String]] = []

  var text: String {
    let lines = rows.map { row in
      row.map { quoted($0) }.joined(separator: delimiter.rawValue)
    }
    return lines.joined(separator: lineEnd) + (endsWithLineEnd ? lineEnd : "")
  }

  var bytes: [UInt8] { Self.encode(text, as: encoding, hasMark: hasMark) }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\r" || scalar == "\n" || String(scalar) == delimiter.rawValue
    }
    guard needsQuotes || quotesEverything else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  static func encode(_ text: String, as encoding: ManifestEncoding, hasMark: Bool) -> [UInt8] {
    switch encoding {
    case .utf8:
      return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .windows1252:
      return text.unicodeScalars.map { scalar in
        windows[scalar] ?? UInt8(exactly: scalar.value) ?? UInt8(ascii: "?")
      }
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = encoding == .utf16LittleEndian
      let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
      return units.flatMap { unit in
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return isLittle ? [low, high] : [high, low]
      }
    }
  }

  /// The letters of 0x80…0x9F that the tests write.
  static let windows: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "œ": 0x9C, "–": 0x96, "’": 0x92, "…": 0x85, "“": 0x93, "”": 0x94,
  ]
}

extension ManifestReader {
  /// Reads a list written in a test.
  func read(_ text: String) throws -> Manifest {
    try read(Array(text.utf8))
  }
}

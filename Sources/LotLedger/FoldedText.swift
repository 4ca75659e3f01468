internal import Foundation
internal import GRDB

/// Text as search sees it: case and accents folded, blanks single.
struct FoldedText: Hashable {
  let text: String

  init(_ raw: String) {
    if let ascii = Self.foldedASCII(raw) {
      text = ascii
    } else {
      let folded = raw.folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private static func foldedASCII(_ raw: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.utf8.count)
    for byte in raw.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x41...0x5A: bytes.append(byte + 0x20)
      case 0...0x20:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The trigram index knows nothing shorter than three characters.
  var isIndexable: Bool { text.unicodeScalars.count >= 3 }

  /// As an FTS5 string: in quotes, quotes doubled.
  var phrase: String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// The same in SQL: `folded(d.maker)`.
  static var function: DatabaseFunction {
    DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
      values.first.flatMap { String.fromDatabaseValue($0) }.map { FoldedText($0).text }
    }
  }
}

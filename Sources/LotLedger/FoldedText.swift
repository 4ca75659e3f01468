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

  /// What the trigram index is asked: trigrams that cover the text. For a longer text they are not
  /// all of its trigrams one after the other, of which each would have to be read: what is found
  /// holds the covering ones anywhere, and its text is then looked at.
  var match: String {
    let scalars = Array(text.unicodeScalars)
    guard !isMatchExact else { return Self.quoted(scalars[...]) }
    var starts = Array(stride(from: 0, through: scalars.count - 3, by: 3))
    if !scalars.count.isMultiple(of: 3) { starts.append(scalars.count - 3) }
    let trigrams = starts.map { Self.quoted(scalars[$0..<$0 + 3]) }
    return "(" + trigrams.joined(separator: " AND ") + ")"
  }

  /// Whether everything that `match` finds holds the text.
  var isMatchExact: Bool { text.unicodeScalars.count <= 4 }

  /// An FTS5 string: in quotes, quotes doubled.
  private static func quoted(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return "\"" + String(text).replacing("\"", with: "\"\"") + "\""
  }

  /// The same in SQL: `folded(d.maker)`.
  static var function: DatabaseFunction {
    DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
      values.first.flatMap { String.fromDatabaseValue($0) }.map { FoldedText($0).text }
    }
  }
}

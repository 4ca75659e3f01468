/// A text that a page shows, where its file is not compressed: `BT … 60 410 TD … (Method:) Tj ET`
/// (ISO 32000-1 §9.4).
struct PDFText {
  let across: Double
  let up: Double
  let text: ArraySlice<UInt8>
  /// From `BT` to `ET`.
  let raw: ArraySlice<UInt8>

  /// The texts of a file in its order, in one pass over its bytes.
  static func all(in bytes: [UInt8]) -> [PDFText] {
    var texts: [PDFText] = []
    var at = 0
    while at + 2 < bytes.count {
      guard bytes[at] == UInt8(ascii: "B"), bytes[at + 1] == UInt8(ascii: "T"),
        bytes[at + 2].isSpace
      else {
        at += 1
        continue
      }
      var scan = PDFTextScan(bytes: bytes, at: at + 2)
      if let text = scan.text(from: at) { texts.append(text) }
      // What was gone through for nothing is not gone through again.
      at = max(scan.at, at + 2)
    }
    return texts
  }
}

/// Goes through the operators of one text.
private struct PDFTextScan {
  let bytes: [UInt8]
  var at: Int
  private var numbers: [Double] = []
  private var place: (across: Double, up: Double)?
  private var shown: [UInt8]?

  /// More than any text that programs write so has.
  private static let longest = 1000
  private static let mostNumbers = 64

  init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  mutating func text(from start: Int) -> PDFText? {
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isSpace {
        at += 1
      } else if byte == UInt8(ascii: "(") {
        guard shown == nil, let text = string() else { return nil }
        shown = text
      } else {
        let word = word()
        if word.equals("ET") {
          guard let place, let shown else { return nil }
          return PDFText(
            across: place.across, up: place.up, text: shown[...], raw: bytes[start..<at])
        }
        guard take(word) else { return nil }
      }
    }
    return nil
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = at
    at += 1
    while at < bytes.count, at - start < 32, !bytes[at].isSpace, bytes[at] != UInt8(ascii: "(") {
      at += 1
    }
    return bytes[start..<at]
  }

  /// Takes a number, a name or an operator that such texts have; false for anything else.
  private mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
    if word.first == UInt8(ascii: "/") { return true }
    if let number = Double(String(decoding: word, as: UTF8.self)) {
      numbers.append(number)
      return numbers.count < Self.mostNumbers
    }
    if word.equals("TD") || word.equals("Td") || word.equals("Tm") {
      guard numbers.count >= 2 else { return false }
      place = (numbers[numbers.count - 2], numbers[numbers.count - 1])
      return true
    }
    return ["gs", "Tf", "rg", "Tc", "Tj", "Tw", "TL"].contains { word.equals($0) }
  }

  /// The string that begins here, its escapes undone.
  private mutating func string() -> [UInt8]? {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count, text.count < Self.longest {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: ")"): return text
      case UInt8(ascii: "("): return nil
      case UInt8(ascii: "\\"):
        guard at < bytes.count else { return nil }
        text.append(bytes[at])
        at += 1
      default: text.append(byte)
      }
    }
    return nil
  }
}

extension UInt8 {
  /// What parts the words of a PDF, or of XML.
  var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self || self == 0 }
}

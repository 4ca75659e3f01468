/// What the bytes of a file are like, counted in one pass: enough to tell how they spell text,
/// or that they do not.
struct ByteCensus {
  /// Well-formed UTF-8 sequences of two bytes or more.
  private(set) var sequences = 0
  /// Bytes that are no part of a well-formed UTF-8 sequence.
  private(set) var strays = 0
  /// C0 controls that no text needs: all but tab, line ends, form feed and escape.
  private(set) var controls = 0
  /// NUL bytes at even offsets, then at odd ones.
  private(set) var evenNULs = 0
  private(set) var oddNULs = 0

  init(_ bytes: [UInt8], from start: Int) {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 {
        count(control: byte, at: at)
        at += 1
      } else if byte < 0x80 {
        at += 1
      } else {
        let length = Self.sequenceLength(bytes, at: at, end: bytes.count)
        if length == 0 { strays += 1 } else { sequences += 1 }
        at += max(length, 1)
      }
    }
  }

  var nuls: Int { evenNULs + oddNULs }

  private mutating func count(control byte: UInt8, at offset: Int) {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: return
    case 0 where offset.isMultiple(of: 2): evenNULs += 1
    case 0: oddNULs += 1
    default: break
    }
    controls += 1
  }

  /// The length of the well-formed UTF-8 sequence that begins here, or 0 (Unicode 16, table 3-7).
  static func sequenceLength(_ bytes: [UInt8], at: Int, end: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[at] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard at + length <= end, second.contains(bytes[at + 1]) else { return 0 }
    for next in (at + 2)..<(at + max(length, 2)) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether a stretch of bytes is well-formed UTF-8.
  static func isUTF8(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let length = sequenceLength(bytes, at: at, end: range.upperBound)
      if length == 0 { return false }
      at += length
    }
    return true
  }
}

/// The text of a list as UTF-8 bytes, whatever its encoding was.
struct ManifestText {
  let bytes: [UInt8]
  /// Where the text begins, past a byte order mark.
  let start: Int
  let encoding: ManifestEncoding
  /// False where some row may hold U+0000 or bytes that are no text.
  let isSound: Bool

  /// Marks, in bytes of ours, what could not be spelt; no UTF-8 text holds this byte.
  private static let unspeakable: UInt8 = 0xFF

  /// One control character in this many bytes, and it is no text but a program or a picture.
  private static let bytesPerControl = 32

  init(_ source: [UInt8]) throws(ManifestRefusal) {
    if source.isEmpty { throw ManifestRefusal(.emptyManifest) }
    if let sentence = FileSignature.refusal(of: source) { throw ManifestRefusal(sentence) }
    let spelling = Spelling(of: source)
    var census = spelling.census
    encoding = spelling.encoding
    switch spelling.encoding {
    case .utf8: (bytes, start) = (source, spelling.start)
    case .windows1252: (bytes, start) = (Self.decode(windows1252: source), 0)
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittleEndian = spelling.encoding == .utf16LittleEndian
      bytes = Self.decode(utf16: source, from: spelling.start, isLittleEndian: isLittleEndian)
      start = 0
      census = ByteCensus(bytes, from: 0)
    }
    if census.controls * Self.bytesPerControl > bytes.count - start {
      throw ManifestRefusal(.binaryManifest)
    }
    isSound = census.nuls == 0 && (census.strays == 0 || encoding == .windows1252)
  }

  /// Text that is UTF-8 already.
  init(utf8 bytes: [UInt8]) {
    self.bytes = bytes
    start = 0
    encoding = .utf8
    isSound = true
  }

  /// The encoding, and where the text begins: by its mark; else UTF-16 where every other byte is
  /// NUL, as Latin letters leave it; else UTF-8 if most of its accents are; else Windows-1252.
  private struct Spelling {
    let encoding: ManifestEncoding
    let start: Int
    let census: ByteCensus

    init(of source: [UInt8]) {
      let isMarkedUTF8 = source.starts(with: [0xEF, 0xBB, 0xBF])
      census = ByteCensus(source, from: isMarkedUTF8 ? 3 : 0)
      if isMarkedUTF8 {
        (encoding, start) = (.utf8, 3)
      } else if source.starts(with: [0xFF, 0xFE]) {
        (encoding, start) = (.utf16LittleEndian, 2)
      } else if source.starts(with: [0xFE, 0xFF]) {
        (encoding, start) = (.utf16BigEndian, 2)
      } else if census.nuls * 4 > source.count, census.oddNULs > census.evenNULs * 8 {
        (encoding, start) = (.utf16LittleEndian, 0)
      } else if census.nuls * 4 > source.count, census.evenNULs > census.oddNULs * 8 {
        (encoding, start) = (.utf16BigEndian, 0)
      } else if census.strays == 0 || census.sequences > census.strays {
        (encoding, start) = (.utf8, 0)
      } else {
        (encoding, start) = (.windows1252, 0)
      }
    }
  }

  /// A string of a stretch of the text; what is no text becomes U+FFFD.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The 0x80…0x9F of Windows-1252; its five holes stay themselves, as WHATWG's Encoding has it.
  private static let windowsHigh: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func decode(windows1252 source: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(source.count + source.count / 8)
    var at = 0
    while at < source.count {
      // Whole stretches of ASCII at once: a byte at a time is four times slower.
      let plain = source[at...].prefix { $0 < 0x80 }
      text.append(contentsOf: plain)
      at = plain.endIndex
      guard at < source.count else { break }
      let byte = source[at]
      append(byte < 0xA0 ? windowsHigh[Int(byte) - 0x80] : UInt32(byte), to: &text)
      at += 1
    }
    return text
  }

  private static func decode(
    utf16 source: [UInt8], from start: Int, isLittleEndian: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(source.count / 2 + source.count / 8)
    func unit(_ at: Int) -> UInt32 {
      let (low, high) = isLittleEndian ? (at, at + 1) : (at + 1, at)
      return UInt32(source[low]) | UInt32(source[high]) << 8
    }
    var at = start
    while at + 1 < source.count {
      let first = unit(at)
      at += 2
      if first & 0xF800 != 0xD800 {
        append(first, to: &text)
      } else if first < 0xDC00, at + 1 < source.count, unit(at) & 0xFC00 == 0xDC00 {
        append(0x10000 + (first & 0x3FF) << 10 + unit(at) & 0x3FF, to: &text)
        at += 2
      } else {
        text.append(unspeakable)
      }
    }
    if at < source.count { text.append(unspeakable) }
    return text
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    let tail = UInt8(truncatingIfNeeded: scalar & 0x3F) | 0x80
    switch scalar {
    case 0..<0x80:
      text.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      text.append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0)
      text.append(tail)
    case 0x800..<0x10000:
      text.append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0)
      text.append(UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80)
      text.append(tail)
    default:
      text.append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0)
      text.append(UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F) | 0x80)
      text.append(UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80)
      text.append(tail)
    }
  }
}

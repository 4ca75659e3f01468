/// Reads JSON of any bytes in one pass (RFC 8259): what is not JSON gives nil, text that is not
/// UTF-8 gives U+FFFD, as programs that print the strings of firmware need.
public struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// Deeper than any report is; deeper texts are refused rather than followed.
  private static let deepest = 128

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The one value that the text holds, nil where it is cut, broken or too deep.
  public static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    guard let value = reader.value() else { return nil }
    reader.skipBlanks()
    return reader.at == bytes.count ? value : nil
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    at += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\""), let name = string() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value() else { return nil }
      members.append(JSONValue.Member(name: name, value: value))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array() -> JSONValue? {
    var items: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      guard let item = value() else { return nil }
      items.append(item)
      skipBlanks()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[at...].starts(with: letters) else { return nil }
    at += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = at
    while let byte = next, 0x30...0x39 ~= byte || "+-.eE".utf8.contains(byte) { at += 1 }
    let digits = String(decoding: bytes[start..<at], as: UTF8.self)
    return Double(digits) == nil ? nil : .number(digits)
  }

  /// Controls inside a string are let through: programs that print firmware's texts leave them.
  private mutating func string() -> String? {
    at += 1
    var start = at
    var text: [UInt8] = []
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        text += bytes[start..<at]
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      at += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      text += bytes[start..<at - 1]
      guard let scalar = escape() else { return nil }
      text += Array(String(Character(scalar)).utf8)
      start = at
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    // A surrogate: with its other half one character, without it none.
    let before = at
    if 0xD800...0xDBFF ~= first, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
      let second = hexadecimal(), 0xDC00...0xDFFF ~= second
    {
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }
    at = before
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    at += 4
    return value
  }
}

/// Makes characters of bytes, whole or in parts; what is not UTF-8 becomes U+FFFD, and nothing
/// after it is lost.
///
/// ncurses could do it, but drops all that comes with a wrong byte.
struct UTF8Assembler {
  private var partial: [UInt8] = []
  private var missing = 0

  /// The characters that a byte completes.
  mutating func scalars(completedBy byte: UInt8) -> [Unicode.Scalar] {
    if missing > 0 && byte & 0xC0 == 0x80 {
      partial.append(byte)
      missing -= 1
      return missing == 0 ? [take()] : []
    }
    let broken = interrupt()
    switch byte {
    case 0..<0x80: return broken + [Unicode.Scalar(byte)]
    case 0xC2..<0xE0: start(byte, missing: 1)
    case 0xE0..<0xF0: start(byte, missing: 2)
    case 0xF0..<0xF5: start(byte, missing: 3)
    default: return broken + ["\u{FFFD}"]
    }
    return broken
  }

  /// What stands for a character that was begun and not ended.
  mutating func interrupt() -> [Unicode.Scalar] {
    guard missing > 0 else { return [] }
    partial = []
    missing = 0
    return ["\u{FFFD}"]
  }

  private mutating func start(_ byte: UInt8, missing count: Int) {
    partial = [byte]
    missing = count
  }

  private mutating func take() -> Unicode.Scalar {
    defer { partial = [] }
    return String(validating: partial, as: UTF8.self)?.unicodeScalars.first ?? "\u{FFFD}"
  }
}

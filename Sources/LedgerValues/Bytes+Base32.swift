extension [UInt8] {
  private static let base32Alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// Base32 without padding (RFC 4648 §6).
  var base32: String {
    var text: [UInt8] = []
    text.reserveCapacity((count * 8 + 4) / 5)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for byte in self {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5 {
        held -= 5
        text.append(Self.base32Alphabet[Int(bits >> held & 31)])
      }
      bits &= (1 << held) - 1
    }
    if held > 0 { text.append(Self.base32Alphabet[Int(bits << (5 - held) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that base32 spells, upper case and without padding; spare bits are 0, so that bytes
  /// have one spelling only.
  init?(base32: String) {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for character in base32.utf8 {
      let value: UInt32
      switch character {
      case 0x41...0x5a: value = UInt32(character - 0x41)
      case 0x32...0x37: value = UInt32(character - 0x32 + 26)
      default: return nil
      }
      bits = bits << 5 | value
      held += 5
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
        bits &= (1 << held) - 1
      }
    }
    guard bits == 0, held < 5 else { return nil }
    self = bytes
  }
}

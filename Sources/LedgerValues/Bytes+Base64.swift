extension [UInt8] {
  private static let alphabet = [UInt8](
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes that base64 text spells (RFC 4648 §4): padding is needed, spare bits are 0, and
  /// nothing is skipped, so that bytes have one spelling only.
  init?(base64: String) {
    let text = [UInt8](base64.utf8)
    guard text.count % 4 == 0 else { return nil }
    let padding = text.suffix(2).reversed().prefix { $0 == 0x3d }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for character in text.dropLast(padding) {
      guard let value = Self.base64Value(character) else { return nil }
      bits = bits << 6 | value
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> held))
        bits &= 1 << held - 1
      }
    }
    guard bits == 0 else { return nil }
    self = bytes
  }

  /// Base64 with padding (RFC 4648 §4).
  var base64: String {
    var text: [UInt8] = []
    text.reserveCapacity((count + 2) / 3 * 4)
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0...3 {
        let value = Int(bits >> UInt32(18 - 6 * place) & 63)
        text.append(place <= group.count ? Self.alphabet[value] : 0x3d)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func base64Value(_ character: UInt8) -> UInt32? {
    switch character {
    case 0x41...0x5a: UInt32(character - 0x41)
    case 0x61...0x7a: UInt32(character - 0x61 + 26)
    case 0x30...0x39: UInt32(character - 0x30 + 52)
    case 0x2b: 62
    case 0x2f: 63
    default: nil
    }
  }
}

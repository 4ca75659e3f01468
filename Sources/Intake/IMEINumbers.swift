/// IMEI numbers as written in a list: one, or the two of a dual-SIM phone.
enum IMEINumbers {
  /// The numbers of a cell, digits only; nil where it holds anything else.
  ///
  /// 15 digits end with a check digit (3GPP TS 23.003 §6.2.1, Luhn); 16, an IMEISV, have none.
  static func read(_ text: String) -> [String]? {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case 0x20, 0x09, 0x0A, 0x0D, 0x27, 0x2C, 0x2D, 0x2E, 0x2F, 0x3B, 0x7C: break
      default: return nil
      }
      if digits.count > 30 { return nil }
    }
    switch digits.count {
    case 15: return one(digits[...])
    case 16: return [String(decoding: digits, as: UTF8.self)]
    case 30:
      guard let first = one(digits[..<15]), let second = one(digits[15...]) else { return nil }
      return first == second ? first : first + second
    default: return nil
    }
  }

  private static func one(_ digits: ArraySlice<UInt8>) -> [String]? {
    isLuhn(digits) ? [String(decoding: digits, as: UTF8.self)] : nil
  }

  /// Luhn's check, as ISO/IEC 7812-1 annex B has it.
  private static func isLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, byte) in digits.reversed().enumerated() {
      let digit = Int(byte) - 0x30
      let doubled = place.isMultiple(of: 2) ? digit : digit * 2
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }
}

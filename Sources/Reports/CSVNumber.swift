internal import LedgerValues

/// Numbers and dates as their bytes, without a text between.
enum CSVNumber {
  static func append(_ integer: Int64, to bytes: inout [UInt8]) {
    if integer < 0 { bytes.append(0x2D) }
    appendDigits(integer.magnitude, atLeast: 1, to: &bytes)
  }

  static func append(_ integer: Int64, digits: Int, to bytes: inout [UInt8]) {
    appendDigits(integer.magnitude, atLeast: digits, to: &bytes)
  }

  /// Units of `scale` decimals, all of which are written.
  static func append(_ units: Int64, scale: Int, mark: UInt8, to bytes: inout [UInt8]) {
    if units < 0 { bytes.append(0x2D) }
    appendDigits(units.magnitude, atLeast: scale + 1, to: &bytes)
    if scale > 0 { bytes.insert(mark, at: bytes.count - scale) }
  }

  /// `2026-11-05` or `05/11/2026`
  static func append(_ date: CivilDate, _ profile: Profile, to bytes: inout [UInt8]) {
    let (year, month, day) = date.parts
    if !profile.isFrench {
      append(Int64(year), digits: 4, to: &bytes)
      bytes.append(0x2D)
      append(Int64(month), digits: 2, to: &bytes)
      bytes.append(0x2D)
      append(Int64(day), digits: 2, to: &bytes)
    } else {
      append(Int64(day), digits: 2, to: &bytes)
      bytes.append(0x2F)
      append(Int64(month), digits: 2, to: &bytes)
      bytes.append(0x2F)
      append(Int64(year), digits: 4, to: &bytes)
    }
  }

  private static func appendDigits(_ value: UInt64, atLeast count: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    while bytes.count - start < count { bytes.append(0x30) }
    bytes[start...].reverse()
  }
}

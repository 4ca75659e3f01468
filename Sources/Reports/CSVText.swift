/// Text in a cell: quoted where it must be and, for a spreadsheet, made harmless.
enum CSVText {
  static func append(_ text: String, _ profile: Profile, to bytes: inout [UInt8]) {
    let text = profile == .spreadsheet && needsMending(text) ? mended(text) : text
    let start = bytes.count
    var mustQuote = false
    for byte in text.utf8 {
      if byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == profile.separator {
        mustQuote = true
      }
      bytes.append(byte)
    }
    // Blanks at the ends are the text's own.
    if bytes.count > start, bytes[start] == 0x20 || bytes[bytes.count - 1] == 0x20 {
      mustQuote = true
    }
    guard mustQuote else { return }
    let plain = bytes[start...]
    var quoted: [UInt8] = [0x22]
    quoted.reserveCapacity(plain.count + 8)
    for byte in plain {
      if byte == 0x22 { quoted.append(0x22) }
      quoted.append(byte)
    }
    quoted.append(0x22)
    bytes.replaceSubrange(start..., with: quoted)
  }

  /// Whether a spreadsheet or a terminal could take it for more than text. Quick for plain text.
  private static func needsMending(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      if isFirst {
        switch byte {
        case 0x20, 0x2B, 0x2D, 0x3D, 0x40: return true
        default: isFirst = false
        }
      }
      if byte < 0x20 || byte >= 0x7F { return true }
    }
    return false
  }

  /// An apostrophe before what a spreadsheet would run; no control character, no mark that turns the
  /// direction of writing. A line break stays a line break.
  private static func mended(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && !isUnseen($0) }
    if let first, isDangerous(first) || text.unicodeScalars.first.map(isDangerous) == true {
      scalars.append("'")
    }
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !afterReturn { scalars.append("\n") }
      case "\t": scalars.append("\t")
      default: scalars.append(isControl(scalar) ? "·" : scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(scalars)
  }

  /// What spreadsheets take for the beginning of a formula, in full width too.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
      "\u{2212}":
      true
    default: false
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// Text in a cell: quoted where it must be and, for a spreadsheet, made harmless.
enum CSVText {
  static func append(_ text: String, _ profile: Profile, to bytes: inout [UInt8]) {
    var text = profile.isForPeople && needsMending(text) ? mended(text) : text
    text.withUTF8 { plain in
      guard mustBeQuoted(plain, profile) else {
        bytes.append(contentsOf: plain)
        return
      }
      bytes.append(0x22)
      for byte in plain {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }

  private static func mustBeQuoted(
    _ plain: UnsafeBufferPointer<UInt8>, _ profile: Profile
  ) -> Bool {
    // Blanks at the ends are the text's own.
    if plain.first == 0x20 || plain.last == 0x20 { return true }
    let separator = profile.separator
    for byte in plain
    where byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == separator {
      return true
    }
    return false
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

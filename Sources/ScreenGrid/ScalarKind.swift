/// What a Unicode scalar does on a page of cells.
enum ScalarKind: Hashable, Sendable {
  /// Takes one column.
  case narrow
  /// Takes two columns.
  case wide
  /// Joins the glyph before it.
  case mark
  /// A space of whatever width and breaking, shown as a space.
  case space
  /// Changes how the glyph before looks, and is left out.
  case selector
  /// A letter of a flag, shown as the plain letter.
  case flag(Unicode.Scalar)
  /// Must not reach a terminal.
  case unsafe

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .narrow
    case 0...0x1F, 0x7F...0x9F, 0xAD: self = .unsafe
    case 0xA0: self = .space
    case 0xA1...0x2FF: self = .narrow
    // Dashes, quotes and ellipsis, arrows and signs, lines and blocks: what pages are made of is
    // known without the tables.
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FC: self = .narrow
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    case 0x1F3FB...0x1F3FF: self = .unsafe
    case 0x1F1E6...0x1F1FF: self = .flag(Unicode.Scalar(UInt8(0x41 + value - 0x1F1E6)))
    default: self = ScalarKind.looked(up: scalar)
    }
  }

  /// What the tables say, of any scalar.
  static func looked(up scalar: Unicode.Scalar) -> ScalarKind {
    if WidthTable.marks.contains(scalar.value) { return .mark }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return .unsafe
    case .nonspacingMark, .enclosingMark:
      return .mark
    default:
      if WidthTable.wide.contains(scalar.value) { return .wide }
      return scalar.properties.generalCategory == .spaceSeparator ? .space : .narrow
    }
  }
}

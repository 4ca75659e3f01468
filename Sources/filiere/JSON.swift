/// A JSON value as other programs rely on it: keys in the order given, UTF-8, nothing in it that a
/// terminal would obey.
enum JSON {
  case text(String)
  case integer(Int64)
  case flag(Bool)
  case array([JSON])
  case object([(String, JSON)])
  case null
  /// JSON already, as the ledger holds it.
  case raw(String)

  static func integer(_ number: Int) -> JSON { .integer(Int64(number)) }

  /// The value in one line.
  var text: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let pairs):
      "{" + pairs.map { Self.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
    case .null: "null"
    case .raw(let json): Self.harmless(json)
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default: append(scalar, to: &quoted)
      }
    }
    return quoted + "\""
  }

  /// JSON text in which controls stand inside strings only, if at all.
  private static func harmless(_ json: String) -> String {
    var text = ""
    for scalar in json.unicodeScalars { append(scalar, to: &text) }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    guard mustBeEscaped(scalar) else {
      text.unicodeScalars.append(scalar)
      return
    }
    for unit in String(Character(scalar)).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0x61C, 0xAD:
      true
    default: false
    }
  }
}

extension JSON {
  /// A list of texts.
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .text($0) }) }
}

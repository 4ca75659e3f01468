/// What stands between the cells of a row.
public enum ManifestDelimiter: String, Sendable, Hashable, CaseIterable {
  case semicolon = ";"
  case comma = ","
  case tab = "\t"
  case bar = "|"

  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .bar: UInt8(ascii: "|")
    }
  }
}

/// What a piece of the page is for. `Style` has a sentence for each.
public enum StyleRole: UInt8, Hashable, Sendable, CaseIterable {
  case normal, dim, strong, heading, header, footer, key, line, marked, accepted, refused, warning
  case field, placeholder, bar, mode

  /// The letter that stands for it in golden screens; a capital where it is selected.
  public var marker: Character {
    switch self {
    case .normal: "n"
    case .dim: "d"
    case .strong: "s"
    case .heading: "h"
    case .header: "t"
    case .footer: "b"
    case .key: "k"
    case .line: "l"
    case .marked: "m"
    case .accepted: "a"
    case .refused: "r"
    case .warning: "w"
    case .field: "f"
    case .placeholder: "p"
    case .bar: "g"
    case .mode: "o"
    }
  }
}

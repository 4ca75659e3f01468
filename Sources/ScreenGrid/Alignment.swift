/// Where a text stands in the width it is given.
public enum Alignment: Hashable, Sendable {
  /// Against the left edge, the usual.
  case left
  /// Against the right edge, for figures.
  case right
  /// In the middle.
  case centre
}

extension Alignment {
  /// How much of the free room stands before the text.
  func offset(in room: Int) -> Int {
    switch self {
    case .left: 0
    case .right: room
    case .centre: room / 2
    }
  }
}

/// How a scan is answered for the ear.
public enum Bell: Hashable, Sendable, CaseIterable {
  /// Done: once.
  case accepted
  /// Done already: twice.
  case already
  /// Refused: three times.
  case refused

  /// How often it rings.
  var count: Int {
    switch self {
    case .accepted: 1
    case .already: 2
    case .refused: 3
    }
  }
}

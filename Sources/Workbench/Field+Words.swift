import ScreenGrid

extension Field {
  /// The words typed, without empty ones.
  var words: [String] {
    text.split { $0.isWhitespace }.map { String($0) }
  }
}

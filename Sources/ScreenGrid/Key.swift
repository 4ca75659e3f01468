/// A key, as the terminal gives it.
public enum Key: Hashable, Sendable {
  /// A character typed or scanned, the space included.
  case character(Character)
  case enter, escape, tab, backtab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl or Alt with an arrow.
  case wordLeft, wordRight
  /// F1, F2…
  case function(Int)
  /// Ctrl with a small letter or one of `@ [ \ ] ^ _`, and the space.
  case ctrl(Character)
  /// Alt with a character.
  case alt(Character)
}

/// What comes from a terminal.
public enum TerminalInput: Hashable, Sendable {
  /// A key was pressed, or a scanner typed it.
  case key(Key)
  /// A text was pasted whole; its line ends are `\n`.
  case paste(String)
  /// The terminal has another size now.
  case resize(Size)
  /// The mouse was used, where that is wanted.
  case mouse(Mouse)
  /// The terminal is gone, or the program was asked to end.
  case hangUp
  /// Another thread woke the loop.
  case wake
}

/// Why there is no terminal to work on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is not a terminal, or the terminal cannot move its cursor.
  case none
  /// The program has opened it already.
  case taken
  /// This machine does not know that kind of terminal.
  case unknown(String)
  /// The process may open no more files.
  case outOfFiles
}

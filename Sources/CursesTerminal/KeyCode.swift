internal import CNcurses
internal import ScreenGrid

/// What ncurses calls the keys that are not characters.
enum KeyCode {
  static let pasteBegin: Int32 = 2_001
  static let pasteEnd: Int32 = 2_002
  private static let wordLeft: Int32 = 2_003
  private static let wordRight: Int32 = 2_004

  /// Sequences that a terminal description does not always name.
  static let defined: [(sequence: String, code: Int32)] = [
    ("\u{1B}[200~", pasteBegin), ("\u{1B}[201~", pasteEnd),
    ("\u{1B}[1;5D", wordLeft), ("\u{1B}[1;5C", wordRight),
    ("\u{1B}[1;3D", wordLeft), ("\u{1B}[1;3C", wordRight),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}[1~", KEY_HOME),
    ("\u{1B}[4~", KEY_END), ("\u{1B}[3~", KEY_DC), ("\u{1B}[Z", KEY_BTAB),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT),
    ("\u{1B}[D", KEY_LEFT),
  ]

  /// The key of a code, if it is one of ours.
  static func key(_ code: Int32) -> Key? {
    if code > KEY_F0 && code <= KEY_F0 + 63 { return .function(Int(code - KEY_F0)) }
    return keys[code]
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_A1: .home, KEY_C1: .end,
    KEY_SHOME: .home, KEY_SEND: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_SDC: .delete, KEY_IC: .insert,
    KEY_ENTER: .enter, KEY_BTAB: .backtab,
    wordLeft: .wordLeft, wordRight: .wordRight,
  ]
}

internal import CNcurses
internal import Glibc
internal import ScreenGrid

/// What letters the locale lets a terminal show.
enum Charset {
  /// Takes the person's locale, and says with what to draw.
  ///
  /// Where it is not UTF-8 only ASCII is shown; what is typed is still read as UTF-8, which is
  /// what terminals send.
  static func prepare() -> LineSet {
    setlocale(LC_CTYPE, "")
    if String(cString: cn_charset()) == "UTF-8" { return .unicode }
    setlocale(LC_CTYPE, "C.UTF-8")
    return .ascii
  }
}

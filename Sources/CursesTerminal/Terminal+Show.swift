internal import CNcurses
internal import Glibc
public import ScreenGrid

extension Terminal {
  /// Shows a page; nothing is sent when it is the one already shown.
  public func show(_ frame: Frame) {
    guard frame != shown else { return }
    werase(window)
    for row in 0..<min(frame.size.rows, Int(getmaxy(window))) {
      let cells = frame.cells(inRow: row).flatMap(characters(for:))
      mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(cells.count))
    }
    place(frame.cursor)
    wnoutrefresh(window)
    doupdate()
    shown = frame
  }

  /// The hardware cursor is where the focus is, for people who follow it with a reader.
  private func place(_ cursor: Point?) {
    let isShown = cursor != nil
    if isShown != cursorIsShown {
      curs_set(isShown ? 1 : 0)
      cursorIsShown = isShown
    }
    guard let cursor else { return }
    wmove(
      window, min(max(Int32(cursor.row), 0), getmaxy(window) - 1),
      min(max(Int32(cursor.column), 0), getmaxx(window) - 1))
  }

  /// What ncurses writes for a cell: nothing for the second half of a wide glyph.
  private func characters(for cell: Cell) -> [cchar_t] {
    guard !cell.isContinuation else { return [] }
    let ink = inks[cell.style]
    let glyph = cell.glyph
    if glyph.base.isASCII && glyph.width == 1 && (lines == .ascii || glyph.scalars.count == 1) {
      return [character([glyph.base], ink)]
    }
    if lines == .ascii {
      let likeness = Array(glyph.asciiFallback.unicodeScalars)
      return Array(repeating: character(likeness, ink), count: glyph.width)
    }
    guard isShownAsMeant(glyph) else {
      return Array(repeating: character([Glyph.replacement.base], ink), count: glyph.width)
    }
    return [character(glyph.scalars, ink)]
  }

  /// Whether the C library, and so ncurses, gives a glyph the width that the page gives it; one
  /// that it does not know yet would shift the rest of the row.
  private func isShownAsMeant(_ glyph: Glyph) -> Bool {
    if let isKnown = isKnown[glyph.base.value] { return isKnown }
    let isKnown = Int(cn_columns(wchar_t(glyph.base.value))) == glyph.width
    self.isKnown[glyph.base.value] = isKnown
    return isKnown
  }

  private func character(_ scalars: [Unicode.Scalar], _ ink: Inks.Ink) -> cchar_t {
    var result = cchar_t()
    let text = scalars.map { wchar_t($0.value) } + [0]
    setcchar(&result, text, ink.attributes, ink.pair, nil)
    return result
  }
}

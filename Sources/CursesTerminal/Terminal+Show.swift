internal import CNcurses
internal import Glibc
public import ScreenGrid

extension Terminal {
  /// Shows a page; nothing is sent when it is the one already shown.
  public func show(_ frame: Frame) {
    guard frame != shown else { return }
    werase(window)
    for row in 0..<min(frame.size.rows, Int(getmaxy(window))) {
      var cells: [cchar_t] = []
      cells.reserveCapacity(frame.size.columns)
      for cell in frame.cells(inRow: row) where !cell.isContinuation { add(cell, to: &cells) }
      mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(cells.count))
    }
    place(frame.cursor)
    wnoutrefresh(window)
    if let bytes = gathering.bytes(of: { doupdate() }) { write(bytes[...]) }
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

  /// Adds what ncurses writes for a cell.
  private func add(_ cell: Cell, to row: inout [cchar_t]) {
    let ink = inks[cell.style]
    let glyph = cell.glyph
    if glyph.base.isASCII && (glyph.isPlain || lines == .ascii) {
      row.append(character(glyph.base, ink))
    } else if lines == .ascii {
      for scalar in glyph.asciiFallback.unicodeScalars {
        row += Array(repeating: character(scalar, ink), count: glyph.width)
      }
    } else if !isShownAsMeant(glyph) {
      let dot = character(Glyph.replacement.base, ink)
      row += Array(repeating: dot, count: glyph.width)
    } else if glyph.isPlain {
      row.append(character(glyph.base, ink))
    } else {
      row.append(character(glyph.scalars, ink))
    }
  }

  /// Whether the C library, and so ncurses, gives a glyph the width that the page gives it; one
  /// that it does not know yet would shift the rest of the row.
  private func isShownAsMeant(_ glyph: Glyph) -> Bool {
    Int(cn_columns(wchar_t(glyph.base.value))) == glyph.width
  }

  private func character(_ scalar: Unicode.Scalar, _ ink: Inks.Ink) -> cchar_t {
    var result = cchar_t()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: 2) { text in
      text[0] = wchar_t(scalar.value)
      text[1] = 0
      setcchar(&result, text.baseAddress, ink.attributes, ink.pair, nil)
    }
    return result
  }

  private func character(_ scalars: [Unicode.Scalar], _ ink: Inks.Ink) -> cchar_t {
    var result = cchar_t()
    let text = scalars.map { wchar_t($0.value) } + [0]
    setcchar(&result, text, ink.attributes, ink.pair, nil)
    return result
  }
}

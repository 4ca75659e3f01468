extension Frame {
  /// Draws a field; a text too long is scrolled so that the cursor is seen.
  ///
  /// Where it has the focus, the hardware cursor is put into it.
  public mutating func put(
    _ field: Field, at point: Point, width: Int, style: Style = .field,
    placeholder: String = "", isFocused: Bool = true
  ) {
    let room = min(width, size.columns - point.column)
    guard room > 0 else { return }
    let parts = field.split(at: field.cursor)
    let before = glyphs(parts.before, isSecret: field.isSecret)
    let after = glyphs(parts.after, isSecret: field.isSecret)
    let total = (before + after).reduce(0) { $0 + $1.width }
    fill(Rect(origin: point, size: Size(columns: room, rows: 1)), style: style)
    if field.isEmpty {
      put(placeholder, at: point, width: room, style: .placeholder)
    }
    var shown = before[...]
    var column = before.reduce(0) { $0 + $1.width }
    if total >= room {
      // One column is kept for the cut mark at the left, one for the cursor or the next glyph.
      let space = room - min(2, room - 1)
      let isScrolled = column > space
      while column > space, let first = shown.popFirst() { column -= first.width }
      if isScrolled && room > 2 {
        put(lines.cut, at: point, style: style)
        column += 1
      }
      put(Array(shown), at: point.moved(columns: isScrolled && room > 2 ? 1 : 0), style: style)
    } else {
      put(Array(shown), at: point, style: style)
    }
    let text = after.reduce(into: "") { $0 += $1.text }
    if !after.isEmpty {
      put(text, at: point.moved(columns: column), width: room - column, style: style)
    }
    if isFocused { cursor = point.moved(columns: min(column, room - 1)) }
  }

  private func glyphs(_ text: String, isSecret: Bool) -> [Glyph] {
    isSecret ? text.map { _ in lines.secret } : Glyph.run(of: text)
  }
}

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
    fill(Rect(origin: point, size: Size(columns: room, rows: 1)), style: style)
    if field.isEmpty { put(placeholder, at: point, width: room, style: .placeholder) }
    let (hidden, column) = scroll(before: before, after: after, room: room)
    let seen = before.dropFirst(hidden) + after
    let start = column - before.dropFirst(hidden).reduce(0) { $0 + $1.width }
    if start > 0 { put(lines.cut, at: point, style: style) }
    let shown = Glyph.cut(Array(seen), within: room - start, cut: lines.cut)
    put(shown, at: point.moved(columns: start), style: style)
    if isFocused { cursor = point.moved(columns: column) }
  }

  /// How many glyphs are hidden at the left so that the cursor is seen, and its column then.
  ///
  /// A column is kept for the cut mark at the left, and one at the right where more follows.
  private func scroll(
    before: [Glyph], after: [Glyph], room: Int
  ) -> (hidden: Int, column: Int) {
    var column = before.reduce(0) { $0 + $1.width }
    let rest = after.reduce(0) { $0 + $1.width }
    if column < room && column + rest <= room { return (0, column) }
    let needed = (after.first?.width ?? 1) + (after.count > 1 ? 1 : 0)
    let mark = room > 3 ? 1 : 0
    var hidden = 0
    while hidden < before.count && column + needed + (hidden > 0 ? mark : 0) > room {
      column -= before[hidden].width
      hidden += 1
    }
    return (hidden, column + (hidden > 0 ? mark : 0))
  }

  private func glyphs(_ text: String, isSecret: Bool) -> [Glyph] {
    isSecret ? text.map { _ in lines.secret } : Glyph.run(of: text)
  }
}

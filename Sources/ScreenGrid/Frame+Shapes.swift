extension Frame {
  /// Draws a horizontal line.
  public mutating func rule(at point: Point, width: Int? = nil, style: Style = .line) {
    let room = min(width ?? .max, size.columns - point.column)
    guard room > 0 else { return }
    let row = Rect(origin: point, size: Size(columns: room, rows: 1))
    fill(row, with: lines.horizontal, style: style)
  }

  /// Draws a box with a title in its upper line, empties it, and returns what is inside.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", style: Style = .line, titleStyle: Style = .heading
  ) -> Rect {
    guard rect.size.columns >= 2, rect.size.rows >= 2 else { return rect.inset() }
    fill(rect)
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    for row in [rect.top, bottom] {
      rule(at: Point(column: rect.left, row: row), width: rect.size.columns, style: style)
    }
    for row in rect.top..<rect.bottom {
      put(lines.vertical, at: Point(column: rect.left, row: row), style: style)
      put(lines.vertical, at: Point(column: right, row: row), style: style)
    }
    let corners = [
      rect.origin, Point(column: right, row: rect.top), Point(column: rect.left, row: bottom),
      Point(column: right, row: bottom),
    ]
    for (corner, glyph) in zip(corners, lines.corners) { put(glyph, at: corner, style: style) }
    let room = min(title.displayWidth, rect.size.columns - 6)
    if room > 0 {
      let place = rect.origin.moved(columns: 2)
      put(" ", at: place)
      put(title, at: place.moved(columns: 1), width: room, style: titleStyle)
      put(" ", at: place.moved(columns: 1 + room))
    }
    return rect.inset()
  }

  /// Draws how much of a total is done. More than the total fills the gauge, no more.
  public mutating func gauge(
    _ value: Int, of total: Int, at point: Point, width: Int, style: Style = .bar
  ) {
    guard width > 0 else { return }
    let share = total > 0 ? min(max(Double(value) / Double(total), 0), 1) : 0
    var done = Int((share * Double(min(width, 1_000))).rounded(.down))
    if done == 0 && share > 0 { done = 1 }
    let rest = Size(columns: width - done, rows: 1)
    fill(
      Rect(origin: point, size: Size(columns: done, rows: 1)), with: lines.full, style: style)
    fill(
      Rect(origin: point.moved(columns: done), size: rest), with: lines.empty, style: .dim)
  }

  /// Draws figures as bars one column wide, the last ones where there are too many.
  public mutating func sparkline(
    _ values: [Int], at point: Point, width: Int, style: Style = .bar
  ) {
    let shown = values.suffix(max(width, 0))
    let heights = lines.heights
    let highest = Double(max(shown.max() ?? 0, 1))
    for (offset, value) in shown.enumerated() {
      let share = Double(max(value, 0)) / highest
      let height = Int((share * Double(heights.count - 1)).rounded(.up))
      put(heights[height], at: point.moved(columns: offset), style: style)
    }
  }
}

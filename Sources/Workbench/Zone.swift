import ScreenGrid

/// A part of the page that the mouse can use, noted while it is drawn.
struct Zone: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    /// A row of the list that has the focus, that many steps from its cursor.
    case row(steps: Int)
    case command(Action)
  }
  let rect: Rect
  let target: Target
}

extension Painter {
  /// What the mouse can use on the page as it is drawn.
  static func zones(of state: WorkbenchState) -> [Zone] {
    var painter = Painter(state)
    painter.drawPage()
    return painter.zones
  }

  /// Draws a table whose rows the mouse can use.
  mutating func put(_ table: Table, in rect: Rect) {
    let drawn = frame.put(table, in: rect)
    for index in drawn.rows {
      guard let place = drawn.point(ofRow: index) else { continue }
      note(row: index, cursor: table.selection, at: place, columns: rect.size.columns)
    }
  }

  /// Notes a row of the list that has the focus.
  mutating func note(row index: Int, cursor: Int?, at place: Point, columns: Int) {
    let row = Rect(origin: place, size: Size(columns: columns, rows: 1))
    zones.append(Zone(rect: row, target: .row(steps: index - (cursor ?? -1))))
  }
}

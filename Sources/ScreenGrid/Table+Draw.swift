extension Table {
  /// What was drawn where, for the mouse and the cursor.
  public struct Layout: Hashable, Sendable {
    /// The columns that were drawn.
    public let places: [Place]
    /// The rows that were drawn, as indices.
    public let rows: Range<Int>
    /// Where the first of them stands.
    public let origin: Point

    /// Which row stands at a place of the page.
    public func row(at point: Point) -> Int? {
      let index = rows.lowerBound + point.row - origin.row
      return point.row >= origin.row && rows.contains(index) ? index : nil
    }

    /// Where a row stands on the page.
    public func point(ofRow index: Int) -> Point? {
      rows.contains(index) ? origin.moved(rows: index - rows.lowerBound) : nil
    }
  }
}

extension Frame {
  /// Draws a table: titles, then as many rows as there is room for.
  @discardableResult
  public mutating func put(_ table: Table, in rect: Rect) -> Table.Layout {
    let places = table.fit(into: rect.size.columns)
    fill(rect)
    let origin = rect.origin.moved(rows: 1)
    if rect.size.rows > 0 { titles(of: table, at: rect.origin, places: places) }
    let height = max(rect.size.rows - 1, 0)
    let top = Table.top(
      table.top, showing: table.selection, of: table.rows.count, in: height)
    let shown = top..<min(top + height, table.rows.count)
    for index in shown {
      let place = origin.moved(rows: index - top)
      row(table.rows[index], of: table, at: place, places: places)
      guard index == table.selection else { continue }
      put(lines.pointer, at: place, style: .normal)
      select(Rect(origin: place, size: Size(columns: rect.size.columns, rows: 1)))
    }
    if table.rows.isEmpty, height > 0 {
      put(
        table.emptyText, at: origin.moved(columns: table.gutter),
        width: rect.size.columns - table.gutter, style: .dim)
    }
    return Table.Layout(places: places, rows: shown, origin: origin)
  }

  private mutating func titles(of table: Table, at point: Point, places: [Table.Place]) {
    for place in places {
      let column = table.columns[place.index]
      var title = column.title
      switch column.order {
      case .ascending: title += lines.ascending.text
      case .descending: title += lines.descending.text
      case nil: break
      }
      put(
        title, at: point.moved(columns: place.offset), width: place.width, style: .heading,
        align: column.alignment)
    }
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, at point: Point, places: [Table.Place]
  ) {
    if row.isMarked && table.hasMarks {
      put(lines.mark, at: point.moved(columns: 1), style: .marked)
    }
    for place in places where row.entries.indices.contains(place.index) {
      let entry = row.entries[place.index]
      let isPlain = entry.style == .normal && row.isMarked
      put(
        entry.text, at: point.moved(columns: place.offset), width: place.width,
        style: isPlain ? .marked : entry.style, align: table.columns[place.index].alignment)
    }
  }
}

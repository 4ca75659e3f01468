/// A page of cells, with the place of the hardware cursor. A value: drawing it is all there is.
///
/// Nothing written to a frame can land outside of it, and no wide glyph is ever left half.
public struct Frame: Hashable, Sendable {
  /// How large the page is.
  public let size: Size
  /// The drawing characters to use.
  public let lines: LineSet
  /// Where the hardware cursor stands, on what has the focus; nowhere when nil.
  public var cursor: Point?
  private var cells: [Cell]

  /// An empty page.
  public init(_ size: Size, lines: LineSet = .unicode) {
    self.size = size
    self.lines = lines
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole page.
  public var bounds: Rect { Rect(origin: Point(column: 0, row: 0), size: size) }

  /// The cell at a place, blank outside of the page.
  public subscript(_ point: Point) -> Cell {
    index(of: point).map { cells[$0] } ?? .blank
  }

  /// The cells of a row, from the left; none outside of the page.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes a text from a place to the right; returns the columns it took.
  ///
  /// With a width, the text is aligned in it, the rest of it is filled with spaces of the same
  /// style, and a text too long is cut with the cut mark; without one, it may go to the edge.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, width: Int? = nil, style: Style = .normal,
    align: Alignment = .left
  ) -> Int {
    let room = min(width ?? .max, size.columns - point.column)
    guard room > 0, (0..<size.rows).contains(point.row) else { return 0 }
    let glyphs = Glyph.run(of: text, within: room, cut: lines.cut)
    let taken = glyphs.reduce(0) { $0 + $1.width }
    var place = point
    if width != nil {
      fill(Rect(origin: point, size: Size(columns: room, rows: 1)), style: style)
      place = point.moved(columns: align.offset(in: room - taken))
    }
    put(glyphs, at: place, style: style)
    return width == nil ? taken : room
  }

  /// Writes glyphs from a place to the right.
  public mutating func put(_ glyphs: [Glyph], at point: Point, style: Style = .normal) {
    var place = point
    for glyph in glyphs {
      put(glyph, at: place, style: style)
      place = place.moved(columns: glyph.width)
    }
  }

  /// Writes one glyph; a half of a wide one that falls outside leaves a space inside.
  public mutating func put(_ glyph: Glyph, at point: Point, style: Style = .normal) {
    guard glyph.width == 2 else {
      write(Cell(glyph, style), at: point)
      return
    }
    let second = point.moved(columns: 1)
    guard let left = index(of: point), let right = index(of: second) else {
      write(Cell(.blank, style), at: point)
      write(Cell(.blank, style), at: second)
      return
    }
    release(left)
    release(right)
    cells[left] = Cell(glyph, style)
    cells[right] = .continuation(style)
  }

  /// Fills a part of the page with spaces, or another narrow glyph.
  public mutating func fill(_ rect: Rect, with glyph: Glyph = .blank, style: Style = .normal) {
    let filling = glyph.width == 1 ? glyph : .blank
    visit(rect) { $0.write(Cell(filling, style), at: $1) }
  }

  /// Changes the style of a part of the page and leaves its glyphs.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    visit(rect) { frame, point in
      guard let index = frame.index(of: point) else { return }
      frame.cells[index].style = change(frame.cells[index].style)
    }
  }

  /// Shows a part of the page as selected.
  public mutating func select(_ rect: Rect) { restyle(rect) { $0.selected } }

  /// Lays another page over this one; its cursor comes along, if it has one.
  public mutating func put(_ page: Frame, at origin: Point) {
    for row in 0..<page.size.rows {
      for column in 0..<page.size.columns {
        let cell = page[Point(column: column, row: row)]
        guard !cell.isContinuation else { continue }
        put(cell.glyph, at: origin.moved(columns: column, rows: row), style: cell.style)
      }
    }
    if let cursor = page.cursor {
      self.cursor = origin.moved(columns: cursor.column, rows: cursor.row)
    }
  }

  private mutating func visit(_ rect: Rect, _ body: (inout Frame, Point) -> Void) {
    let columns = max(rect.left, 0)..<max(min(rect.right, size.columns), max(rect.left, 0))
    let rows = max(rect.top, 0)..<max(min(rect.bottom, size.rows), max(rect.top, 0))
    for row in rows {
      for column in columns { body(&self, Point(column: column, row: row)) }
    }
  }

  private func index(of point: Point) -> Int? {
    guard (0..<size.columns).contains(point.column), (0..<size.rows).contains(point.row)
    else { return nil }
    return point.row * size.columns + point.column
  }

  private mutating func write(_ cell: Cell, at point: Point) {
    guard let index = index(of: point) else { return }
    release(index)
    cells[index] = cell
  }

  /// Blanks the other half of a wide glyph that is about to lose this one.
  private mutating func release(_ index: Int) {
    if cells[index].isContinuation {
      cells[index - 1] = Cell(.blank, cells[index - 1].style)
    } else if cells[index].glyph.width == 2 {
      cells[index + 1] = Cell(.blank, cells[index + 1].style)
    }
  }
}

/// A part of a page.
public struct Rect: Hashable, Sendable {
  /// The top left corner.
  public let origin: Point
  /// How large it is.
  public let size: Size

  /// A part of a page.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A part of a page, by its four numbers.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The leftmost column.
  public var left: Int { origin.column }
  /// The first row.
  public var top: Int { origin.row }
  /// The column after the last.
  public var right: Int { origin.column + size.columns }
  /// The row after the last.
  public var bottom: Int { origin.row + size.rows }
  /// Whether there is nothing in it.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether a place lies in it.
  public func contains(_ point: Point) -> Bool {
    (left..<right).contains(point.column) && (top..<bottom).contains(point.row)
  }

  /// What is left when that much is taken off each side.
  public func inset(columns: Int = 1, rows: Int = 1) -> Rect {
    Rect(
      column: left + columns, row: top + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }
}

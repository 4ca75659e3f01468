/// A place on a page, counted from the top left corner, which is (0, 0).
public struct Point: Hashable, Sendable {
  /// Columns from the left.
  public let column: Int
  /// Rows from the top.
  public let row: Int

  /// A place, which may lie outside of every page.
  public init(column: Int, row: Int) {
    self.column = min(max(column, -100_000), 100_000)
    self.row = min(max(row, -100_000), 100_000)
  }

  /// The place that many columns and rows away.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column &+ columns, row: row &+ rows)
  }
}

/// How many columns and rows a page has.
public struct Size: Hashable, Sendable {
  /// Columns, never negative.
  public let columns: Int
  /// Rows, never negative.
  public let rows: Int

  /// A size; what is negative becomes nothing, what is absurd becomes 1,000.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), 1_000)
    self.rows = min(max(rows, 0), 1_000)
  }

  /// 80 columns and 24 rows, the page that must always be enough.
  public static let standard = Size(columns: 80, rows: 24)
}

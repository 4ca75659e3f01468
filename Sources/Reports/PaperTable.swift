/// A table on paper; its heading stands again on every page it reaches.
public struct PaperTable: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    public let heading: String
    /// Its part of the width, against the other columns'.
    public let share: Double
    /// Whether it holds numbers, which stand to the right.
    public let isNumber: Bool

    public init(_ heading: String, share: Double = 1, isNumber: Bool = false) {
      self.heading = heading
      self.share = share
      self.isNumber = isNumber
    }
  }

  public let columns: [Column]
  /// One text a column; what is missing is empty.
  public let rows: [[String]]
  public let style: TextStyle

  public init(_ columns: [Column], rows: [[String]], style: TextStyle = .body) {
    self.columns = columns
    self.rows = rows
    self.style = style
  }
}

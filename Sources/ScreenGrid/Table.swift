/// Rows under titled columns, of which the less important give way where the page is narrow.
public struct Table: Hashable, Sendable {
  /// The columns, from the left.
  public var columns: [Column]
  /// The rows loaded, from the top.
  public var rows: [Row]
  /// Which of the rows is selected.
  public var selection: Int?
  /// The row drawn first; moved as needed to show the selected one.
  public var top: Int
  /// Whether room is kept for marks.
  public var hasMarks: Bool
  /// What to say when there is no row.
  public var emptyText: String

  /// A table.
  public init(
    columns: [Column], rows: [Row] = [], selection: Int? = nil, top: Int = 0,
    hasMarks: Bool = false, emptyText: String = ""
  ) {
    self.columns = columns
    self.rows = rows
    self.selection = selection
    self.top = top
    self.hasMarks = hasMarks
    self.emptyText = emptyText
  }

  /// Columns kept at the left of each row for the pointer and the mark.
  var gutter: Int { hasMarks ? 3 : 2 }

  /// The first row to draw so that the selected one is seen in that many rows.
  public static func top(_ top: Int, showing selection: Int?, of count: Int, in height: Int) -> Int
  {
    guard height > 0 else { return 0 }
    var top = min(max(top, 0), max(count - height, 0))
    if let selection, selection >= 0, selection < count {
      if selection < top { top = selection }
      if selection >= top + height { top = selection - height + 1 }
    }
    return top
  }
}

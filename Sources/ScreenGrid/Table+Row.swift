extension Table {
  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// What stands in each column.
    public var entries: [Entry]
    /// Whether it is marked.
    public var isMarked: Bool

    /// A row.
    public init(_ entries: [Entry], isMarked: Bool = false) {
      self.entries = entries
      self.isMarked = isMarked
    }
  }

  /// What stands in one column of one row.
  public struct Entry: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// What it says.
    public var text: String
    /// What that means.
    public var style: Style

    /// A text with its style.
    public init(_ text: String, _ style: Style = .normal) {
      self.text = text
      self.style = style
    }

    /// A text of ordinary style.
    public init(stringLiteral text: String) { self.init(text) }
  }
}

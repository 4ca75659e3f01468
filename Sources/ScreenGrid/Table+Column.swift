extension Table {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public var title: String
    /// How wide it would like to be.
    public var width: Int
    /// How narrow it may become before a column gives way.
    public var minimum: Int
    /// How soon it gives way: 0 never, then the highest first, then the rightmost.
    public var priority: Int
    /// Where its texts stand.
    public var alignment: Alignment
    /// Whether it takes what room is left.
    public var isElastic: Bool
    /// How the rows are sorted by it, if they are.
    public var order: Order?

    /// A column; without a minimum it is never narrower than it likes.
    public init(
      _ title: String, width: Int, minimum: Int? = nil, priority: Int = 0,
      alignment: Alignment = .left, isElastic: Bool = false, order: Order? = nil
    ) {
      self.title = title
      self.width = max(width, 1)
      self.minimum = min(max(minimum ?? width, 1), max(width, 1))
      self.priority = priority
      self.alignment = alignment
      self.isElastic = isElastic
      self.order = order
    }

    /// How rows are sorted by a column.
    public enum Order: Hashable, Sendable { case ascending, descending }
  }
}

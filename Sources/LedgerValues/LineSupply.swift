/// What a line of a demand gets, and what it still lacks.
public struct LineSupply: Sendable, Hashable {
  /// How many pieces from where.
  public var taken: [StockItem: Int]
  /// How many pieces short.
  public var lacking: Int

  public init(taken: [StockItem: Int] = [:], lacking: Int = 0) {
    self.taken = taken
    self.lacking = lacking
  }
}

/// How many kits of a recipe can be assembled, and what keeps the next from it.
public struct Buildable: Sendable, Hashable {
  /// The most kits, all complete; nil where nothing of the recipe comes from the stock.
  public var count: Int?
  /// What limits: groups of lines, by their place in the recipe. Each group alone keeps one more kit
  /// from being built, and no part of the group does: its lines compete for the same pieces. A line
  /// stands in one group at most, the groups in the order of their first lines, and without the lines
  /// told nothing would keep the next kit.
  public var limiting: [[Int]]

  public init(count: Int?, limiting: [[Int]] = []) {
    self.count = count
    self.limiting = limiting
  }
}

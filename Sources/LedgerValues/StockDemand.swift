/// What is asked of the stock: so many units, each of the same lines. Thirty kits are thirty units of
/// a recipe; twelve laptops are twelve units of one line of one laptop.
public struct StockDemand: Sendable, Hashable {
  public var lines: [RecipeLine]
  public var units: Int

  public init(lines: [RecipeLine], units: Int) {
    self.lines = lines
    self.units = units
  }

  /// So many kits of a recipe.
  public init(_ recipe: KitRecipe, kits: Int) {
    self.init(lines: recipe.lines, units: kits)
  }

  /// So many loose devices, of a grade and a category at least.
  public init(kind: Kind, grade: String = "", category: String = "", count: Int) {
    self.init(lines: [.device(kind: kind, grade: grade, category: category)], units: count)
  }

  /// So many of an article.
  public init(article code: String, count: Int) {
    self.init(lines: [.article(code: code)], units: count)
  }

  /// How many pieces of a line so many of its units take; the greatest number where none can tell.
  func pieces(of line: Int, units: Int) -> Int {
    let (product, overflows) = lines[line].pieces.multipliedReportingOverflow(by: max(0, units))
    return overflows ? Int.max : product
  }
}

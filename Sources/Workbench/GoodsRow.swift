public import LedgerValues

/// One row of a list of goods, and all that its page shows.
public enum GoodsRow: Equatable, Sendable, Identifiable {
  case recipe(KitAvailability)
  case kit(KitSummary)
  case article(ArticleSummary)

  public var id: GoodsRef { ref }

  public var ref: GoodsRef {
    switch self {
    case .recipe(let row): GoodsRef(.recipe, row.recipe.code)
    case .kit(let kit): GoodsRef(.kit, kit.code)
    case .article(let article): GoodsRef(.article, article.code)
    }
  }

  /// Where its life stands.
  var state: State {
    switch self {
    case .recipe: State("active")
    case .kit(let kit): kit.state
    case .article(let article): article.state
    }
  }
}

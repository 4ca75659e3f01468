public import LedgerValues

/// One row of a list of goods, and all that its page shows.
public enum GoodsRow: Equatable, Sendable, Identifiable {
  case recipe(KitAvailability)
  case kit(KitSummary)
  case article(ArticleSummary)
  /// With the name of its partner, empty where it is not known.
  case request(RequestSummary, partner: String)
  case delivery(DeliverySummary)
  case stockTake(StockTakeSummary)
  case removal(RemovalSummary)
  case part(PartSummary)

  public var id: GoodsRef { ref }

  public var ref: GoodsRef {
    switch self {
    case .recipe(let row): GoodsRef(.recipe, row.recipe.code)
    case .kit(let kit): GoodsRef(.kit, kit.code)
    case .article(let article): GoodsRef(.article, article.code)
    case .request(let request, _): GoodsRef(.request, request.code)
    case .delivery(let delivery): GoodsRef(.delivery, delivery.code)
    case .stockTake(let take): GoodsRef(.stockTake, take.code)
    case .removal(let removal): GoodsRef(.removal, removal.code)
    case .part(let part): GoodsRef(.part, part.code)
    }
  }

  /// Where its life stands.
  var state: State {
    switch self {
    case .recipe: State("active")
    case .kit(let kit): kit.state
    case .article(let article): article.state
    case .request(let request, _): request.state
    case .delivery(let delivery): delivery.state
    case .stockTake(let take): take.state
    case .removal(let removal): removal.state
    case .part(let part): part.state
    }
  }

  /// Whether what is scanned goes into it now.
  var takesScans: Bool {
    switch self {
    case .kit(let kit): kit.state == "open"
    case .request(let request, _): request.isOpen
    case .delivery(let delivery): delivery.state == "draft"
    case .stockTake(let take): take.state == "open"
    case .removal(let removal): removal.state == "draft"
    case .recipe, .article, .part: false
    }
  }
}

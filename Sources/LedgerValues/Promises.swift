/// What can still be promised of a stock beside the requests that wait.
public struct Promises: Sendable {
  /// Something asked for: kits of a recipe, or devices.
  public struct Ask: Sendable, Hashable {
    /// Nil for devices.
    public let recipe: KitRecipe?
    /// What one of them takes.
    public let unit: Goods
    public let count: Int

    public init(recipe: KitRecipe, count: Int) {
      self.recipe = recipe
      unit = recipe.goods
      self.count = count
    }

    public init(device: Quality, count: Int) {
      recipe = nil
      unit = Goods(devices: [device: 1])
      self.count = count
    }
  }

  private let availability: Availability
  /// What the requests that wait take of the stock.
  public let promised: Goods
  /// Complete kits that no request waits for, by the code of their recipe.
  private let kits: [String: Int]
  /// Kits that the requests that wait still want.
  public let wanted: [String: Int]

  /// - Parameters:
  ///   - kits: complete and free, by the code of their recipe.
  ///   - requests: the oldest first.
  public init(
    stock: Goods, kits: [String: Int], requests: [RequestSummary], recipes: [KitRecipe],
    scale: QualityScale
  ) {
    availability = Availability(stock: stock, scale: scale)
    var (kits, wanted) = (kits, [String: Int]())
    var asks: [(goods: Goods, count: Int)] = []
    for line in requests.flatMap(\.lines) where line.lacking > 0 {
      switch line.wanted {
      case .device(let quality): asks.append((Goods(devices: [quality: 1]), line.lacking))
      case .article(let code): asks.append((Goods(articles: [code: 1]), line.lacking))
      case .recipe(let code):
        wanted[code, default: 0] += line.lacking
        let ready = min(kits[code] ?? 0, line.lacking)
        kits[code, default: 0] -= ready
        if let recipe = recipes.first(where: { $0.code == code }), ready < line.lacking {
          asks.append((recipe.goods, line.lacking - ready))
        }
      }
    }
    self.kits = kits
    self.wanted = wanted
    promised = availability.plan(asks).promised
  }

  /// How many of a recipe can be assembled, as though nothing else were asked for.
  public func buildable(_ recipe: KitRecipe) -> Availability.Count {
    availability.most(of: recipe.goods)
  }

  /// How many can be promised beside the requests that wait; complete kits count.
  public func left(_ ask: Ask) -> Availability.Count {
    let most = availability.most(of: ask.unit, beside: promised)
    return .init(count: most.count + ready(ask), limit: most.limit)
  }

  /// How many of what is asked can be served if it alone is.
  public func alone(_ ask: Ask) -> Availability.Count {
    let most = left(ask)
    return .init(
      count: min(most.count, ask.count), limit: most.count < ask.count ? most.limit : nil)
  }

  /// The same for all asks at once, each in turn what the ones before leave.
  public func together(_ asks: [Ask]) -> [Availability.Count] {
    var kits = kits
    let taken = asks.map { ask -> Int in
      guard let code = ask.recipe?.code else { return 0 }
      let taken = min(kits[code] ?? 0, ask.count)
      kits[code, default: 0] -= taken
      return taken
    }
    let served = availability.plan(
      zip(asks, taken).map { ($0.unit, $0.count - $1) }, beside: promised
    ).served
    return zip(served, taken).map { .init(count: $0.count + $1, limit: $0.limit) }
  }

  private func ready(_ ask: Ask) -> Int { ask.recipe.flatMap { kits[$0.code] } ?? 0 }
}

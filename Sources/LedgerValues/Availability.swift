/// What can be promised from the free stock: exact where lines, recipes and requests compete for the
/// same pieces, because every figure is a matching of pieces to lines and not a count for each line.
public enum Availability {
  /// The most kits of a recipe that can be assembled now, with nothing else served.
  public static func buildable(_ recipe: KitRecipe, from stock: FreeStock) -> Buildable {
    StockPools(stock, needs: recipe.lines.compactMap(\.need)).buildable(recipe)
  }

  /// For each recipe, the most kits of it alone once the plan's requests have what the plan gives
  /// them. What the plan takes from where may still be exchanged for as good; how much may not.
  /// Each figure supposes that no other recipe is built.
  public static func buildable(
    _ recipes: [KitRecipe], after plan: StockPlan = StockPlan(), from stock: FreeStock
  ) -> [Buildable] {
    let pools = pools(recipes, after: plan, from: stock)
    return recipes.map { pools.buildable($0) }
  }

  /// For each recipe in the order given, the most kits of it once the plan's requests are served and
  /// every recipe before it is built to its most. The figures hold together: all of these kits can
  /// be assembled at once. Another order may give other figures, and even more kits in all.
  public static func buildableInTurn(
    _ recipes: [KitRecipe], after plan: StockPlan = StockPlan(), from stock: FreeStock
  ) -> [Buildable] {
    var pools = pools(recipes, after: plan, from: stock)
    return recipes.map { recipe in
      let answer = pools.buildable(recipe)
      pools.take(recipe.lines, units: answer.count ?? 0)
      return answer
    }
  }

  /// The stock with the plan's whole units taken out.
  private static func pools(
    _ recipes: [KitRecipe], after plan: StockPlan, from stock: FreeStock
  ) -> StockPools {
    let served = plan.requests.flatMap { zip($0.request.demands, $0.demands) }
    let asked = served.flatMap(\.0.lines) + recipes.flatMap(\.lines)
    var pools = StockPools(stock, needs: asked.compactMap(\.need))
    for (demand, answer) in served { pools.take(demand.lines, units: answer.units) }
    return pools
  }
}

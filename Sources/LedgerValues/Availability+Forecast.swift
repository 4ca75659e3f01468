extension Availability {
  /// The kits of a recipe that can be assembled once devices have arrived: with the least that each
  /// class's forecast promises, and with the most. Articles are those in stock now. Nil where
  /// nothing of the recipe comes from the stock.
  public static func buildable(
    _ recipe: KitRecipe, from stock: FreeStock, with arrivals: [StockClass: Forecast]
  ) -> ClosedRange<Int>? {
    let fewest = stock.adding(arrivals.mapValues(\.low))
    let most = stock.adding(arrivals.mapValues(\.high))
    guard let low = buildable(recipe, from: fewest).count,
      let high = buildable(recipe, from: most).count
    else { return nil }
    return low...max(low, high)
  }
}

extension FreeStock {
  fileprivate func adding(_ devices: [StockClass: Int]) -> FreeStock {
    var sum = self
    sum.devices.merge(devices) { $0.addingReportingOverflow($1).partialValue }
    return sum
  }
}

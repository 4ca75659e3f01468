/// What can be promised of one recipe.
public struct KitAvailability: Sendable, Hashable {
  public let recipe: KitRecipe
  /// Kits that are complete and free.
  public let complete: Int
  /// Kits that are set aside for a request.
  public let reserved: Int
  /// How many more can be assembled from stock now, nothing else being made, and what limits that.
  public let buildable: Availability.Count
  /// Kits that the requests that wait still want.
  public let wanted: Int
  /// How many can be promised beside all that the requests that wait still want.
  public let left: Availability.Count
  /// How many may be assembled by then, as a range; nil where the site has no history to tell from.
  public let forecast: ClosedRange<Int>?
  /// The last day that the forecast looks at, `YYYY-MM-DD`.
  public let until: String

  public init(
    recipe: KitRecipe, complete: Int, reserved: Int, buildable: Availability.Count, wanted: Int,
    left: Availability.Count, forecast: ClosedRange<Int>?, until: String
  ) {
    self.recipe = recipe
    self.complete = complete
    self.reserved = reserved
    self.buildable = buildable
    self.wanted = wanted
    self.left = left
    self.forecast = forecast
    self.until = until
  }
}

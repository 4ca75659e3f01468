/// What can be promised of one recipe.
public struct KitAvailability: Sendable, Hashable {
  public let recipe: KitRecipe
  /// Kits that are complete and free.
  public let complete: Int
  /// Kits that are set aside for a request.
  public let reserved: Int
  /// How many more can be assembled from stock now, nothing else being made, and what limits that.
  public let buildable: Availability.Count

  public init(
    recipe: KitRecipe, complete: Int, reserved: Int, buildable: Availability.Count
  ) {
    self.recipe = recipe
    self.complete = complete
    self.reserved = reserved
    self.buildable = buildable
  }
}

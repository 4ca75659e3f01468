public import LedgerValues

/// What can be promised of one recipe.
public struct KitAvailability: Sendable, Hashable {
  public let recipe: KitRecipe
  /// Kits that are complete and free.
  public let complete: Int
  /// Kits that are set aside for a request.
  public let reserved: Int
  /// How many more can be assembled from stock now, nothing else being made, and what limits that.
  public let buildable: Availability.Count
}

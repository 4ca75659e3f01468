/// An article: what is counted by quantity, place by place.
public struct ArticleSummary: Sendable, Hashable {
  public let code: String
  /// What people call it; empty when nobody said.
  public let label: String
  public let state: State
  /// Fewer than these in all are a warning; 0 for none.
  public let threshold: Int
  /// How many stand where, by the code of the place; places that hold none are left out.
  public let places: [Held]

  /// How many stand at a place.
  public struct Held: Sendable, Hashable {
    public let place: String
    public let quantity: Int

    public init(place: String, quantity: Int) {
      self.place = place
      self.quantity = quantity
    }
  }

  public init(code: String, label: String, state: State, threshold: Int, places: [Held]) {
    self.code = code
    self.label = label
    self.state = state
    self.threshold = threshold
    self.places = places
  }

  /// How many there are in all.
  public var total: Int { places.reduce(0) { $0 + $1.quantity } }

  /// Whether there are fewer than the site wants.
  public var isShort: Bool { total < threshold }
}

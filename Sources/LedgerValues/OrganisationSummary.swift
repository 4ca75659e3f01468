/// A donor, partner, recycler or carrier as lists show it.
public struct OrganisationSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let code: String
  /// Kept beside the events, and empty once erased.
  public let name: String
  /// donor, partner, recycler, carrier, or empty.
  public let capacity: String
  public let state: State

  public init(id: Int64, code: String, name: String, capacity: String, state: State) {
    self.id = id
    self.code = code
    self.name = name
    self.capacity = capacity
    self.state = state
  }
}

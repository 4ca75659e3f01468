/// A donor, partner, recycler or carrier as lists show it.
public struct OrganisationSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let code: String
  /// Kept beside the events, and empty once erased.
  public let name: String
  /// donor, partner, recycler, carrier, or empty.
  public let capacity: String
  public let state: State
  /// What identifies it and what it is before the law; each empty while nobody said.
  public let papers: Papers

  /// Its numbers, its legal status by the name of the choice, and its convention.
  public struct Papers: Sendable, Hashable {
    public var siret = ""
    public var rna = ""
    public var status = ""
    public var convention = ""

    public init() {}
  }

  public init(
    id: Int64, code: String, name: String, capacity: String, state: State, papers: Papers
  ) {
    self.papers = papers
    self.id = id
    self.code = code
    self.name = name
    self.capacity = capacity
    self.state = state
  }
}

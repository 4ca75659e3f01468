/// A programme that kits, devices and services are given in.
public struct ProgrammeSummary: Sendable, Hashable {
  /// How often a service was given.
  public struct Service: Sendable, Hashable {
    public let name: String
    public let year: Int
    public let number: Int

    public init(name: String, year: Int, number: Int) {
      self.name = name
      self.year = year
      self.number = number
    }
  }

  public let id: Int64
  public let code: String
  public let label: String
  public let state: State
  public let services: [Service]

  public init(id: Int64, code: String, label: String, state: State, services: [Service]) {
    self.id = id
    self.code = code
    self.label = label
    self.state = state
    self.services = services
  }
}

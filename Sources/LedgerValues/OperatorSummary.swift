/// An operator: a code, the roles held, and the name that a side table keeps (empty once erased).
public struct OperatorSummary: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let code: String
  public let name: String
  public let state: State
  public let roles: [Role]
  /// How this operator can prove who is typing: `pin`, `unix`.
  public let proofs: [String]

  public init(
    id: Int64, code: String, name: String, state: State, roles: [Role], proofs: [String]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.state = state
    self.roles = roles
    self.proofs = proofs
  }
}

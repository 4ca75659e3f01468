public import LedgerValues

/// Who is at the keyboard.
public struct Clerk: Equatable, Sendable {
  public var code: String
  public var name: String
  public var roles: [Role]

  public init(code: String, name: String, roles: [Role]) {
    self.code = code
    self.name = name
    self.roles = roles
  }
}

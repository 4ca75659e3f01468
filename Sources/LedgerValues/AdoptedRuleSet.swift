/// The rule set in force for one kind of device.
public struct AdoptedRuleSet: Sendable, Hashable, Identifiable {
  public let kind: Kind
  public let name: String
  public let since: Timestamp
  public let by: String
  public var id: Kind { kind }

  public init(kind: Kind, name: String, since: Timestamp, by: String) {
    self.kind = kind
    self.name = name
    self.since = since
    self.by = by
  }
}

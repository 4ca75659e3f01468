/// A JSON text (RFC 8259), read: numbers keep their digits, objects their order.
public indirect enum JSONValue: Sendable, Hashable {
  /// One name of an object and what stands there.
  public struct Member: Sendable, Hashable {
    public let name: String
    public let value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// The digits, as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// What stands under a name of an object; nil where nothing does.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

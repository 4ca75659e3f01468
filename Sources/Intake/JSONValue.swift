/// A JSON text (RFC 8259), read: numbers keep their digits, objects their order.
indirect enum JSONValue: Sendable, Hashable {
  /// One name of an object and what stands there.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONValue
  }

  case null
  case bool(Bool)
  /// The digits, as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// What stands under a name of an object; nil where nothing does.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A string or a number as a text to show, without blanks around it; else empty.
  var text: String {
    switch self {
    case .string(let text): text.cleaned
    case .number(let digits): digits
    default: ""
    }
  }

  /// The elements of an array; nothing for any other value.
  var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The value itself or, where it is a text that holds JSON, what that text says.
  var unwrapped: JSONValue {
    guard case .string(let text) = self else { return self }
    return JSONReader.read(Array(text.utf8)) ?? self
  }
}

extension JSONValue? {
  /// The text, empty where none is.
  var text: String { self?.text ?? "" }
  /// The elements, none where there are none.
  var items: [JSONValue] { self?.items ?? [] }
}

extension String {
  /// Safe to show and without blanks around it.
  var cleaned: String {
    let bytes = Array(utf8)
    return bytes[...].trimmed.shown
  }
}

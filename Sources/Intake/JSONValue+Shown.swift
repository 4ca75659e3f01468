internal import LedgerValues

extension JSONValue {
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

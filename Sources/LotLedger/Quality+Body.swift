internal import LedgerValues

extension Quality {
  /// As the body of an event holds it; what does not matter is left out.
  var members: [(String, JSONValue)] {
    [("kind", kind.rawValue), ("grade", grade), ("category", category)]
      .filter { !$0.1.isEmpty }.map { ($0.0, .string($0.1)) }
  }
}

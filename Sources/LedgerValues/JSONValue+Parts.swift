extension JSONValue {
  /// The text, where it is one.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The integer, where it is one that is written as integers are.
  var integer: Int64? {
    guard case .number(let digits) = self, let number = Int64(digits), String(number) == digits
    else { return nil }
    return number
  }

  /// An integer as a number.
  public static func integer(_ number: Int64) -> JSONValue { .number(String(number)) }

  /// An object of these names, in this order.
  public static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// Where another value says something else, whatever the order of names; nil where nowhere.
  func firstDifference(from other: JSONValue, at place: String = "") -> String? {
    switch (self, other) {
    case (.object(let own), .object(let others)):
      let names = own.map(\.name).sorted()
      let otherNames = others.map(\.name).sorted()
      guard names == otherNames else {
        let odd = Set(names).symmetricDifference(otherNames).sorted().first ?? names.first ?? ""
        return "\(place).\(odd)"
      }
      for member in own {
        let theirs = other[member.name] ?? .null
        if let found = member.value.firstDifference(from: theirs, at: "\(place).\(member.name)") {
          return found
        }
      }
      return nil
    case (.array(let own), .array(let others)):
      guard own.count == others.count else { return place }
      for (index, pair) in zip(own, others).enumerated() {
        if let found = pair.0.firstDifference(from: pair.1, at: "\(place)[\(index)]") {
          return found
        }
      }
      return nil
    default:
      return isTheSame(as: other) ? nil : place
    }
  }

  /// Byte for byte: for a String, letters composed in two ways would be equal.
  private func isTheSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string(let own), .string(let theirs)): own.utf8.elementsEqual(theirs.utf8)
    case (.number(let own), .number(let theirs)): own.utf8.elementsEqual(theirs.utf8)
    default: self == other
    }
  }
}

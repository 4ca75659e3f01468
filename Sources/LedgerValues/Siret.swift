/// The number of an establishment in the French register of businesses: 14 digits, the first nine of
/// which are the SIREN of the whole.
public struct Siret: Sendable, Hashable {
  public let digits: String

  /// The SIREN of La Poste, whose establishments outgrew Luhn's check: theirs is a sum of digits that
  /// five divides (INSEE, *Identifiant Siret*).
  private static let laPoste = "356000000"

  /// Nil unless there are 14 digits that the check accepts; blanks between them do not count.
  ///
  /// The check is Luhn's (ISO/IEC 7812-1, annex B).
  public init?(_ text: String) {
    let digits = text.filter { !$0.isWhitespace }
    let values = digits.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard values.count == 14, digits.count == 14 else { return nil }
    let luhn = values.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    let isOfLaPoste = digits.hasPrefix(Self.laPoste) && values.reduce(0, +) % 5 == 0
    guard luhn % 10 == 0 || isOfLaPoste else { return nil }
    self.digits = digits
  }
}

/// The number of an association in the national register (RNA): W and nine digits.
public struct AssociationNumber: Sendable, Hashable {
  public let text: String

  public init?(_ text: String) {
    let text = text.filter { !$0.isWhitespace }.uppercased()
    guard text.count == 10, text.first == "W", text.dropFirst().allSatisfy({ ("0"..."9") ~= $0 })
    else { return nil }
    self.text = text
  }
}

/// Why a move is not possible: the rule that stands against it, and what to look at.
public struct Refusal: Sendable, Hashable, Error {
  public let rule: Rule
  /// The medium, person, kit… at fault, as people call it; empty when the rule says all.
  public let culprit: String

  public init(rule: Rule, culprit: String = "") {
    self.rule = rule
    self.culprit = culprit
  }
}

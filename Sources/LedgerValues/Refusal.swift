/// Why a move is not possible: the rule that stands against it, and what to look at.
public struct Refusal: Sendable, Hashable, Error {
  public let rule: Rule
  /// The medium, person, kit… at fault, as people call it; empty when the rule says all.
  public let culprit: String

  public init(rule: Rule, culprit: String = "") {
    self.rule = rule
    self.culprit = culprit
  }

  /// Whether it stands against this person: a rule about one's own work names those whose work it
  /// was, and lets all others through.
  public func stands(against op: String) -> Bool {
    guard rule == .ownSubmission || rule == .ownSanitisation else { return true }
    return culprit.split(separator: " ").contains(op[...])
  }
}

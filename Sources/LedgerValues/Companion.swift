/// A fact that a move waits for and that may be told together with it, by the same person in the
/// same act: the test sheet with `submit`, the grade with `accept`, the inventory of media with
/// `complete_wipe` (DOMAIN §2).
public struct Companion: Sendable, Hashable {
  /// The move.
  public let verb: Verb
  public let fact: Verb
  /// What the fact needs, by the name under which it is given with the move.
  public let needs: [String: String]
  /// The rules that the fact answers.
  public let answers: Set<Rule>

  public static let all: [Companion] = [
    Companion(
      verb: "submit", fact: "test", needs: ["test": "result", "sheet": "sheet"],
      answers: [.testSheetMissing, .blockingTestFailed]),
    Companion(
      verb: "accept", fact: "grade",
      needs: [
        "grade": "grade", "category": "category", "battery": "battery", "mark": "mark",
      ],
      answers: [.gradeMissing, .categoryMissing]),
    Companion(
      verb: "complete_wipe", fact: "confirm_media", needs: ["how": "how"],
      answers: [.inventoryUnconfirmed]),
  ]

  /// The fact that may go with a move, if any.
  public static func of(_ verb: Verb) -> Companion? { all.first { $0.verb == verb } }

  /// The fact that would answer what stands against a move, if any would.
  public static func answering(_ option: MoveOption) -> Companion? {
    guard let refusal = option.refusal, let companion = of(option.verb) else { return nil }
    return companion.answers.contains(refusal.rule) ? companion : nil
  }
}

public import LedgerValues

extension Sentence {
  /// Why a removal does not leave, device by device.
  static func heldBack(_ refused: [(name: String, refusal: Refusal)]) -> Sentence {
    let reasons = refused.prefix(20).map { ($0.name, Sentence.refusal($0.refusal)) }
    return Sentence(
      fr: "Rien n'est parti.\n"
        + reasons.map { "\($0.0) : \($0.1.french)" }.joined(separator: "\n"),
      en: "Nothing left.\n" + reasons.map { "\($0.0): \($0.1.english)" }.joined(separator: "\n"))
  }
}

extension Sentence {
  /// Grams in kilograms.
  public static func mass(_ grams: Int) -> Sentence {
    let digits = String(grams % 1000)
    let rest = String(repeating: "0", count: 3 - digits.count) + digits
    return Sentence(fr: "\(grams / 1000),\(rest) kg", en: "\(grams / 1000).\(rest) kg")
  }

  /// Whether a mass was weighed, in the words of the register.
  public static func measure(isWeighed: Bool) -> Sentence {
    isWeighed ? Sentence(fr: "REEL", en: "REEL") : Sentence(fr: "ESTIME", en: "ESTIME")
  }
}

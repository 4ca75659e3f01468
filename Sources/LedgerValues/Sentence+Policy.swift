extension Law {
  /// What a wiping technique is called.
  public func label(technique: String) -> Sentence {
    label(ofChoice: technique, of: "technique")
  }

  /// What one choice of the record of a wiping is called: of its technique, result or verification.
  public func label(ofChoice name: String, of need: String) -> Sentence {
    label(ofChoice: name, need: need, of: "sanitise_medium")
  }

  public func label(_ kind: MediumKind) -> Sentence {
    mediumKinds.first { $0.kind == kind }?.label
      ?? Sentence(fr: kind.rawValue, en: kind.rawValue)
  }

  /// Which techniques would be enough for a medium whose evidence is not; nil for any other.
  public func advice(for medium: Medium) -> Sentence? {
    guard medium.isNotEnough else { return nil }
    return .wouldSuffice(
      label(medium.kind), medium.sufficient.map { label(technique: $0) })
  }
}

extension Sentence {
  /// What would be enough to wipe a medium of this kind.
  public static func wouldSuffice(_ kind: Sentence, _ techniques: [Sentence]) -> Sentence {
    guard !techniques.isEmpty else {
      return Sentence(
        fr: "\(kind.french) : aucune technique ne suffit, détruisez le support",
        en: "\(kind.english): no technique is enough, destroy the medium")
    }
    let french = list(techniques.map(\.french), "ou")
    let english = list(techniques.map(\.english), "or")
    return Sentence(
      fr: "\(kind.french) : suffirait \(french), réussi et vérifié",
      en: "\(kind.english): enough would be \(english), succeeded and verified")
  }

  /// A refusal, and which wiping would have been enough.
  public static func advised(_ refusal: Sentence, _ advice: Sentence) -> Sentence {
    Sentence(
      fr: "\(refusal.french). \(advice.french)", en: "\(refusal.english). \(advice.english)")
  }

  /// What was decided on one technique, and what it bears on.
  public static func policySet(
    _ kind: Sentence, _ technique: Sentence, isEnough: Bool, _ impact: PolicyImpact
  ) -> Sentence {
    let bearing = policyBearing(impact)
    let decided = policyDecided(kind, technique, isEnough: isEnough)
    return Sentence(
      fr: "\(decided.french). \(bearing.french)", en: "\(decided.english). \(bearing.english)")
  }

  /// What was decided on one technique.
  public static func policyDecided(
    _ kind: Sentence, _ technique: Sentence, isEnough: Bool
  ) -> Sentence {
    let decided = policy(kind, technique, isEnough: isEnough)
    return Sentence(
      fr: "\(decided.french), pour ce qui sera versé à partir d'ici",
      en: "\(decided.english), for what is filed from here on")
  }

  public static func policyAlready(
    _ kind: Sentence, _ technique: Sentence, isEnough: Bool
  ) -> Sentence {
    let decided = policy(kind, technique, isEnough: isEnough)
    return Sentence(
      fr: "\(decided.french) déjà : rien n'est écrit",
      en: "\(decided.english) already: nothing was written")
  }

  private static func policy(
    _ kind: Sentence, _ technique: Sentence, isEnough: Bool
  ) -> Sentence {
    Sentence(
      fr: "\(kind.french) : \(technique.french) \(isEnough ? "suffit" : "ne suffit pas")",
      en: "\(kind.english): \(technique.english) is \(isEnough ? "enough" : "not enough")")
  }

  /// Evidence keeps the verdict that it had when it was filed: nothing becomes safe or unsafe.
  public static func policyBearing(_ impact: PolicyImpact) -> Sentence {
    Sentence(
      fr: "Aucun support ne devient sûr ni non sûr : \(impact.standing) effacés ainsi le restent, "
        + "\(impact.waiting) de ce genre sont encore à effacer, dont \(impact.judged) avec une "
        + "telle preuve, à refaire",
      en: "No medium becomes safe or unsafe: \(impact.standing) wiped this way stay so, "
        + "\(impact.waiting) of this kind are still to be wiped, \(impact.judged) of them with "
        + "such evidence, to be done again")
  }

  private static func list(_ words: [String], _ last: String) -> String {
    guard words.count > 1, let end = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}

import LedgerValues

// What stands in the queue «à rapprocher».

extension Sentence {
  static let queue = Sentence(fr: "À rapprocher", en: "To be settled")
  static let queueEmpty = Sentence(
    fr: "Rien n'attend d'être rapproché", en: "Nothing waits to be settled")
  static let candidates = Sentence(
    fr: "À quoi l'attribuer, ou que croire ? Entrée règle",
    en: "Where does it belong, or what is right? Enter settles")
  static let noCandidate = Sentence(
    fr: "Rien ne correspond : F7 nomme, F9 écarte",
    en: "Nothing fits: F7 names it, F9 sets it aside")
  static let because = Sentence(fr: "Pourquoi", en: "Why")

  /// What was decided, done.
  static func settled(_ settlement: Settlement) -> Sentence {
    switch settlement {
    case .medium, .evidence:
      Sentence(fr: "La preuve est versée au support", en: "The evidence is filed to the medium")
    case .device:
      Sentence(fr: "L'audit est rattaché à l'appareil", en: "The audit is attached to the device")
    case .take: Sentence(fr: "L'audit fait foi", en: "The audit is taken")
    case .keep: Sentence(fr: "La liste est gardée", en: "The list is kept")
    case .setAside: Sentence(fr: "La preuve est écartée", en: "The evidence is set aside")
    }
  }

  static func queueTitle(_ count: Int) -> Sentence {
    Sentence(fr: "À rapprocher : \(count)", en: "To be settled: \(count)")
  }

  static func settleTitle(_ id: Int64) -> Sentence {
    Sentence(fr: "À rapprocher n° \(id) : lequel ?", en: "To be settled no. \(id): which?")
  }

  static let evidenceTitle = Sentence(
    fr: "Verser des journaux d'effacement ou des audits", en: "Take in wipe logs or audits")
  static let noDoubt = Sentence(
    fr: "Rien n'attend d'être rapproché de cet appareil",
    en: "Nothing waits to be settled about this device")
  static let saidBy = Sentence(fr: "Ce qu'elle dit", en: "What it says")
  static let candidate = Sentence(fr: "Lequel", en: "Which")
  static let warningsHere = Sentence(fr: "à rapprocher", en: "to be settled")

  static func warning(_ text: Sentence) -> Sentence {
    Sentence(
      fr: "! \(text.french) (Alt-D pour régler)", en: "! \(text.english) (Alt-D settles)")
  }

  static func verdict(_ name: String) -> Sentence {
    switch WipeVerdict(rawValue: name) {
    case .erased: Sentence(fr: "effacé", en: "erased")
    case .failed: Sentence(fr: "échec", en: "failed")
    case .aborted: Sentence(fr: "interrompu", en: "aborted")
    case .notWiped: Sentence(fr: "non effacé", en: "not wiped")
    case .verifyOnly: Sentence(fr: "non prouvé", en: "not proved")
    case nil: .same(name)
    }
  }
}

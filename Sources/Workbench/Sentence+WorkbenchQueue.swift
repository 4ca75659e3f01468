import LedgerValues

// What stands in the queue «à rapprocher».

extension Sentence {
  static let queue = Sentence(fr: "À rapprocher", en: "To be settled")
  static let queueEmpty = Sentence(
    fr: "Rien n'attend d'être rapproché", en: "Nothing waits to be settled")
  static let candidates = Sentence(
    fr: "À quel support l'attribuer ? Entrée l'attribue",
    en: "Which medium does it belong to? Enter files it")
  static let noCandidate = Sentence(
    fr: "Aucun support ne correspond : F7 le nomme, F9 écarte",
    en: "No medium fits: F7 names it, F9 sets it aside")
  static let because = Sentence(fr: "Pourquoi", en: "Why")
  static let evidenceFiled = Sentence(
    fr: "La preuve est versée au support", en: "The evidence is filed to the medium")
  static let evidenceSetAside = Sentence(
    fr: "La preuve est écartée", en: "The evidence is set aside")

  static func queueTitle(_ count: Int) -> Sentence {
    Sentence(fr: "À rapprocher : \(count)", en: "To be settled: \(count)")
  }

  static func settleTitle(_ id: Int64) -> Sentence {
    Sentence(fr: "À rapprocher n° \(id) : quel support ?", en: "To be settled no. \(id): which?")
  }

  static func because(_ reason: QueueCandidate.Reason) -> Sentence {
    switch reason {
    case .sameSerial: Sentence(fr: "même n° de série", en: "same serial")
    case .sameDevice: Sentence(fr: "dans l'appareil du journal", en: "in the log's device")
    }
  }

  static func evidence(_ kind: String) -> Sentence {
    switch kind {
    case "identity": Sentence(fr: "n° de série déjà connu", en: "serial known already")
    case "wipe_log": Sentence(fr: "journal d'effacement", en: "wipe log")
    case "audit": Sentence(fr: "audit matériel", en: "hardware audit")
    default: .same(kind)
    }
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

import LedgerValues

// What stands on the page of a device, of a lot, and in the journal.

extension Sentence {
  static let grade = Sentence(fr: "Grade", en: "Grade")
  static let category = Sentence(fr: "Catégorie", en: "Category")
  static let imei = Sentence(fr: "IMEI", en: "IMEI")
  static let kit = Sentence(fr: "Kit", en: "Kit")
  static let request = Sentence(fr: "Demande", en: "Request")
  static let delivery = Sentence(fr: "Livraison", en: "Delivery")
  static let removal = Sentence(fr: "Enlèvement", en: "Removal")
  static let aliases = Sentence(fr: "Autres codes", en: "Other codes")

  static func sinceAge(_ age: Sentence) -> Sentence {
    Sentence(fr: "depuis \(age.french)", en: "for \(age.english)")
  }

  static func movesTitle(_ moves: [MoveOption]) -> Sentence {
    let legal = moves.filter(\.isOpen).count
    let refused = moves.count - legal
    let french = "Mouvements · \(plural(legal, "possible", "possibles"))"
    let english = "Moves · \(legal) possible"
    guard refused > 0 else { return Sentence(fr: french, en: english) }
    return Sentence(
      fr: "\(french), \(plural(refused, "refusé", "refusés"))",
      en: "\(english), \(refused) refused")
  }

  /// A move waits for a fact, which its form asks for.
  static func asksFor(_ fact: Sentence) -> Sentence {
    Sentence(fr: "demande : \(fact.french)", en: "asks: \(fact.english)")
  }

  static func mediaTitle(_ media: [Medium]) -> Sentence {
    guard !media.isEmpty else {
      return Sentence(fr: "Supports · aucun n'est noté", en: "Media · none is recorded")
    }
    let unsafe = media.filter { !$0.isSafe }.count
    guard unsafe > 0 else {
      return Sentence(fr: "Supports · tous sûrs", en: "Media · all safe")
    }
    return Sentence(
      fr: "Supports · \(unsafe) sur \(media.count) à effacer",
      en: "Media · \(unsafe) of \(media.count) to wipe")
  }

  static let historyTitle = Sentence(fr: "Historique", en: "History")

  static func history(
    _ verb: Sentence, _ target: Sentence?, _ details: Sentence, arrow: String, isAnnulled: Bool
  ) -> Sentence {
    let french = verb.french + (target.map { arrow + $0.french } ?? "")
    let english = verb.english + (target.map { arrow + $0.english } ?? "")
    let inFrench = details.french.isEmpty ? "" : " (\(details.french))"
    let inEnglish = details.english.isEmpty ? "" : " (\(details.english))"
    return Sentence(
      fr: (isAnnulled ? "annulé : " : "") + french + inFrench,
      en: (isAnnulled ? "annulled: " : "") + english + inEnglish)
  }

  /// What a list of devices shows.
  static func shown(
    _ parts: [Sentence], _ count: Int, isPart: Bool, isBounded: Bool
  ) -> Sentence {
    let french = parts.isEmpty ? "Tous" : parts.map(\.french).joined(separator: ", ")
    let english = parts.isEmpty ? "All" : parts.map(\.english).joined(separator: ", ")
    let more = isPart ? "+" : ""
    let bound = isBounded
    return Sentence(
      fr: "\(french) : \(count)\(more)" + (bound ? " (parmi les plus récents)" : ""),
      en: "\(english): \(count)\(more)" + (bound ? " (among the newest)" : ""))
  }

  // MARK: Lots

  static let missing = Sentence(fr: "Manquants", en: "Missing")
  static let receivedCount = Sentence(fr: "Reçus", en: "Received")
  static let unexpected = Sentence(fr: "Imprévus", en: "Extra")
  static let withdrawn = Sentence(fr: "Non remis", en: "Withdrawn")
  static let opened = Sentence(fr: "Ouvert le", en: "Opened")

  static func view(_ view: LotRowFilter.View) -> Sentence {
    switch view {
    case .all: Sentence(fr: "tous", en: "all")
    case .missing: Sentence(fr: "manquants", en: "missing")
    case .received: Sentence(fr: "reçus", en: "received")
    case .unannounced: Sentence(fr: "imprévus", en: "extra")
    case .withdrawn: Sentence(fr: "non remis", en: "withdrawn")
    }
  }

  static func receptionPlaceLine(_ place: String) -> Sentence {
    place.isEmpty
      ? Sentence(
        fr: "Lieu : à dire (scanner un lieu, ou Alt-P)", en: "Place: to say (scan, or Alt-P)")
      : Sentence(fr: "Lieu : \(place)", en: "Place: \(place)")
  }

  static func labelsLine(_ labels: LotScreen.Labels) -> Sentence {
    switch labels {
    case .given: Sentence(fr: "étiquettes données ici", en: "tags given here")
    case .printed: Sentence(fr: "étiquettes déjà imprimées", en: "labels printed beforehand")
    case .first: Sentence(fr: "étiquettes d'abord", en: "labels first")
    }
  }

  static let toLabel = Sentence(fr: "À étiqueter", en: "Label it")

  static func receivedHere(_ count: Int) -> Sentence {
    Sentence(
      fr: plural(count, "reçu ici", "reçus ici"), en: "\(count) received here")
  }

  static func waitingForLabel(_ name: String) -> Sentence {
    Sentence(fr: "Scanner l'étiquette de \(name)", en: "Scan the label of \(name)")
  }

  static func waitingForDevice(_ label: String) -> Sentence {
    Sentence(fr: "Scanner l'appareil de \(label)", en: "Scan the device of \(label)")
  }

  static func waitingForDecision(_ code: String) -> Sentence {
    Sentence(
      fr: "Pas annoncé : « \(code) ». F6 l'enregistre, Échap l'oublie",
      en: "Not announced: “\(code)”. F6 registers it, Esc forgets it")
  }

  static let placeFirst = Sentence(
    fr: "Dire d'abord le lieu : scanner un lieu, ou Alt-P ; puis scanner de nouveau",
    en: "First say the place: scan a place, or Alt-P; then scan again")
}

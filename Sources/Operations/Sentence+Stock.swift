public import LedgerValues

extension Sentence {
  static let emptyKit = Sentence(
    fr: "Ce kit ne contient encore aucun appareil", en: "No device is in this kit yet")

  static let notAThing = Sentence(
    fr: "C'est un code de commande, pas une chose : rien n'est gardé",
    en: "That is a code of a command and not a thing: nothing is kept")

  static func countIt(_ article: String) -> Sentence {
    Sentence(
      fr: "\(article) se compte : filiere stock-take count INV \(article) N",
      en: "\(article) is counted: filiere stock-take count INV \(article) N")
  }

  static func moveByQuantity(_ article: String) -> Sentence {
    Sentence(
      fr: "\(article) se déplace par quantité : filiere article move \(article) N",
      en: "\(article) moves by quantity: filiere article move \(article) N")
  }

  static let explainCode = Sentence(
    fr: "Rien ne répond à ce code. Enregistrez la chose sous ce code, ou dites ce qu'il en est : "
      + "--reason",
    en: "Nothing answers to this code. Register the thing under it, or say what became of it: "
      + "--reason")

  static func neverBack(_ state: Sentence) -> Sentence {
    Sentence(
      fr: "« \(state.french) » : rien ne le ramène. Closez en l'état, avec un motif",
      en: "“\(state.english)”: nothing brings it back. Close as it is, with a reason")
  }

  /// A device that is not in custody stands nowhere.
  static func notHere(_ state: State, _ law: Law) -> Sentence {
    let label = law.label(state)
    guard let verb = law.comingBack(from: state) else {
      return Sentence(
        fr: "« \(label.french) » : il ne devrait pas être là",
        en: "“\(label.english)”: it should not be here")
    }
    return Sentence(
      fr: "« \(label.french) » : il ne devrait pas être là. Si c'est lui : "
        + "\(law.label(verb, in: .french)) (filiere do \(verb))",
      en: "“\(label.english)”: it should not be here. If it is: "
        + "\(law.label(verb, in: .english)) (filiere do \(verb))")
  }

  /// What the clerk hears about one code of a stock-take.
  public static func scanned(_ verdict: SeeStock.Verdict, _ law: Law) -> Sentence {
    switch verdict {
    case .seen: Sentence(fr: "vu", en: "seen")
    case .already: Sentence(fr: "déjà vu", en: "seen already")
    case .place: Sentence(fr: "la suite est ici", en: "the rest is here")
    case .unknown:
      Sentence(fr: "inconnu, gardé dans l'inventaire", en: "unknown, kept in the stock-take")
    case .misplaced(let recorded):
      recorded.isEmpty
        ? Sentence(fr: "vu, sans emplacement noté", en: "seen, recorded at no place")
        : Sentence(
          fr: "vu, noté ailleurs : \(recorded)", en: "seen, recorded elsewhere: \(recorded)")
    case .unexpected(let state, _): notHere(state, law)
    case .refused(let reason): reason
    }
  }

  /// What can be done about a finding that is left.
  public static func advice(_ finding: StockTakeSummary.Finding, _ law: Law) -> Sentence {
    guard let state = finding.state else { return explainCode }
    return notHere(state, law)
  }
}

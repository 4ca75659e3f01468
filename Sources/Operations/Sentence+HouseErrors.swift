internal import LedgerValues
internal import LotLedger

/// What is said when a request itself cannot be met, whatever the device.
extension Sentence {
  static func request(_ error: LedgerError, law: Law?) -> Sentence {
    switch error {
    case .need(let need, let verb, let given):
      return wrongNeed(need, verb: verb, given: given, law: law)
    case .unknownNeed(let name, let verb):
      let names = law?.verb(verb)?.needs.map(\.name).joined(separator: ", ") ?? ""
      return Sentence(
        fr: "\(verb) n'a pas de renseignement « \(name) ». Les siens : \(names)",
        en: "\(verb) has no value called “\(name)”. It has: \(names)")
    case .unknownVerb(let name):
      return Sentence(
        fr: "« \(name) » n'est pas une action que l'on peut faire ici",
        en: "“\(name)” is not something that can be done here")
    default:
      return storage("\(error)")
    }
  }

  private static func wrongNeed(
    _ need: Law.Need, verb: Verb, given: String, law: Law?
  ) -> Sentence {
    let french = law?.label(verb, in: .french) ?? verb.rawValue
    let english = law?.label(verb, in: .english) ?? verb.rawValue
    var hint = "\(need.name)=…"
    if case .choice(let choices) = need.value {
      hint = "\(need.name)=" + choices.map(\.name).joined(separator: "|")
    }
    if given.isEmpty {
      return Sentence(
        fr: "Pour « \(french) », il manque : \(need.label.french) (--set \(hint))",
        en: "To “\(english)”, this is missing: \(need.label.english) (--set \(hint))")
    }
    return Sentence(
      fr: "Pour « \(french) », \(need.label.french) ne peut être « \(given) » (--set \(hint))",
      en: "To “\(english)”, \(need.label.english) cannot be “\(given)” (--set \(hint))")
  }

  static func unknownCode(_ code: String, subject: Subject) -> Sentence {
    let names: [Subject: (String, String)] = [
      .device: ("Aucun appareil", "No device"), .medium: ("Aucun support", "No medium"),
      .lot: ("Aucun lot", "No lot"), .kit: ("Aucun kit", "No kit"),
      .request: ("Aucune demande", "No request"), .delivery: ("Aucune livraison", "No delivery"),
      .removal: ("Aucun enlèvement", "No removal"), .location: ("Aucun lieu", "No place"),
      .organisation: ("Aucun organisme", "No organisation"),
      .op: ("Aucun opérateur", "No operator"), .evidence: ("Aucune preuve", "No evidence"),
      .setting: ("Aucun réglage", "No setting"), .file: ("Aucun fichier", "No file"),
      .article: ("Aucun article", "No article"), .recipe: ("Aucun modèle", "No recipe"),
      .programme: ("Aucun programme", "No programme"), .part: ("Aucune pièce", "No part"),
      .stockTake: ("Aucun inventaire", "No stock-take"),
    ]
    let (french, english) = names[subject] ?? ("Rien", "Nothing")
    return Sentence(
      fr: "\(french) ne répond à « \(code) »", en: "\(english) answers to “\(code)”")
  }

  static func ambiguous(_ code: String, candidates: [String]) -> Sentence {
    let list = candidates.joined(separator: ", ")
    return Sentence(
      fr: "« \(code) » désigne plusieurs appareils ou supports : \(list). Précisez",
      en: "“\(code)” stands for several devices or media: \(list). Say which")
  }

  /// Several operators may be this account: which one is typing must be said.
  static let nobody = Sentence(
    fr: """
      Aucun opérateur ne correspond à ce compte Unix. Donnez --operator CODE et son code secret \
      (FILIERE_PIN), ou faites-vous inscrire
      """,
    en: """
      No operator goes with this Unix account. Give --operator CODE and its PIN (FILIERE_PIN), or \
      have yourself enrolled
      """)

  static func noSuchOperator(_ op: String) -> Sentence {
    Sentence(
      fr: "Aucun opérateur actif n'a le code « \(op) »",
      en: "No active operator has the code “\(op)”")
  }

  static func notProved(_ op: String) -> Sentence {
    Sentence(
      fr:
        "Rien ne prouve que vous êtes \(op) : ce compte Unix n'est pas le sien, ou le code est faux",
      en: "Nothing proves that you are \(op): this Unix account is not theirs, or the PIN is wrong")
  }

  static let busy = Sentence(
    fr: "Une autre Filière est en train d'écrire, rien n'est fait. Recommencez dans un instant",
    en: "Another Filière is writing, nothing was changed. Try again in a moment")
}

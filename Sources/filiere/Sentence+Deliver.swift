import LedgerValues

/// What the command `deliver` says.
extension Sentence {
  static func notMoney(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas une somme en euros, comme 150 ou 99,50",
      en: "“\(text)” is not a sum in euros, such as 150 or 99.50")
  }

  static func loadedAlready(_ codes: [String]) -> Sentence {
    let list = codes.joined(separator: ", ")
    return Sentence(fr: "Déjà chargé : \(list)", en: "Loaded already: \(list)")
  }

  static let loadAllTheSame = Sentence(
    fr: "Ce qui est en trop se charge quand même avec --over",
    en: "What is more than asked is loaded all the same with --over")

  static func stillShort(_ wanted: String) -> Sentence {
    Sentence(fr: "Il manque encore : \(wanted)", en: "Still short: \(wanted)")
  }

  static let nothingSent = Sentence(
    fr: "Rien n'est parti. Déchargez ce qui ne peut partir, puis recommencez",
    en: "Nothing left. Unload what cannot leave, then try again")

  static func requestNow(_ state: Sentence) -> Sentence {
    Sentence(fr: "La demande est : \(state.french)", en: "The request is: \(state.english)")
  }

  static func notComputers(_ codes: [String]) -> Sentence {
    let list = codes.joined(separator: ", ")
    return Sentence(
      fr: "Pas des ordinateurs, donc pas dans ce fichier : \(list)",
      en: "No computers, so not in this file: \(list)")
  }
}

import LedgerValues

extension Sentence {
  static let recipeNeedsCode = Sentence(
    fr: "Donnez le code du modèle avant ses lignes", en: "Give the recipe's code before its lines")

  static func unreadableLine(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » ne se comprend pas. Voyez filiere kit recipe --help",
      en: "“\(text)” is not understood. See filiere kit recipe --help")
  }

  /// How a kit stands after a scan.
  static func kitNow(_ isComplete: Bool, _ missing: String) -> Sentence {
    isComplete
      ? Sentence(fr: "Le kit est complet", en: "The kit is complete")
      : Sentence(fr: "Il manque encore : \(missing)", en: "Still wanted: \(missing)")
  }
}

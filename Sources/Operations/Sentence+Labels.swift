internal import LedgerValues

/// What labels and sheets of codes say, and what is said of them.
extension Sentence {
  static let labelsTitle = Sentence(fr: "Étiquettes", en: "Labels")
  static let commandsTitle = Sentence(fr: "Codes de commande", en: "Command codes")
  static let placesTitle = Sentence(fr: "Emplacements", en: "Places")
  static let undoTitle = Sentence(
    fr: "annuler le dernier mouvement", en: "undo the last move")
  static let forEveryone = Sentence(fr: "Pour tous", en: "For everyone")
  static let badgeRemark = Sentence(
    fr: "Personnel et secret. Perdu : en refaire un, celui-ci ne vaudra plus rien",
    en: "Personal and secret. Lost: make another, this one will be worth nothing")
  static let howToScan = Sentence(
    fr: "Scanner un code, puis les appareils l'un après l'autre. Échap quitte le mode.",
    en: "Scan a code, then device after device. Esc leaves the mode.")

  static let unknownBadge = Sentence(
    fr: "Ce badge n'est celui de personne, ou un autre l'a remplacé",
    en: "This badge is nobody's, or another has replaced it")

  static func nothingToLabel(_ lot: String) -> Sentence {
    Sentence(
      fr: "Aucun appareil de \(lot) n'a encore d'étiquette",
      en: "No device of \(lot) has a tag yet")
  }

  static func noSuchFormat(_ name: String, among names: [String]) -> Sentence {
    Sentence(
      fr: "Pas de format « \(name) » : \(names.joined(separator: ", "))",
      en: "There is no format “\(name)”: \(names.joined(separator: ", "))")
  }

  static func noSuchKind(_ name: String, among names: [String]) -> Sentence {
    Sentence(
      fr: "Pas de genre « \(name) » : \(names.joined(separator: ", "))",
      en: "There is no kind “\(name)”: \(names.joined(separator: ", "))")
  }
}

import LedgerValues

/// What the loop itself says.
extension Sentence {
  static let jobRunning = Sentence(
    fr: "Un travail est déjà en cours : attendez sa fin ou arrêtez-le",
    en: "A job is already running: wait for its end, or cancel it")

  static func importing(_ path: String) -> Sentence {
    Sentence(fr: "Lecture de \(path)", en: "Reading \(path)")
  }

  static func preferencesDamaged(_ path: String, keptAt place: String?) -> Sentence {
    guard let place else {
      return Sentence(
        fr: "Réglages de ce terminal illisibles, remplacés par ceux du départ : \(path)",
        en: "Unreadable settings of this terminal, replaced by the first ones: \(path)")
    }
    return Sentence(
      fr:
        "Réglages de ce terminal illisibles, remis à ceux du départ ; l'ancien fichier : \(place)",
      en: "Unreadable settings of this terminal, now as at first; the old file: \(place)")
  }

  static func preferencesNotKept(_ path: String) -> Sentence {
    Sentence(
      fr: "Le choix vaut pour cette fois, mais n'a pas pu être gardé : \(path)",
      en: "The choice holds for now, but could not be kept: \(path)")
  }

  static let makingDemo = Sentence(
    fr: "Création d'un registre de démonstration…", en: "Making a demo ledger…")

  static let noTerminal = Sentence(
    fr: "Ce terminal ne peut pas montrer l'établi (TERM est-il juste ?)",
    en: "This terminal cannot show the workbench (is TERM right?)")

  static func noLedgerYet(_ path: String) -> Sentence {
    Sentence(
      fr: "Pas encore de registre (\(path)) : il sera créé à la première ouverture de l'établi",
      en: "No ledger yet (\(path)): the first opening of the workbench makes it")
  }

  static let verifyingLedger = Sentence(fr: "Vérification", en: "Verification")
}

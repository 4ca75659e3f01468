import LedgerValues

// Why a command cannot be done just now, and what wants saying in a form.

extension Sentence {
  static let nothingChosen = Sentence(
    fr: "Aucune ligne n'est choisie : Haut et Bas en choisissent une",
    en: "No row is chosen: Up and Down choose one")
  static let noMoveChosen = Sentence(
    fr: "Choisir un mouvement : son numéro puis Entrée, ou les flèches",
    en: "Choose a move: its number then Enter, or the arrows")
  static let noMedium = Sentence(
    fr: "Aucun support noté : Alt-S pour en noter un",
    en: "No medium recorded: Alt-S records one")
  static let atStart = Sentence(
    fr: "C'est le premier écran ; F10 pour quitter", en: "This is the first screen; F10 quits")
  static let noJob = Sentence(
    fr: "Aucun long travail n'est en cours", en: "No long work is running")

  static func unknownVerb(_ verb: Verb) -> Sentence {
    Sentence(
      fr: "La loi de ce registre ne connaît pas « \(verb) »",
      en: "The law of this ledger does not know “\(verb)”")
  }

  static func oneByOne(_ verb: Sentence) -> Sentence {
    Sentence(
      fr: "« \(verb.french) » demande une étiquette pour chaque appareil : sur la page du lot",
      en: "“\(verb.english)” needs a tag for each device: on the page of the lot")
  }

  static func notYourRole(_ verb: Sentence, _ roles: [Sentence]) -> Sentence {
    let french = roles.map(\.french).joined(separator: ", ")
    let english = roles.map(\.english).joined(separator: ", ")
    return Sentence(
      fr: "« \(verb.french) » demande un de ces rôles : \(french)",
      en: "“\(verb.english)” needs one of these roles: \(english)")
  }

  static let formDisturbed = Sentence(
    fr: "Scan ignoré : le formulaire attend. Entrée pour valider, Échap pour quitter",
    en: "Scan ignored: the form waits. Enter to confirm, Esc to leave")
  static let wanting = Sentence(fr: "Ce champ est à remplir", en: "This field must be filled")
  static let codeInProse = Sentence(
    fr: "C'est un code scanné, pas une raison : la dire en quelques mots",
    en: "This is a scanned code, not a reason: say it in a few words")
  static let notNumber = Sentence(fr: "Un nombre entier est attendu", en: "A number is expected")
}

import LedgerValues

// Titles and fields of forms.

extension Sentence {
  static func moveTitle(_ verb: Sentence, _ name: String) -> Sentence {
    Sentence(fr: "\(verb.french) · \(name)", en: "\(verb.english) · \(name)")
  }

  static func scanTitle(_ verb: Sentence) -> Sentence {
    Sentence(fr: "\(verb.french) (scanner)", en: "\(verb.english) (scan)")
  }

  static func registerTitle(_ lot: String) -> Sentence {
    Sentence(fr: "Appareil imprévu · \(lot)", en: "Unannounced device · \(lot)")
  }

  static func mediumTitle(_ name: String) -> Sentence {
    Sentence(fr: "Noter un support · \(name)", en: "Record a medium · \(name)")
  }

  static func wipeLogTitle(_ name: String) -> Sentence {
    Sentence(fr: "Journal d'effacement · \(name)", en: "Wipe log · \(name)")
  }

  static let manifestTitle = Sentence(
    fr: "Importer la liste d'un donneur", en: "Import a donor's list")
  static let placeTitle = Sentence(fr: "Lieu de réception", en: "Place of reception")
  static let place = Sentence(fr: "lieu", en: "place")
  static let listPath = Sentence(fr: "fichier de la liste", en: "file of the list")
  static let reason = Sentence(fr: "motif", en: "reason")
  static let donor = Sentence(fr: "donneur", en: "donor")
  static let logPath = Sentence(fr: "fichier ou dossier", en: "file or folder")
}

// Hints, palette, choice and undo.

extension Sentence {
  static let confirmLine = Sentence(fr: "Valider", en: "Confirm")
  static let choose = Sentence(fr: "à choisir", en: "choose")
  static let hintConfirm = Sentence(
    fr: "Entrée valide · Échap revient", en: "Enter confirms · Esc goes back")
  static let hintChoice = Sentence(
    fr: "Gauche et Droite choisissent", en: "Left and Right choose")
  static let hintPlace = Sentence(fr: "Scanner ou taper un lieu", en: "Scan or type a place")
  static let hintProse = Sentence(fr: "En quelques mots", en: "In a few words")
  static let hintNumber = Sentence(fr: "Un nombre entier", en: "A whole number")
  static let hintTag = Sentence(
    fr: "Vide : Filière donne l'étiquette", en: "Empty: Filière gives the tag")
  static let hintText = Sentence(
    fr: "* à remplir · Entrée passe au suivant", en: "* to fill · Enter goes on")

  static let paletteTitle = Sentence(fr: "Palette", en: "Palette")
  static let paletteVerbs = Sentence(
    fr: "Scanner pour agir : que fera chaque scan ?", en: "Scan to act: what does each scan do?")
  static let paletteFacts = Sentence(fr: "Noter un fait", en: "Record a fact")
  static let paletteHint = Sentence(
    fr: "le nom d'une commande", en: "the name of a command")

  static func choiceTitle(_ code: String) -> Sentence {
    Sentence(fr: "« \(code) » : lequel ?", en: "“\(code)”: which one?")
  }

  static func undoTitle(_ name: String) -> Sentence {
    Sentence(fr: "Annuler · \(name)", en: "Undo · \(name)")
  }

  static func undoWhat(
    _ verb: Sentence, _ seq: Int64, _ time: String, _ op: String
  ) -> Sentence {
    Sentence(
      fr: "Dernier mouvement : \(verb.french), n° \(seq), \(time), \(op)",
      en: "Last move: \(verb.english), no. \(seq), \(time), \(op)")
  }

  static func undoWrites(_ verb: Sentence, _ seq: Int64) -> Sentence {
    Sentence(
      fr: "Sera écrit : \(verb.french), le n° \(seq) n'a pas eu lieu",
      en: "To be written: \(verb.english), no. \(seq) did not occur")
  }

  static func undoTarget(_ name: String, _ target: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) redevient : \(target.french)",
      en: "\(name) becomes again: \(target.english)")
  }

  static let undoConfirm = Sentence(
    fr: "Entrée l'écrit · Échap revient", en: "Enter writes it · Esc goes back")
  static let undoImpossible = Sentence(
    fr: "Rien ne sera écrit · Échap", en: "Nothing will be written · Esc")

  static let helpIntroduction = Sentence(
    fr: "Taper un mot ou une touche pour chercher", en: "Type a word or a key to search")
  static func helpFound(_ count: Int, _ words: String) -> Sentence {
    Sentence(
      fr: "« \(words) » : \(plural(count, "commande", "commandes"))",
      en: "“\(words)”: \(count) found")
  }
}

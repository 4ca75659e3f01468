import LedgerValues

/// What is said of the face of this screen, of its sounds and of its scanner.
extension Sentence {
  static let alreadySo = Sentence(fr: "C'est déjà ainsi", en: "It is so already")
  static let onlyASCII = Sentence(
    fr: "Ce terminal ne montre que l'ASCII (sa locale n'est pas UTF-8)",
    en: "This terminal shows ASCII only (its locale is not UTF-8)")

  static func chosen(_ name: Sentence) -> Sentence {
    Sentence(fr: "Choisi et gardé : \(name.french)", en: "Chosen and kept: \(name.english)")
  }

  static let mouseTaken = Sentence(
    fr: "Souris : un clic choisit, un second ouvre ; Maj pour copier du texte",
    en: "Mouse: a click chooses, a second one opens; Shift to copy text")
  static let mouseLeft = Sentence(
    fr: "Souris laissée au terminal", en: "Mouse left to the terminal")
  static let linesASCII = Sentence(fr: "Traits ASCII", en: "ASCII lines")
  static let linesUnicode = Sentence(fr: "Traits Unicode", en: "Unicode lines")

  static let suffixTab = Sentence(
    fr: "Un code finit par Tab ou par Entrée", en: "A code ends with Tab or with Enter")
  static let suffixEnter = Sentence(fr: "Un code finit par Entrée", en: "A code ends with Enter")
  static let prefixTitle = Sentence(
    fr: "Touche que le scanner envoie avant chaque code",
    en: "Key that the scanner sends before each code")
  static let prefixLabel = Sentence(fr: "Touche (F12, Ctrl-B, ~)", en: "Key (F12, Ctrl-B, ~)")
  static let prefixNone = Sentence(fr: "Scanner sans préfixe", en: "Scanner without a prefix")

  static func prefixIs(_ french: String, _ english: String) -> Sentence {
    Sentence(
      fr: "Préfixe du scanner : \(french)", en: "Scanner prefix: \(english)")
  }

  static func notPrefix(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » ne peut être un préfixe : F11, F12, Ctrl-B, ~ ou # sont libres",
      en: "“\(text)” cannot be a prefix: F11, F12, Ctrl-B, ~ or # are free")
  }

  /// What a complete scan left unfinished.
  static let leftForm = Sentence(
    fr: "Formulaire quitté, rien n'en est écrit", en: "Form left, nothing of it is written")
  static let leftPalette = Sentence(fr: "Palette quittée", en: "Palette left")
  static let leftChoice = Sentence(fr: "Choix quitté", en: "Choice left")
  static let leftUndo = Sentence(
    fr: "Rien n'est annulé", en: "Nothing is undone")

  static func both(_ first: Sentence, _ second: Sentence) -> Sentence {
    Sentence(fr: "\(first.french) · \(second.french)", en: "\(first.english) · \(second.english)")
  }
}

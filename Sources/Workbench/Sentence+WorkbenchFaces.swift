import LedgerValues
import ScreenGrid

/// What is said of the face of this screen, of its sounds and of its scanner.
extension Sentence {
  static let alreadySo = Sentence(fr: "C'est déjà ainsi", en: "It is so already")
  static let onlyASCII = Sentence(
    fr: "Ce terminal ne montre que l'ASCII (sa locale n'est pas UTF-8)",
    en: "This terminal shows ASCII only (its locale is not UTF-8)")

  /// What each thing of this terminal is called in the settings.
  static func label(of choice: TerminalChoice) -> Sentence {
    switch choice {
    case .theme: Sentence(fr: "thème de couleurs", en: "colour theme")
    case .lines: Sentence(fr: "traits et signes", en: "lines and signs")
    case .mouse: Sentence(fr: "souris", en: "mouse")
    case .bells: Sentence(fr: "réponse à un scan", en: "answer to a scan")
    case .scannerPrefix: Sentence(fr: "préfixe du scanner", en: "scanner prefix")
    case .scannerSuffix: Sentence(fr: "suffixe du scanner", en: "scanner suffix")
    case .language: Sentence(fr: "langue de l'écran", en: "language of the screen")
    }
  }

  /// What is worth knowing of it while the cursor stands there.
  static func help(of choice: TerminalChoice) -> Sentence {
    switch choice {
    case .theme:
      Sentence(
        fr: "Rien n'est dit par la couleur seule ; NO_COLOR=1 l'ôte toujours",
        en: "Nothing is said by colour alone; NO_COLOR=1 always removes it")
    case .lines:
      Sentence(
        fr: "ASCII pour un terminal ou une police qui dessine mal les traits",
        en: "ASCII for a terminal or a font that draws lines badly")
    case .mouse:
      Sentence(
        fr: "Prise par Filière, elle choisit et ouvre ; Maj pour copier du texte",
        en: "Taken by Filière, it chooses and opens; Shift to copy text")
    case .bells:
      Sentence(
        fr: "La ligne répond toujours ; l'éclat la montre en vidéo inversée",
        en: "The line always answers; the flash shows it in reverse video")
    case .scannerPrefix:
      Sentence(
        fr: "Touche envoyée avant chaque code, qui va alors toujours à la boîte",
        en: "Key sent before each code, which then always goes to the box")
    case .scannerSuffix:
      Sentence(
        fr: "Où Tab finit un code, Maj-Tab complète un filtre",
        en: "Where Tab ends a code, Shift-Tab completes a filter")
    case .language:
      Sentence(
        fr: "Pour cet écran seul ; les documents ont leur propre langue",
        en: "For this screen alone; documents have a language of their own")
    }
  }

  static func theme(_ theme: Theme) -> Sentence {
    switch theme {
    case .dark: Sentence(fr: "sombre", en: "dark")
    case .light: Sentence(fr: "clair", en: "light")
    case .highContrast: Sentence(fr: "contrasté", en: "high contrast")
    case .monochrome: Sentence(fr: "monochrome", en: "monochrome")
    }
  }

  static func bells(_ bells: Preferences.Bells) -> Sentence {
    switch bells {
    case .both: Sentence(fr: "son et éclat", en: "sound and flash")
    case .sound: Sentence(fr: "son", en: "sound")
    case .flash: Sentence(fr: "éclat", en: "flash")
    case .none: Sentence(fr: "ligne seule", en: "the line alone")
    }
  }

  static func themeCalled(_ theme: Theme) -> Sentence {
    let word = Sentence.theme(theme)
    return Sentence(fr: "thème \(word.french)", en: "\(word.english) theme")
  }

  static func bellsCalled(_ bells: Preferences.Bells) -> Sentence {
    labelled(Sentence(fr: "réponse", en: "answer"), .bells(bells))
  }

  static let ascii = Sentence(fr: "ASCII seul", en: "ASCII alone")
  static let unicode = Sentence(fr: "Unicode", en: "Unicode")
  static let mouseWithFiliere = Sentence(fr: "prise", en: "taken")
  static let mouseWithTerminal = Sentence(fr: "au terminal", en: "left alone")
  static let noPrefix = Sentence(fr: "aucun", en: "none")
  static let enterOnly = Sentence(fr: "Entrée", en: "Enter")
  static let tabOrEnter = Sentence(fr: "Tab ou Entrée", en: "Tab or Enter")
  static let enterChanges = Sentence(
    fr: "Espace ne change que ce terminal ; ici, Entrée ouvre la ligne",
    en: "Space changes this terminal only; here, Enter opens the row")

  static func keyCalled(_ key: Key) -> Sentence {
    Sentence(fr: key.name(in: .french), en: key.name(in: .english))
  }

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

  static func prefixIs(_ key: Key) -> Sentence {
    labelled(
      Sentence(fr: "Préfixe du scanner", en: "Scanner prefix"), keyCalled(key))
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

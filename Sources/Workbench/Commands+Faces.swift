import LedgerValues
import ScreenGrid

/// How this screen looks, sounds and listens: found in the palette, kept for this account.
extension Commands {
  static let faces: [Command] = themes + bells + devicesOfTheDesk

  private static let themes: [Command] = [
    face(
      .themeDark, fr: "thème sombre", en: "dark theme",
      help: "Couleurs pour un fond sombre", "Colours for a dark background",
      isChosen: { $0.theme == .dark }),
    face(
      .themeLight, fr: "thème clair", en: "light theme",
      help: "Couleurs pour un fond clair", "Colours for a light background",
      isChosen: { $0.theme == .light }),
    face(
      .themeContrast, fr: "thème contrasté", en: "high-contrast theme",
      help: "Tout le contraste, pour yeux fatigués et plein jour",
      "Full contrast, for tired eyes and bright rooms",
      isChosen: { $0.theme == .highContrast }),
    face(
      .themeMonochrome, fr: "thème monochrome", en: "monochrome theme",
      help: "Sans couleur : gras, souligné, inversé", "No colour: bold, underlined, reversed",
      isChosen: { $0.theme == .monochrome }),
  ]

  private static let bells: [Command] = [
    face(
      .bellBoth, fr: "réponse : son et éclat", en: "answer: sound and flash",
      help: "Répondre à un scan par un son et une ligne inversée",
      "Answer a scan by a sound and a reversed line", isChosen: { $0.bells == .both }),
    face(
      .bellSound, fr: "réponse : son", en: "answer: sound",
      help: "Répondre à un scan par un son", "Answer a scan by a sound",
      isChosen: { $0.bells == .sound }),
    face(
      .bellFlash, fr: "réponse : éclat", en: "answer: flash",
      help: "Répondre à un scan par une ligne inversée",
      "Answer a scan by a reversed line", isChosen: { $0.bells == .flash }),
    face(
      .bellNone, fr: "réponse : ligne seule", en: "answer: the line alone",
      help: "Répondre à un scan par la ligne, sans plus", "Answer a scan by the line, no more",
      isChosen: { $0.bells == .none }),
  ]

  private static let devicesOfTheDesk: [Command] = [
    Command(
      .toggleMouse, fr: "souris oui ou non", en: "mouse on or off",
      help: "Prendre la souris, ou la laisser au terminal",
      "Take the mouse, or leave it to the terminal", keys: [], in: .screens),
    Command(
      .toggleASCII, fr: "traits ASCII ou Unicode", en: "ASCII or Unicode lines",
      help: "Dessiner en ASCII seul, ou avec traits et signes",
      "Draw with ASCII alone, or with lines and signs", keys: [], in: .screens,
      refusal: { $0.isTerminalASCII ? .onlyASCII : nil }),
    Command(
      .chooseScannerPrefix, fr: "préfixe du scanner", en: "scanner prefix",
      help: "Dire la touche que le scanner envoie avant un code",
      "Say the key that the scanner sends before a code", keys: [], in: .screens),
    Command(
      .toggleScannerSuffix, fr: "suffixe du scanner", en: "scanner suffix",
      help: "Fin d'un code : Entrée, ou Tab et Entrée",
      "End of a code: Enter, or Tab and Enter", keys: [], in: .screens),
  ]

  private static func face(
    _ action: Action, fr name: String, en nameEN: String, help: String, _ helpEN: String,
    isChosen: @escaping @Sendable (Preferences) -> Bool
  ) -> Command {
    Command(
      action, fr: name, en: nameEN, help: help, helpEN, keys: [], in: .screens,
      refusal: { isChosen($0.preferences) ? .alreadySo : nil })
  }
}

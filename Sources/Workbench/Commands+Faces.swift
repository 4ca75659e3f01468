import LedgerValues
import ScreenGrid

/// How this screen looks, sounds and listens: found in the palette, kept for this account.
extension Commands {
  static let faces: [Command] = themes + bells + devicesOfTheDesk

  private static let themes: [Command] = [
    face(
      .themeDark, .themeCalled(.dark),
      help: "Couleurs pour un fond sombre", "Colours for a dark background",
      isChosen: { $0.theme == .dark }),
    face(
      .themeLight, .themeCalled(.light),
      help: "Couleurs pour un fond clair", "Colours for a light background",
      isChosen: { $0.theme == .light }),
    face(
      .themeContrast, .themeCalled(.highContrast),
      help: "Tout le contraste, pour yeux fatigués et plein jour",
      "Full contrast, for tired eyes and bright rooms",
      isChosen: { $0.theme == .highContrast }),
    face(
      .themeMonochrome, .themeCalled(.monochrome),
      help: "Sans couleur : gras, souligné, inversé", "No colour: bold, underlined, reversed",
      isChosen: { $0.theme == .monochrome }),
  ]

  private static let bells: [Command] = [
    face(
      .bellBoth, .bellsCalled(.both),
      help: "Répondre à un scan par un son et une ligne inversée",
      "Answer a scan by a sound and a reversed line", isChosen: { $0.bells == .both }),
    face(
      .bellSound, .bellsCalled(.sound),
      help: "Répondre à un scan par un son", "Answer a scan by a sound",
      isChosen: { $0.bells == .sound }),
    face(
      .bellFlash, .bellsCalled(.flash),
      help: "Répondre à un scan par une ligne inversée",
      "Answer a scan by a reversed line", isChosen: { $0.bells == .flash }),
    face(
      .bellNone, .bellsCalled(.none),
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
    _ action: Action, _ name: Sentence, help: String, _ helpEN: String,
    isChosen: @escaping @Sendable (Preferences) -> Bool
  ) -> Command {
    Command(
      action, fr: name.french, en: name.english, help: help, helpEN, keys: [], in: .screens,
      refusal: { isChosen($0.preferences) ? .alreadySo : nil })
  }
}

import LedgerValues
import ScreenGrid

extension Commands {
  /// What is printed from a screen.
  static let paper: [Command] = [
    Command(
      .printLabels, fr: "imprimer les étiquettes", en: "print the labels",
      help: "Étiquettes des marqués, de la ligne ou du lot, en PDF",
      "Labels of the marked, the row or the lot, as PDF",
      keys: [.alt("i")], in: [.devices, .device, .lot], refusal: { $0.refusalToPrint }),
    Command(
      .printCodes, fr: "feuille de codes", en: "sheet of codes",
      help: "Les codes que l'on scanne pour agir, en PDF",
      "The codes that one scans to act, as PDF",
      keys: [], in: .screens),
  ]
}

import LedgerValues
import ScreenGrid

extension Commands {
  /// Many at once: marks, and the verb for the marked.
  static let marks: [Command] = [
    Command(
      .mark, fr: "marquer", en: "mark",
      help: "Marquer la ligne ou l'oublier, et descendre",
      "Mark or unmark the row, and go down",
      keys: [.character(" ")], in: .markable, footer: Sentence(fr: "marquer", en: "mark"),
      refusal: { $0.refusalToMark }),
    Command(
      .markRange, fr: "marquer jusqu'ici", en: "mark up to here",
      help: "Marquer de la dernière marque jusqu'au curseur",
      "Mark from the last mark to the cursor",
      keys: [.character("+")], in: .markable, refusal: { $0.refusalToMarkRange }),
    Command(
      .markAll, fr: "tout marquer", en: "mark all",
      help: "Marquer tout ce qui répond au filtre", "Mark all that match the filter",
      keys: [.character("*")], in: .markable),
    Command(
      .unmarkAll, fr: "oublier les marques", en: "unmark all",
      help: "Oublier toutes les marques", "Forget all marks",
      keys: [.alt("u")], in: .screens, refusal: { $0.marks.isEmpty ? .noMark : nil }),
    Command(
      .markByScanning, fr: "marquer en scannant", en: "mark by scanning",
      help: "Chaque appareil scanné est marqué, jusqu'à Échap",
      "Each device scanned is marked, until Esc",
      keys: [.alt("k")], in: .screens),
    Command(
      .doToMarked, fr: "faire sur les marqués", en: "do to the marked",
      help: "Faire un verbe sur les marqués, sinon sur la ligne",
      "Do a verb to the marked, else to the row",
      keys: [.function(7)], in: [.devices], footer: Sentence(fr: "faire", en: "do"),
      refusal: { $0.refusalToDoToMarked }),
  ]
}

extension Set<Context> {
  /// Lists whose rows are devices that can be marked.
  static let markable: Set<Context> = [.devices, .lot, .atelier]
}

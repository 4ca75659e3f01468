import LedgerValues

/// What is said of a table of CPU marks.
extension Sentence {
  static let noCPUMarks = Sentence(
    fr: "Ce fichier ne donne aucun indice : il faut le nom du processeur, puis l'indice (CSV).",
    en: "This file gives no mark: the processor's name, then its mark, are wanted (CSV).")
  static let notACPUMark = Sentence(
    fr: "pas d'indice : le nom du processeur, puis un nombre entier",
    en: "no mark: the processor's name, then a whole number")
  static func secondCPUMark(_ name: String, _ mark: Int?) -> Sentence {
    let known = mark.map { " (\($0))" } ?? ""
    return Sentence(
      fr: "\(name) a déjà un autre indice\(known)", en: "\(name) has another mark already\(known)")
  }
}

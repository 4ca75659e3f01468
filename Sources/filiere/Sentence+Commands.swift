import LedgerValues
import Operations

/// What single commands say.
extension Sentence {
  static func alreadyAFile(_ path: String) -> Sentence {
    Sentence(
      fr: "Il y a déjà un fichier à \(path), il n'a pas été touché",
      en: "There is a file at \(path) already, it was left alone")
  }

  static let howToOpen = Sentence(
    fr:
      "Pour ouvrir l'établi, lancez « filiere » dans un terminal. « filiere --help » dit le reste",
    en: "To open the workbench, run “filiere” in a terminal. “filiere --help” says the rest")

  static let noDevices = Sentence(fr: "Aucun appareil", en: "No device")

  static func traffic(days: Int, _ entries: Int, _ exits: Int) -> Sentence {
    Sentence(
      fr: "\(days) jours : \(entries) entrées, \(exits) sorties",
      en: "\(days) days: \(entries) in, \(exits) out")
  }

  static func queued(_ count: Int) -> Sentence {
    Sentence(fr: "À rapprocher : \(count)", en: "To be settled: \(count)")
  }

  static func noSuchRole(_ name: String, among roles: [String]) -> Sentence {
    let list = roles.joined(separator: ", ")
    return Sentence(
      fr: "« \(name) » n'est pas un rôle. Au choix : \(list)",
      en: "“\(name)” is not a role. Choose among: \(list)")
  }

  static func mappedToAccount(_ code: String, _ account: String) -> Sentence {
    Sentence(
      fr: "Sans code secret ni compte donné, \(code) est rattaché à ce compte Unix, \(account)",
      en: "With no PIN or account given, \(code) is mapped to this Unix account, \(account)")
  }

  static func enrolled(_ code: String) -> Sentence {
    Sentence(fr: "\(code) est inscrit", en: "\(code) is enrolled")
  }

  static let noPIN = Sentence(
    fr: "Aucun code secret sur l'entrée standard", en: "There is no PIN on standard input")

  static func newPIN(_ code: String) -> Sentence {
    Sentence(fr: "Nouveau code secret de \(code) :", en: "New PIN of \(code):")
  }

  static let useMedium = Sentence(
    fr: "C'est un geste sur un support : « filiere medium »",
    en: "That is done to a medium: “filiere medium”")

  static func knownRow(_ row: ManifestReport.Known, law: Law) -> Sentence {
    let french = "\(row.tag) (\(law.label(row.state, in: .french)), \(row.lot))"
    let english = "\(row.tag) (\(law.label(row.state, in: .english)), \(row.lot))"
    return Sentence(
      fr: "Ligne \(row.line) : déjà au registre, \(french)",
      en: "Line \(row.line): in the ledger already, \(english)")
  }

  static func rejectedRow(_ row: ManifestReport.Rejected) -> Sentence {
    let column = row.column.isEmpty ? "" : " [\(row.column)]"
    return Sentence(
      fr: "Ligne \(row.line)\(column) : \(row.reason.french)",
      en: "Line \(row.line)\(column): \(row.reason.english)")
  }

  static func rejectsWritten(_ path: String) -> Sentence {
    Sentence(
      fr: "Lignes rejetées : \(path). Corrigez-les et versez ce fichier",
      en: "Rejected lines: \(path). Mend them and import that file")
  }
}

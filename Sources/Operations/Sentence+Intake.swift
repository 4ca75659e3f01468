internal import Intake
internal import LedgerValues

/// What is said of files that come in.
extension Sentence {
  static func refusedFile(_ reason: Sentence, line: Int?) -> Sentence {
    guard let line else {
      return Sentence(
        fr: "Fichier refusé, rien n'est écrit. \(reason.french)",
        en: "File refused, nothing was written. \(reason.english)")
    }
    return Sentence(
      fr: "Fichier refusé, rien n'est écrit. Ligne \(line) : \(reason.french)",
      en: "File refused, nothing was written. Line \(line): \(reason.english)")
  }

  static func unknownField(_ name: String) -> Sentence {
    let fields = ManifestField.allCases.map(\.rawValue).joined(separator: ", ")
    return Sentence(
      fr: "Une colonne ne peut être « \(name) ». Au choix : \(fields)",
      en: "A column cannot be “\(name)”. Choose among: \(fields)")
  }

  static let notEvidence = Sentence(
    fr: "Ce fichier n'est ni une preuve d'effacement ni un audit matériel que l'on connaisse.",
    en: "This file is neither evidence of a wipe nor a hardware audit that is known.")
}

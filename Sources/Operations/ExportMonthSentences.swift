internal import LedgerValues
internal import Reports

/// What the export of a month says.
extension Sentence {
  static func notAMonth(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas un mois : écrivez-le comme 2026-11",
      en: "“\(text)” is not a month: write it like 2026-11")
  }

  static func noSuchProfile(_ name: String) -> Sentence {
    let list = Profile.ofMonth.map(\.rawValue).joined(separator: ", ")
    return Sentence(
      fr: "« \(name) » n'est pas un profil. Au choix : \(list)",
      en: "“\(name)” is not a profile. Choose among: \(list)")
  }

  static func futureMonth(_ month: Month) -> Sentence {
    Sentence(fr: "Le mois \(month) n'a pas commencé", en: "The month \(month) has not begun")
  }

  static func uneven(_ month: Month, _ balance: MonthBalance) -> Sentence {
    let sum = "\(balance.opening) + \(balance.entered) − \(balance.left) ≠ \(balance.closing)"
    return Sentence(
      fr: "\(month) ne tombe pas juste : \(sum). Rien n'est écrit ; lancez « filiere verify »",
      en: "\(month) does not balance: \(sum). Nothing is written; run “filiere verify”")
  }

  static func occupied(_ folder: String, _ file: String) -> Sentence {
    Sentence(
      fr: "\(folder) contient « \(file) », qu'aucun export n'a écrit : rien n'est remplacé",
      en: "\(folder) holds “\(file)”, which no export wrote: nothing is replaced")
  }
}

import LedgerValues

// Looking at the ledger as it stood.

extension Sentence {
  static let moment = Sentence(
    fr: "jour, heure ou événement", en: "day, time or event")
  static let travelling = Sentence(
    fr: "Le passé se prépare. Ctrl-X pour y renoncer",
    en: "The past is being prepared. Ctrl-X gives it up")
  static let inThePresent = Sentence(
    fr: "C'est le présent. Alt-T remonte le temps",
    en: "This is the present. Alt-T goes back in time")
  static let backInThePresent = Sentence(
    fr: "Retour au présent", en: "Back in the present")
  static let modePast = Sentence(
    fr: "mode : passé, lecture seule", en: "mode: past, read only")

  static func arrived(_ past: Past) -> Sentence {
    let when = past.recorded.minute
    return Sentence(
      fr: "Tout est montré comme le \(when). Alt-N revient au présent",
      en: "All is shown as of \(when). Alt-N comes back to the present")
  }
}

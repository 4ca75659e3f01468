internal import LedgerValues

extension Sentence {
  static func notASiret(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas un SIRET : 14 chiffres, dont le dernier contrôle les autres",
      en: "“\(text)” is not a SIRET: 14 digits, of which the last checks the others")
  }

  static func notAnAssociation(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas un numéro RNA : W puis 9 chiffres",
      en: "“\(text)” is not an RNA number: W, then 9 digits")
  }
}

import LedgerValues

// What the settings say of tests and rule sets.

extension Sentence {
  static let blockingColumn = Sentence(fr: "En panne", en: "If it fails")
  static let blocking = Sentence(fr: "bloque", en: "blocks")
  static let notBlocking = Sentence(fr: "ne bloque pas", en: "blocks not")
  static let noRuleSet = Sentence(fr: "aucun : à la main", en: "none: by hand")

  static func testDecided(_ kind: Sentence, _ test: SheetTest) -> Sentence {
    let (french, english) = test.isBlocking ? ("bloque", "blocks") : ("ne bloque pas", "blocks not")
    return Sentence(
      fr: "\(kind.french) : \(test.label.french) en panne \(french)",
      en: "\(kind.english): \(test.label.english) failed \(english)")
  }

  static func howTestsChange(_ kind: Kind) -> Sentence {
    Sentence(
      fr: "Les fiches déjà remplies restent. Ajouter ou retirer un test : "
        + "filiere setting tests \(kind) --add nom=français/anglais, --drop nom",
      en: "Sheets already filled stay. To add or drop a test: "
        + "filiere setting tests \(kind) --add name=French/English, --drop name")
  }

  static func ruleSetDecided(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence(
      fr: "\(kind.french) : catégorie par \(name)", en: "\(kind.english): category by \(name)")
  }

  static func howRuleSetsChange(_ kind: Kind) -> Sentence {
    Sentence(
      fr: "Un autre barème : filiere setting rule-set NOM --file BAREME.json --kind \(kind)",
      en: "Another rule set: filiere setting rule-set NAME --file RULES.json --kind \(kind)")
  }
}

internal import LedgerValues

extension Sentence {
  static func noSuchRuleSet(_ name: String) -> Sentence {
    let known = CategoryRules.shipped.map(\.name).joined(separator: ", ")
    return Sentence(
      fr: "Aucun barème ne s'appelle « \(name) ». Fournis : \(known) ; sinon donnez un fichier",
      en: "No rule set is called “\(name)”. Supplied: \(known); else give a file")
  }
}

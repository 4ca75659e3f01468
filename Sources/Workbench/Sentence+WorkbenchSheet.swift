import LedgerValues

extension Sentence {
  static let note = Sentence(fr: "Remarque", en: "Note")
  static let sheet = Sentence(fr: "Fiche de test", en: "Test sheet")
  static let testedColumn = Sentence(fr: "Test", en: "Test")
  static let ruleSet = Sentence(fr: "Barème", en: "Rule set")
  static let battery = Sentence(fr: "Batterie", en: "Battery")
  static let processor = Sentence(fr: "Processeur", en: "Processor")
  static let memory = Sentence(fr: "Mémoire", en: "Memory")
  static let system = Sentence(fr: "Système", en: "System")
  static let noSheet = Sentence(
    fr: "Ce genre d'appareil n'a pas de fiche de test", en: "This kind of device has no test sheet")

  /// Whose it is, how far it is, and what follows from it or how to go to a line.
  static func sheetTitle(_ name: String, _ done: Int, _ all: Int, isBlocked: Bool) -> Sentence {
    let end =
      isBlocked
      ? Sentence(fr: "ne passera pas au contrôle", en: "will not go to control")
      : Sentence(fr: "un nom tapé y mène", en: "a name typed leads to it")
    return Sentence(
      fr: "\(name) · \(done) sur \(all) · * bloquant · \(end.french)",
      en: "\(name) · \(done) of \(all) · * blocking · \(end.english)")
  }

  static func sheetUnfinished(_ tests: [SheetTest]) -> Sentence {
    Sentence(
      fr: "Sans réponse : \(tests.map(\.label.french).joined(separator: ", ")). * : tout est bon",
      en: "No answer: \(tests.map(\.label.english).joined(separator: ", ")). *: all good")
  }

  static func sheetKept(_ name: String) -> Sentence {
    Sentence(
      fr: "La fiche de \(name) n'est pas validée, elle attend ici",
      en: "The sheet of \(name) is not confirmed, it waits here")
  }

  static func sheetTakenUp(_ name: String) -> Sentence {
    Sentence(
      fr: "La fiche de \(name), reprise où elle en était",
      en: "The sheet of \(name), taken up where it was left")
  }

  static let sheetsUnsaved = Sentence(
    fr: "Une fiche de test n'est pas validée et serait perdue. Encore une fois pour quitter",
    en: "A test sheet is not confirmed and would be lost. Once more to quit")
}

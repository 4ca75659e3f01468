import LedgerValues
import ScreenGrid

/// The test sheet: one key for each line, and none that a label can begin with.
extension Commands {
  static let sheet: [Command] = [
    Command(
      .openSheet, fr: "fiche de test", en: "test sheet",
      help: "Remplir la fiche de test de cet appareil", "Fill in the test sheet of this device",
      keys: [.alt("e")], in: [.device], footer: Sentence(fr: "tester", en: "test"),
      refusal: { $0.refusalToOpenSheet }),
    Command(
      .confirmSheet, fr: "valider la fiche", en: "confirm the sheet",
      help: "Écrire la fiche, et faire ce qui l'attendait",
      "Write the sheet, and do what waited for it",
      keys: [.function(7)], in: [.sheet], footer: Sentence(fr: "valider", en: "confirm"),
      refusal: { $0.refusalOf(Verb("test")) }),
    Command(
      .testPassed, fr: "test réussi", en: "test passed",
      help: "Ce test est bon, passer au suivant", "This test is good, go to the next",
      keys: [.character(" "), .character("+")], in: [.sheet],
      footer: Sentence(fr: "bon", en: "pass")),
    Command(
      .testFailed, fr: "test en panne", en: "test failed",
      help: "Ce test a échoué, passer au suivant", "This test failed, go to the next",
      keys: [.character("-")], in: [.sheet], footer: Sentence(fr: "panne", en: "fail")),
    Command(
      .testAbsent, fr: "test sans objet", en: "test not applicable",
      help: "L'appareil n'a pas cela, passer au suivant",
      "The device has no such part, go to the next",
      keys: [.character("=")], in: [.sheet], footer: Sentence(fr: "sans objet", en: "n/a")),
    Command(
      .restPassed, fr: "tout le reste est bon", en: "all the rest is good",
      help: "Tout ce qui n'a pas de réponse est bon", "All that has no answer is good",
      keys: [.character("*")], in: [.sheet], footer: Sentence(fr: "tout bon", en: "all good")),
    Command(
      .noteTest, fr: "remarque sur le test", en: "note on the test",
      help: "Écrire une remarque sur la ligne", "Write a note on the line",
      keys: [.enter], in: [.sheet], box: .empty, footer: Sentence(fr: "noter", en: "note")),
  ]
}

extension Sentence {
  /// Rules about test sheets, grades and categories, naming nobody.
  static let evaluating: [Rule: Sentence] = [
    .sheetKind: Sentence(
      fr: "Impossible : la fiche est celle d'un autre genre d'appareil. Remplissez la sienne",
      en: "Not possible: the sheet is that of another kind of device. Fill in its own"),
    .sheetIncomplete: Sentence(
      fr: "Impossible : la fiche de test n'est pas complète. Répondez à chaque test",
      en: "Not possible: the test sheet is not complete. Answer every test"),
    .sheetUnknownTest: Sentence(
      fr: "Impossible : ce test n'est pas sur la fiche de ce genre d'appareil",
      en: "Not possible: this test is not on the sheet of this kind of device"),
    .sheetAnswer: Sentence(
      fr: "Impossible : un test réussit (pass), échoue (fail) ou est sans objet (na)",
      en: "Not possible: a test passes (pass), fails (fail) or does not apply (na)"),
    .sheetContradicted: Sentence(
      fr: "Impossible : le résultat contredit la fiche. Dites quel test a échoué",
      en: "Not possible: the result contradicts the sheet. Say which test failed"),
    .sheetMalformed: Sentence(
      fr: "Impossible : chaque test veut un nom à lui, en minuscules, et un libellé",
      en: "Not possible: each test wants a name of its own, in lower case, and a label"),
    .ruleSetMalformed: Sentence(
      fr: "Impossible : ce barème ne se lit pas. Vérifiez ses genres et ses catégories",
      en: "Not possible: this rule set cannot be read. Check its kinds and categories"),
    .ruleSetUnknown: Sentence(
      fr: "Impossible : ce barème n'est pas en vigueur pour ce genre d'appareil",
      en: "Not possible: this rule set is not in force for this kind of device"),
    .notAShare: Sentence(
      fr: "Impossible : la batterie va de 0 à 100 %",
      en: "Not possible: a battery goes from 0 to 100 %"),
  ]

  /// The same, naming the tests at fault or what is wanting.
  static let evaluated: [Rule: @Sendable (String) -> Sentence] = [
    .sheetIncomplete: { tests in
      Sentence(
        fr: "La fiche de test n'est pas complète, il manque : \(tests). Répondez à chaque test",
        en: "The test sheet is not complete, missing: \(tests). Answer every test")
    },
    .sheetUnknownTest: { test in
      Sentence(
        fr: "« \(test) » n'est pas sur la fiche de test de ce genre d'appareil",
        en: "“\(test)” is not on the test sheet of this kind of device")
    },
    .sheetAnswer: { answer in
      Sentence(
        fr: "« \(answer) » ne se comprend pas : répondez pass, fail, fail:remarque ou na",
        en: "“\(answer)” is not understood: answer pass, fail, fail:note or na")
    },
    .sheetContradicted: { tests in
      Sentence(
        fr: "Le résultat contredit la fiche, un test bloquant a échoué : \(tests)",
        en: "The result contradicts the sheet, a blocking test failed: \(tests)")
    },
    .categoryMissing: { gaps in
      let said = gaps.split(separator: "|").map { GradingGap(rawValue: String($0)).sentence }
      return Sentence(
        fr: "Impossible : la catégorie manque (\(said.map(\.french).joined(separator: ", "))). "
          + "Donnez ce qui manque, ou la catégorie",
        en: "Not possible: the category is missing (\(said.map(\.english).joined(separator: ", ")))"
          + ". Give what is missing, or the category")
    },
  ]
}

extension Sentence {
  /// What a refusal tells the person at the desk: what stands in the way, and what to do about it.
  public static func refusal(_ refusal: Refusal) -> Sentence {
    let culprit = refusal.culprit
    let naming =
      named[refusal.rule] ?? evaluated[refusal.rule] ?? goodsNamed[refusal.rule]
      ?? wasteNamed[refusal.rule]
    if !culprit.isEmpty, let naming { return naming(culprit) }
    guard let said = plain[refusal.rule] else {
      let detail = culprit.isEmpty ? "" : ", \(culprit)"
      return Sentence(
        fr: "Impossible : le registre le refuse (\(refusal.rule)\(detail))",
        en: "Not possible: the ledger refuses it (\(refusal.rule)\(detail))")
    }
    if culprit.isEmpty { return said }
    return Sentence(fr: "\(said.french) (\(culprit))", en: "\(said.english) (\(culprit))")
  }

  /// Sentences that name what is at fault: a medium, a person, a kit, a code.
  private static let named: [Rule: @Sendable (String) -> Sentence] = [
    .golden: { media in
      media.contains(", ")
        ? Sentence(
          fr: "Impossible : les disques \(media) ne sont pas effacés. Effacez-les et validez-les",
          en: "Not possible: disks \(media) are not wiped. Wipe and validate them first")
        : Sentence(
          fr: "Impossible : le disque \(media) n'est pas effacé. Effacez-le et validez-le",
          en: "Not possible: disk \(media) is not wiped. Wipe and validate it first")
    },
    .carriesMedia: { media in
      Sentence(
        fr: "Impossible : l'appareil porte \(media). Retirez ou effacez ce support",
        en: "Not possible: the device carries \(media). Remove or wipe that medium")
    },
    .notTheStateBefore: { state in
      Sentence(
        fr: "Impossible : il revient où il était avant, \(state). Choisissez cet état",
        en: "Not possible: it goes back to where it was, \(state). Choose that state")
    },
    .ownSubmission: { person in
      Sentence(
        fr: "Impossible : \(person) l'a soumis lui-même. Un autre contrôleur doit l'accepter",
        en: "Not possible: \(person) submitted it. Another checker must accept it")
    },
    .ownSanitisation: { person in
      Sentence(
        fr: "Impossible : \(person) l'a effacé. Une autre personne doit valider",
        en: "Not possible: \(person) wiped it. Another person must validate")
    },
    .kitNotShipped: { kit in
      Sentence(
        fr: "Impossible : il est dans le kit \(kit). Expédiez le kit entier, ou sortez-l'en",
        en: "Not possible: it is in kit \(kit). Ship the whole kit, or unpack it")
    },
    .needMissing: { need in
      Sentence(
        fr: "Il manque : \(need). Complétez, puis recommencez",
        en: "Missing: \(need). Fill it in, then try again")
    },
    .needUnknown: { need in
      Sentence(
        fr: "Inconnu : \(need). Choisissez une valeur qui existe",
        en: "Unknown: \(need). Choose a value that exists")
    },
    .tagTaken: { tag in
      Sentence(
        fr: "L'étiquette \(tag) est déjà sur un autre appareil. Prenez-en une autre",
        en: "Tag \(tag) is already on another device. Take a fresh one")
    },
    .codeTaken: { code in
      Sentence(
        fr: "Le code \(code) est déjà pris. Donnez-en un autre",
        en: "Code \(code) is already taken. Give another")
    },
    .stateChanged: { state in
      Sentence(
        fr: "Cela a changé entre-temps : \(state). Rien n'a été fait, regardez puis recommencez",
        en: "This changed meanwhile: \(state). Nothing was done, look then try again")
    },
    .lotIncomplete: { lines in
      Sentence(
        fr: "Impossible : \(lines) encore attendu. Recevez ou retirez chaque ligne annoncée",
        en: "Not possible: \(lines) still expected. Receive or withdraw each announced row")
    },
  ]
}

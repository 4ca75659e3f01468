import LedgerValues

/// A small law in the words of the trade, written out so that these tests need no database.
enum Fixture {
  static let law = Law(
    states: states + goodsStates,
    verbs: moves + facts + evidence + lotVerbs + houseVerbs + goodsVerbs,
    moves: steps + lotSteps + mediumSteps + goodsSteps,
    kinds: kinds,
    mediumKinds: [
      Law.MediumKindEntry(kind: .hdd, label: Sentence(fr: "disque dur", en: "hard disk")),
      Law.MediumKindEntry(kind: .ssd, label: Sentence(fr: "SSD SATA", en: "SATA SSD")),
    ], roles: roles)

  static func state(
    _ name: String, _ french: String, _ english: String, custody: Bool = true, safe: Bool = false,
    of subject: Subject = .device
  ) -> Law.StateEntry {
    Law.StateEntry(
      subject: subject, state: State(name), label: Sentence(fr: french, en: english),
      isCustody: custody, isSafe: safe, isFinal: false)
  }

  private static let states: [Law.StateEntry] = [
    state("announced", "annoncé", "announced", custody: false),
    state("withdrawn", "non remis", "not handed in", custody: false),
    state("received", "reçu", "received"),
    state("to_wipe", "à effacer", "to wipe"),
    state("wiping", "effacement en cours", "wiping"),
    state("wipe_failed", "effacement échoué", "wipe failed"),
    state("wiped", "effacé et vérifié", "wiped", safe: true),
    state("in_refurbishment", "en reconditionnement", "in refurbishment", safe: true),
    state("in_check", "à contrôler", "in check", safe: true),
    state("in_stock", "en stock", "in stock", safe: true),
    state("shipped", "expédié", "shipped", custody: false, safe: true),
    state("waste", "déchet à enlever", "waste"),
    state("missing", "manquant", "missing", custody: false),
    state("on_hold", "en attente", "on hold"),
    state("locked", "bloqué (verrou)", "locked"),
    state("received", "en réception", "being counted", of: .lot),
    state("announced", "annoncé", "announced", of: .lot),
    state("collected", "collecté", "collected", of: .lot),
    state("closed", "clos", "closed", of: .lot),
    state("active", "actif", "active", of: .op),
    state("retired", "parti", "retired", of: .op),
    state("fitted", "en place", "fitted", of: .medium),
    state("removed", "retiré", "removed", of: .medium),
    state("stored", "rangé", "stored", of: .medium),
    state("to_destroy", "à détruire", "to destroy", of: .medium),
    state("destroyed", "détruit", "destroyed", of: .medium),
    state("missing", "manquant", "missing", of: .medium),
  ]

  static func need(
    _ name: String, _ french: String, _ english: String, _ value: Law.Need.Value,
    isRequired: Bool = true
  ) -> Law.Need {
    Law.Need(
      name: name, label: Sentence(fr: french, en: english), value: value, isRequired: isRequired)
  }

  static func verb(
    _ name: String, _ french: String, _ english: String, of subject: Subject = .device,
    isMove: Bool = true, needs: [Law.Need] = []
  ) -> Law.VerbEntry {
    Law.VerbEntry(
      verb: Verb(name), subject: subject, label: Sentence(fr: french, en: english),
      isMove: isMove, isAutomatic: false, needs: needs)
  }

  static func choice(_ name: String, _ french: String, _ english: String)
    -> Law.Need.Choice
  {
    Law.Need.Choice(name: name, label: Sentence(fr: french, en: english))
  }

  private static let tag = need("tag", "étiquette", "tag", .text)
  static let place = need("place", "emplacement", "place", .reference(.location))
  static let reason = need("reason", "motif", "reason", .freeText)

  private static let moves: [Law.VerbEntry] = [
    verb(
      "announce", "annoncer", "announce",
      needs: [need("lot", "lot", "lot", .reference(.lot))]),
    verb(
      "register", "enregistrer", "register",
      needs: [
        need("lot", "lot", "lot", .reference(.lot)), tag,
        need(
          "kind", "genre", "kind",
          .choice([
            choice("laptop", "ordinateur portable", "laptop"), choice("other", "autre", "other"),
          ])), place,
        need("maker", "marque", "maker", .text, isRequired: false),
        need("serial", "n° de série", "serial", .text, isRequired: false),
      ]),
    verb("receive", "recevoir", "receive", needs: [tag, place]),
    verb(
      "withdraw", "non remis", "withdraw",
      needs: [
        need(
          "cause", "cause", "cause",
          .choice([
            choice("withdrawn", "retiré par le donneur", "withdrawn by the donor"),
            choice("never_arrived", "jamais arrivé", "never arrived"),
          ]))
      ]),
    verb("queue_wipe", "à effacer", "queue for wiping"),
    verb(
      "start_wipe", "lancer l’effacement", "start wiping",
      needs: [need("bench", "banc", "bench", .text)]),
    verb("complete_wipe", "valider l’effacement", "validate the wipe"),
    verb(
      "fail_wipe", "constater l’échec", "record failure",
      needs: [need("reason", "motif", "reason", .freeText, isRequired: false)]),
    verb("rewipe", "remettre à effacer", "wipe again", needs: [reason]),
    verb("start_refurbishment", "reconditionner", "refurbish"),
    verb("submit", "soumettre au contrôle", "submit for check"),
    verb("accept", "accepter", "accept"),
    verb("reject", "refuser", "reject", needs: [reason]),
    verb(
      "ship", "expédier", "ship",
      needs: [need("delivery", "livraison", "delivery", .reference(.delivery))]),
    verb(
      "attest_no_storage", "attester sans support", "attest no storage",
      needs: [need("attestation", "attestation", "attestation", .freeText)]),
    verb(
      "lock", "bloquer", "lock",
      needs: [need("lock", "verrou", "lock", .choice([choice("bios", "BIOS", "BIOS")]))]),
    verb("hold", "mettre en attente", "put on hold", needs: [reason]),
    verb("declare_waste", "déclarer déchet", "declare waste", needs: [reason]),
  ]

  private static let facts: [Law.VerbEntry] = [
    verb("locate", "ranger", "locate", isMove: false, needs: [place]),
    verb(
      "note", "noter", "note", isMove: false, needs: [need("text", "texte", "text", .freeText)]),
    verb(
      "identify", "identifier", "identify", isMove: false,
      needs: [
        need(
          "kind", "genre", "kind",
          .choice([
            choice("laptop", "ordinateur portable", "laptop"), choice("other", "autre", "other"),
          ]), isRequired: false),
        need("maker", "marque", "maker", .text, isRequired: false),
        need("serial", "n° de série", "serial", .text, isRequired: false),
      ]),
    verb("relabel", "réétiqueter", "relabel", isMove: false, needs: [tag]),
    verb("test", "tester", "test", isMove: false),
    verb(
      "grade", "noter l’état", "grade", isMove: false,
      needs: [
        need(
          "grade", "état esthétique", "cosmetic grade",
          .choice([choice("A", "A", "A"), choice("B", "B", "B"), choice("C", "C", "C")])),
        need("battery", "batterie (%)", "battery (%)", .integer, isRequired: false),
      ]),
    verb(
      "install", "installer", "install", isMove: false,
      needs: [
        need("system", "système", "system", .text),
        need("version", "version", "version", .text, isRequired: false),
        need("licence", "licence", "licence", .text, isRequired: false),
      ]),
    Law.VerbEntry(
      verb: Verb("recall"), subject: .device,
      label: Sentence(fr: "alerte de rappel", en: "recall alert"), isMove: false,
      isAutomatic: true, needs: []),
    verb(
      "confirm_media", "confirmer les supports", "confirm media", isMove: false,
      needs: [
        need(
          "how", "comment", "how",
          .choice([choice("inspection", "en regardant dedans", "a look inside")]))
      ]),
    verb("settle_alert", "clore l’alerte", "settle alert", isMove: false, needs: [reason]),
    verb("correct", "corriger", "correct", of: .event, isMove: false),
  ]

  private static let evidence: [Law.VerbEntry] = [
    verb(
      "add_medium", "déclarer un support", "add medium", of: .medium,
      needs: [
        need(
          "kind", "genre", "kind",
          .choice([choice("hdd", "disque dur", "hard disk"), choice("ssd", "SSD", "SSD")])),
        need("serial", "n° de série", "serial", .text, isRequired: false),
        need("capacity", "capacité (octets)", "capacity (bytes)", .integer, isRequired: false),
      ]),
    verb(
      "sanitise_medium", "effacer un support", "sanitise medium", of: .medium, isMove: false,
      needs: [
        need(
          "technique", "technique", "technique",
          .choice([
            choice("overwrite", "réécriture", "overwrite"),
            choice("sanitize_block", "SANITIZE blocs", "SANITIZE block erase"),
          ])),
        need(
          "result", "résultat", "result",
          .choice([choice("success", "réussi", "success"), choice("failed", "échoué", "failed")])),
      ]),
    verb(
      "remove_medium", "retirer un support", "remove medium", of: .medium,
      needs: [
        place, need("tag", "étiquette", "tag", .text, isRequired: false),
        need("safe", "sûr", "safe", .integer),
      ]),
    verb("store_medium", "ranger un support", "store medium", of: .medium, needs: [place]),
    verb("condemn_medium", "support à détruire", "condemn medium", of: .medium, needs: [reason]),
    verb(
      "destroy_medium", "détruire un support", "destroy medium", of: .medium,
      needs: [
        need("method", "procédé", "method", .text), need("witness", "témoin", "witness", .text),
        need("certificate", "certificat", "certificate", .text, isRequired: false),
      ]),
    verb(
      "fit_medium", "monter un support", "fit medium", of: .medium,
      needs: [
        need(
          "kind", "genre", "kind",
          .choice([choice("hdd", "disque dur", "hard disk"), choice("ssd", "SSD", "SSD")]),
          isRequired: false),
        need("serial", "n° de série", "serial", .text, isRequired: false),
        need("invoice", "facture", "invoice", .text, isRequired: false),
      ]),
    verb(
      "validate_medium", "valider un support", "validate medium", of: .medium, isMove: false),
    verb(
      "fail_medium", "support en échec", "fail medium", of: .medium, isMove: false,
      needs: [reason]),
  ]

  private static let steps: [Law.Move] = [
    ("announce", "", "announced"), ("register", "", "received"),
    ("receive", "announced", "received"), ("withdraw", "announced", "withdrawn"),
    ("queue_wipe", "received", "to_wipe"),
    ("start_wipe", "to_wipe", "wiping"), ("complete_wipe", "wiping", "wiped"),
    ("fail_wipe", "wiping", "wipe_failed"),
    ("rewipe", "wiped", "to_wipe"), ("start_refurbishment", "wiped", "in_refurbishment"),
    ("submit", "in_refurbishment", "in_check"), ("accept", "in_check", "in_stock"),
    ("reject", "in_check", "in_refurbishment"), ("ship", "in_stock", "shipped"),
    ("hold", "received", "on_hold"), ("declare_waste", "received", "waste"),
    ("attest_no_storage", "to_wipe", "wiped"), ("lock", "to_wipe", "locked"),
  ].map { Law.Move(subject: .device, verb: Verb($0.0), source: $0.1, target: State($0.2)) }

  private static let mediumSteps: [Law.Move] = [
    ("add_medium", "", "fitted"), ("fit_medium", "stored", "fitted"),
    ("remove_medium", "fitted", "removed"), ("store_medium", "removed", "stored"),
    ("condemn_medium", "fitted", "to_destroy"), ("condemn_medium", "removed", "to_destroy"),
    ("destroy_medium", "fitted", "destroyed"), ("destroy_medium", "removed", "destroyed"),
    ("destroy_medium", "to_destroy", "destroyed"),
  ].map { Law.Move(subject: .medium, verb: Verb($0.0), source: $0.1, target: State($0.2)) }

  private static let lotVerbs: [Law.VerbEntry] = [
    verb(
      "announce_lot", "annoncer le lot", "announce lot", of: .lot,
      needs: [need("donor", "donneur", "donor", .reference(.organisation))]),
    verb("collect_lot", "collecter", "collect", of: .lot),
    verb("count_lot", "commencer la réception", "start counting", of: .lot),
    verb("close_lot", "clore le lot", "close lot", of: .lot),
  ]

  private static let houseVerbs: [Law.VerbEntry] = [
    verb(
      "set", "régler", "set", of: .setting, isMove: false,
      needs: [need("value", "valeur", "value", .text)]),
    verb(
      "set_policy", "changer la règle d’effacement", "set wiping policy", of: .setting,
      isMove: false),
    verb("set_tests", "changer la fiche", "set tests", of: .setting, isMove: false),
    verb("adopt_rule_set", "adopter un barème", "adopt rule set", of: .setting, isMove: false),
    verb("enrol", "inscrire", "enrol", of: .op),
    verb("appoint", "donner un rôle", "appoint", of: .op, isMove: false),
    verb("dismiss", "retirer un rôle", "dismiss", of: .op, isMove: false),
    verb("retire", "partir", "retire", of: .op),
    verb("reinstate", "revenir", "reinstate", of: .op),
    verb("settle_evidence", "rapprocher", "settle", of: .evidence),
    verb("take_file", "verser un fichier", "take file", of: .file),
  ]

  private static let lotSteps: [Law.Move] = [
    ("announce_lot", "", "announced"), ("collect_lot", "announced", "collected"),
    ("count_lot", "announced", "received"), ("count_lot", "collected", "received"),
    ("close_lot", "received", "closed"),
  ].map { Law.Move(subject: .lot, verb: Verb($0.0), source: $0.1, target: State($0.2)) }

  private static let kinds: [Law.KindEntry] = [
    (Kind.laptop, "ordinateur portable", "laptop"), (.desktop, "unité centrale", "desktop"),
    (.monitor, "écran", "monitor"), (.other, "autre", "other"),
  ].map {
    Law.KindEntry(
      kind: $0.0, label: Sentence(fr: $0.1, en: $0.2), tagLetters: "PC", weeeCategory: 2)
  }

  private static let roles: [Law.RoleEntry] = [
    Law.RoleEntry(
      role: Role("admin"), label: Sentence(fr: "administrateur", en: "administrator"),
      verbs: Set((moves + facts + evidence + lotVerbs + houseVerbs + goodsVerbs).map(\.verb))),
    Law.RoleEntry(
      role: Role("auditor"), label: Sentence(fr: "référent", en: "auditor"), verbs: []),
  ]
}

extension Subject {
  /// `correct` is about no particular kind of subject.
  static let event = Subject("event")
}

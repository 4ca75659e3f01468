import LedgerValues

// What stands in the journal and on the page of an event.

extension Sentence {
  static let subject = Sentence(fr: "Sujet", en: "Subject")
  static let recordedAt = Sentence(fr: "Enregistré", en: "Recorded")
  static let happenedAt = Sentence(fr: "Arrivé", en: "Happened")
  static let fromState = Sentence(fr: "De", en: "From")
  static let toState = Sentence(fr: "Vers", en: "To")
  static let actNumber = Sentence(fr: "Geste n°", en: "Act no.")
  static let annulled = Sentence(fr: "Annulé", en: "Annulled")
  static func annulledBy(_ correction: Int64) -> Sentence {
    Sentence(fr: "par le n° \(correction)", en: "by no. \(correction)")
  }
  static let field = Sentence(fr: "Champ", en: "Field")
  static let content = Sentence(fr: "Contenu", en: "Content")

  static func eventTitle(_ seq: Int64) -> Sentence {
    Sentence(fr: "Événement \(seq)", en: "Event \(seq)")
  }

  /// A text that is the same in both languages: a code, a number, a date.
  static func same(_ text: String) -> Sentence { Sentence(fr: text, en: text) }

  /// Up to which event the ledger is verified.
  static func vouched(_ vouching: Vouching) -> Sentence {
    let size = vouching.verified
    guard size > 0 else {
      return Sentence(
        fr: "Pas encore vérifié d'ici : F6 vérifie les \(vouching.events) événements",
        en: "Not verified from here yet: F6 verifies the \(vouching.events) events")
    }
    return Sentence(
      fr: "Vérifié jusqu'au n° \(size) sur \(vouching.events), le \(vouching.verifiedOn)",
      en: "Verified up to no. \(size) of \(vouching.events), on \(vouching.verifiedOn)")
  }

  static func checkpointed(_ vouching: Vouching) -> Sentence {
    Sentence(
      fr: "point de contrôle n° \(vouching.checkpoint)",
      en: "checkpoint no. \(vouching.checkpoint)")
  }

  // MARK: Verification

  static let verifying = Sentence(fr: "Vérification", en: "Verification")

  static func busyWith(_ title: Sentence) -> Sentence {
    Sentence(
      fr: "Un travail est en cours : \(title.french). Ctrl-X l'arrête",
      en: "A work is running: \(title.english). Ctrl-X stops it")
  }

  static func verified(_ events: Int64) -> Sentence {
    Sentence(
      fr: "Les \(events) événements sont vérifiés : rien à signaler",
      en: "All \(events) events are verified: nothing found")
  }

  static func verifiedWith(_ findings: Int, _ events: Int64) -> Sentence {
    Sentence(
      fr:
        "\(events) événements vérifiés, \(findings) à signaler : prévenir le référent ; ! les relit",
      en: "\(events) events verified, \(findings) found: tell the auditor; ! reads them again")
  }

  static let verificationStopped = Sentence(
    fr: "Vérification arrêtée : rien n'est dit du reste",
    en: "Verification stopped: nothing is said of the rest")

  // MARK: Undoing an act

  static func actUndoTitle(_ seq: Int64) -> Sentence {
    Sentence(fr: "Annuler le geste du n° \(seq)", en: "Undo the act of no. \(seq)")
  }

  static func actUndoWhat(_ verb: Sentence, _ time: String, _ op: String) -> Sentence {
    Sentence(
      fr: "Geste : \(verb.french), \(time), \(op)", en: "Act: \(verb.english), \(time), \(op)")
  }

  static func actUndoCount(_ events: Int) -> Sentence {
    Sentence(
      fr: "Sera écrit : \(plural(events, "correction", "corrections"))",
      en: "To be written: \(events == 1 ? "1 correction" : "\(events) corrections")")
  }

  static func actUndoLine(_ seq: Int64, _ verb: Sentence, _ name: String) -> Sentence {
    Sentence(
      fr: "n° \(seq) n'a pas eu lieu : \(verb.french) \(name)",
      en: "no. \(seq) did not occur: \(verb.english) \(name)")
  }

  static func andMore(_ count: Int) -> Sentence {
    Sentence(fr: "… et \(count) de plus", en: "… and \(count) more")
  }

  static let actNotUndoable = Sentence(
    fr: "De ce geste il n'y a rien à annuler : il n'a touché aucun appareil, ou l'est déjà",
    en: "Of this act there is nothing to undo: it touched no device, or is undone already")

  static func actUndone(_ events: Int, _ refused: Int) -> Sentence {
    let french = plural(events, "événement annulé", "événements annulés")
    let english = events == 1 ? "1 event undone" : "\(events) events undone"
    guard refused > 0 else { return Sentence(fr: french, en: english) }
    return Sentence(
      fr: "\(french) ; \(plural(refused, "appareil reste", "appareils restent")) tel quel",
      en: "\(english); \(refused) devices stand as they are")
  }
}

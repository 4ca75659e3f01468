import LedgerValues

// Marks, and one verb on many devices.

extension Sentence {
  private static func marks(_ count: Int) -> Sentence {
    Sentence(fr: plural(count, "marqué", "marqués"), en: "\(count) marked")
  }

  static func modeWordsMarked(_ count: Int, _ mode: Sentence, sign: String?) -> Sentence {
    if let sign {
      return Sentence(fr: "\(sign)\(count) \(mode.french)", en: "\(sign)\(count) \(mode.english)")
    }
    let marks = marks(count)
    return Sentence(
      fr: "\(marks.french) · \(mode.french)", en: "\(marks.english) · \(mode.english)")
  }

  static let modeWordsMark = Sentence(fr: "mode : marquer", en: "mode: mark")
  static let modeMark = Sentence(
    fr: "Scanner les appareils à marquer. Échap pour finir",
    en: "Scan the devices to mark. Esc to end")

  static func marked(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(plural(count, "appareil marqué", "appareils marqués")). F3 puis F7 agit sur eux",
      en: "\(plural(count, "device", "devices")) marked. F3 then F7 acts on them")
  }

  static func markedOne(_ name: String, _ count: Int) -> Sentence {
    let marks = marks(count)
    return Sentence(
      fr: "\(name) : marqué (\(marks.french))", en: "\(name): marked (\(marks.english))")
  }

  static func markedAlready(_ name: String, _ count: Int) -> Sentence {
    let marks = marks(count)
    return Sentence(
      fr: "\(name) : déjà marqué (\(marks.french))",
      en: "\(name): marked already (\(marks.english))")
  }

  static func unmarked(_ count: Int) -> Sentence {
    Sentence(
      fr: plural(count, "marque oubliée", "marques oubliées"),
      en: "\(plural(count, "mark", "marks")) forgotten")
  }

  static func tooManyToMark(_ limit: Int) -> Sentence {
    Sentence(
      fr: "Plus de \(limit) appareils répondent : rien n'est marqué. Filtrer davantage",
      en: "More than \(limit) devices match: nothing is marked. Filter further")
  }

  static let noMark = Sentence(fr: "Rien n'est marqué", en: "Nothing is marked")
  static let noLastMark = Sentence(
    fr: "Marquer d'abord une ligne avec Espace", en: "First mark a row with Space")
  static let lastMarkNotHere = Sentence(
    fr: "La dernière marque n'est pas dans cette liste",
    en: "The last mark is not in this list")
  static let jobGoesOn = Sentence(
    fr: "Un travail est en cours : attendre sa fin, ou Ctrl-X",
    en: "Work is going on: wait for its end, or Ctrl-X")

  static func scannedAlready(_ name: String) -> Sentence {
    Sentence(
      fr: "\(name) : déjà scanné, pas compté deux fois",
      en: "\(name): scanned already, not counted twice")
  }

  // MARK: One verb on many

  static func paletteMarked(_ count: Int) -> Sentence {
    Sentence(
      fr: "Que faire de \(plural(count, "appareil", "appareils")) ?",
      en: "What to do to \(plural(count, "device", "devices"))?")
  }

  static func paletteOne(_ name: String) -> Sentence {
    Sentence(fr: "Que faire de \(name) ?", en: "What to do to \(name)?")
  }

  static func bulkTitle(_ verb: Sentence, _ count: Int) -> Sentence {
    Sentence(
      fr: "\(verb.french) · \(plural(count, "appareil", "appareils"))",
      en: "\(verb.english) · \(plural(count, "device", "devices"))")
  }

  static func bulkCheck(_ legal: Int, _ already: Int, _ refused: Int) -> Sentence {
    Sentence(
      fr: "\(plural(legal, "possible", "possibles")), "
        + "\(plural(already, "déjà fait", "déjà faits")), "
        + plural(refused, "refusé", "refusés"),
      en: "\(legal) possible, \(already) done already, \(refused) refused")
  }

  static func bulkCounts(_ counts: (moved: Int, refused: Int, already: Int)) -> Sentence {
    Sentence(
      fr: "\(plural(counts.moved, "fait", "faits")), "
        + "\(plural(counts.refused, "refusé", "refusés")), "
        + plural(counts.already, "déjà fait", "déjà faits"),
      en: "\(counts.moved) done, \(counts.refused) refused, \(counts.already) done already")
  }

  static func bulkConfirm(_ count: Int) -> Sentence {
    Sentence(
      fr: count == 1
        ? "Entrée fait le seul possible · Échap revient"
        : "Entrée fait les \(count) possibles · Échap revient",
      en: "Enter does the \(count) possible · Esc goes back")
  }

  static let bulkDone = Sentence(
    fr: "Entrée ou Échap ferme cette page", en: "Enter or Esc closes this page")

  static func stopped(_ verb: Sentence) -> Sentence {
    Sentence(
      fr: "\(verb.french) : arrêté, rien n'a été écrit",
      en: "\(verb.english): stopped, nothing was written")
  }

  /// What someone else did between the look and the deed.
  struct Change {
    let op: String
    let verb: Sentence
    /// The state that a device was brought to, if it was moved.
    let target: Sentence?
    let time: String
  }

  static func overtaken(_ change: Change) -> Sentence {
    let what = changed(change)
    return Sentence(
      fr: "Entre-temps, \(what.french)", en: "Meanwhile, \(what.english)")
  }

  static func changed(_ change: Change) -> Sentence {
    guard let target = change.target else {
      return Sentence(
        fr: "\(change.op) : \(change.verb.french) (\(change.time))",
        en: "\(change.op): \(change.verb.english) (\(change.time))")
    }
    return Sentence(
      fr: "\(change.op) l'a fait passer à \(target.french) "
        + "(\(change.verb.french), \(change.time))",
      en: "\(change.op) brought it to \(target.english) "
        + "(\(change.verb.english), \(change.time))")
  }

  // MARK: Many scans pasted

  static func pasted(_ done: Int, _ refused: Int, _ already: Int) -> Sentence {
    Sentence(
      fr: "Collé : \(plural(done, "fait", "faits")), \(plural(refused, "refusé", "refusés")), "
        + "\(already) déjà",
      en: "Pasted: \(done) done, \(refused) refused, \(already) already")
  }

  static let pastedTitle = Sentence(fr: "Codes collés", en: "Pasted codes")
}

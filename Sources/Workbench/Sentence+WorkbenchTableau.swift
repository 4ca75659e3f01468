import LedgerValues

// What stands on the Tableau.

extension Sentence {
  static let today = Sentence(fr: "Aujourd'hui", en: "Today")
  static func todayFigures(_ entries: Int, _ exits: Int) -> Sentence {
    Sentence(
      fr: "\(plural(entries, "entré", "entrés")), \(plural(exits, "sorti", "sortis"))",
      en: "\(entries) in, \(exits) out")
  }
  static func days(_ count: Int) -> Sentence {
    Sentence(fr: "\(count) derniers jours", en: "Last \(count) days")
  }
  static let entries = Sentence(fr: "Entrées", en: "In")
  static let exits = Sentence(fr: "Sorties", en: "Out")
  /// What the highest bar of a line of bars stands for.
  static func scale(_ name: Sentence, _ highest: Int) -> Sentence {
    Sentence(
      fr: "\(name.french), au plus \(highest) par jour",
      en: "\(name.english), at most \(highest) a day")
  }
  static let toSettle = Sentence(fr: "À rapprocher", en: "To be settled")
  static func alerts(_ count: Int) -> Sentence {
    Sentence(
      fr: count == 0 ? "Aucune alerte" : plural(count, "alerte", "alertes"),
      en: count == 0 ? "No alert" : plural(count, "alert", "alerts"))
  }
  static let total = Sentence(fr: "Ensemble", en: "Total")

  // MARK: Ages

  static func week(_ days: Int) -> Sentence { Sentence(fr: "≤ \(days) j", en: "≤ \(days) d") }
  static func month(_ days: Int) -> Sentence { Sentence(fr: "8–\(days) j", en: "8–\(days) d") }
  static func older(_ days: Int) -> Sentence { Sentence(fr: "> \(days) j", en: "> \(days) d") }

  // MARK: What wants looking at

  static let toSee = Sentence(fr: "À voir", en: "To look at")
  static let nothingToSee = Sentence(fr: "Rien à voir de près", en: "Nothing to look at")
  static let stuck = Sentence(fr: "Bloqués", en: "Stuck")
  static func stuckFor(_ days: Int) -> Sentence {
    Sentence(fr: "Bloqués > \(days) j", en: "Stuck > \(days) d")
  }
  static func stuckLonger(_ days: Int) -> Sentence {
    Sentence(
      fr: "Bloqués depuis plus de \(days) jours", en: "Stuck for more than \(days) days")
  }
  static func nothingStuck(_ days: Int) -> Sentence {
    Sentence(
      fr: "Rien n'est bloqué depuis plus de \(days) jours",
      en: "Nothing is stuck for more than \(days) days")
  }
}

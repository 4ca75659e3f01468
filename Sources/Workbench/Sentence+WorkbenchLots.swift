import LedgerValues

// What is said of a lot as a whole.

extension Sentence {
  static let paletteLot = Sentence(fr: "Le lot entier", en: "The whole lot")

  static let awaitedRows = Sentence(fr: "Ce qui manque", en: "What is missing")

  static func lotStands(_ state: Sentence) -> Sentence {
    Sentence(fr: "le lot est : \(state.french)", en: "the lot is: \(state.english)")
  }

  static func lotAwaits(_ verb: Sentence, _ count: Int, _ names: [String]) -> Sentence {
    let more = count > names.count ? "…" : ""
    let list = names.joined(separator: ", ") + more
    return Sentence(
      fr: "Impossible de \(verb.french) : \(plural(count, "ligne manque", "lignes manquent")) : "
        + "\(list). Alt-W dit pourquoi l'une d'elles n'est pas venue",
      en: "Cannot \(verb.english): \(count) missing: \(list). "
        + "Alt-W says why one of them did not come")
  }

  static func notAwaited(_ name: String, _ state: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) n'est pas attendu : \(state.french)",
      en: "\(name) is not awaited: \(state.english)")
  }
}

import LedgerValues

// What stands in the Atelier.

extension Sentence {
  static let atelier = Sentence(fr: "Atelier", en: "Workshop")
  static let bench = Sentence(fr: "Banc", en: "Bench")
  static let cameFrom = Sentence(fr: "Vient de", en: "Came from")
  static let nothingToDo = Sentence(fr: "Rien à faire ici", en: "Nothing to do here")
  static let longestFirst = Sentence(
    fr: "le plus ancien d'abord", en: "what waits longest first")
  static let byBench = Sentence(
    fr: "par banc, le plus ancien d'abord", en: "by bench, what waits longest first")
  static let noUsualVerb = Sentence(
    fr: "Entrée ouvre l'appareil d'où vient ce support",
    en: "Enter opens the device that this medium came from")

  static func atelierList(
    _ list: Sentence, _ count: Int, _ place: Int, _ all: Int
  ) -> Sentence {
    Sentence(
      fr: "\(list.french) : \(count) (liste \(place)/\(all))",
      en: "\(list.english): \(count) (list \(place)/\(all))")
  }

  static func alreadyElsewhere(_ name: String, _ state: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) n'est plus ici : \(state.french)",
      en: "\(name) is here no more: \(state.english)")
  }
}

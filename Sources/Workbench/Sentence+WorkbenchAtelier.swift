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
  static let step = Sentence(fr: "Étape", en: "Step")
  static let usually = Sentence(fr: "Durée hab.", en: "Usually")
  static let myBench = Sentence(fr: "mon banc", en: "my bench")
  static let benchTitle = Sentence(fr: "Le banc où je travaille", en: "The bench I work at")
  static let nextStep = Sentence(fr: "Suite", en: "Next")
  static let media = Sentence(fr: "Supports", en: "Media")

  static func myBenchIs(_ bench: String) -> Sentence {
    Sentence(fr: "mon banc : \(bench)", en: "my bench: \(bench)")
  }

  static func benchIsMine(_ bench: String) -> Sentence {
    bench.isEmpty
      ? Sentence(fr: "Aucun banc n'est le mien", en: "No bench is mine")
      : Sentence(
        fr: "Mon banc est \(bench) : il vient d'abord, et les effacements s'y lancent",
        en: "My bench is \(bench): it comes first, and wipes start there")
  }

  /// `45 min`, `2 h 15`.
  static func duration(_ milliseconds: Int64) -> Sentence {
    let minutes = max(milliseconds / 60_000, 1)
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    guard hours > 0 else { return .same("\(minutes) min") }
    return .same(rest == 0 ? "\(hours) h" : "\(hours) h " + (rest < 10 ? "0\(rest)" : "\(rest)"))
  }

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

import LedgerValues

extension Sentence {
  static func paperIsThere(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) existe déjà : rien n'est écrit. Pour le remplacer : --force",
      en: "\(path) is there already: nothing was written. To replace it: --force")
  }

  static func nothingToSettle(_ codes: [String]) -> Sentence {
    let list = codes.joined(separator: ", ")
    return Sentence(
      fr: "Rien à régler pour : \(list)", en: "Nothing to settle about: \(list)")
  }

  /// How a stock-take stands, in one line.
  static func stockTakeNow(_ take: StockTakeSummary) -> Sentence {
    Sentence(
      fr: "Attendus : \(take.expected), vus : \(take.seen), manquants : \(take.missing.count), "
        + "inattendus : \(take.unexpected.count), mal rangés : \(take.misplaced.count)",
      en: "Expected: \(take.expected), seen: \(take.seen), missing: \(take.missing.count), "
        + "unexpected: \(take.unexpected.count), misplaced: \(take.misplaced.count)")
  }
}

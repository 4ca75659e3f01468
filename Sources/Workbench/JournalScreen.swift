import LedgerValues

/// What happened, newest first, sifted as one types.
struct JournalScreen: Equatable, Sendable {
  var sifting = Sifting()
  var entries = Paged<HistoryEntry>()

  /// The words typed, each with the verbs whose label holds it.
  func filter(by law: Law) -> JournalFilter {
    JournalFilter(
      terms: sifting.words.map { word in
        let sought = folded(word)
        let verbs = law.verbs.filter { entry in
          let texts = [entry.label.french, entry.label.english, entry.verb.rawValue]
          return texts.contains { folded($0).contains(sought) }
        }
        return JournalFilter.Term(text: word, verbs: verbs.map(\.verb))
      })
  }

  func load(by law: Law, at anchor: PageAnchor<Int64>) -> WorkbenchEffect {
    .loadJournal(filter(by: law), anchor, limit: Paged<HistoryEntry>.pageLimit)
  }
}

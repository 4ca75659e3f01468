import LedgerValues

/// What happened, newest first, sifted as one types.
struct JournalScreen: Equatable, Sendable {
  var sifting = Sifting()
  var entries = Paged<HistoryEntry>()
  /// Up to which event the ledger is verified.
  var vouching: Vouching?

  func filter(by law: Law) -> JournalFilter { JournalFilter(words: sifting.words, law: law) }

  func load(by law: Law, at anchor: PageAnchor<Int64>) -> WorkbenchEffect {
    .loadJournal(filter(by: law), anchor, limit: Paged<HistoryEntry>.pageLimit)
  }
}

import LedgerValues

/// One line of the page of a smaller life: what is wanted or held, how much of it, and which.
struct GoodsLine: Equatable, Sendable, Identifiable {
  enum Tone: Equatable, Sendable {
    case plain, open, warning
  }
  let id: Int
  /// How much of how much: `1/1`, `12`, or a word.
  var count = ""
  var what: Sentence
  /// A device by its tag, a place, a document.
  var which = ""
  var state: Sentence?
  var tone = Tone.plain
  /// What is to be settled about it is named by this; empty where nothing is.
  var settles = ""
  /// It is settled by saying why: an unknown code, a device that should not be here.
  var needsReason = false
  /// What Enter opens: a code that the ledger resolves; empty for nothing.
  var opens = ""
}

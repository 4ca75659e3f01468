/// A stock-take as its events tell of it.
struct SeasonTake {
  let place: Int
  let opened: Int
  /// Each device that was seen: where, when, and in which state it stood by the ledger.
  var seen: [Int: (place: Int, seq: Int, state: String)] = [:]
  /// Codes that nothing answered to.
  var codes: Set<String> = []
  /// What was found when it ended; nil while it goes on.
  var found: Findings?

  struct Findings {
    var missing: Set<Int> = []
    var misplaced: Set<Int> = []
  }
}

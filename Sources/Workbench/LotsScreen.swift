import LedgerValues

/// The list of lots.
struct LotsScreen: Equatable, Sendable {
  var all: [LotSummary] = []
  var sifting = Sifting()
  var lots = Listing<LotSummary>()
  var isLoaded = false

  mutating func take(_ lots: [LotSummary]) {
    isLoaded = true
    all = lots
    sift()
  }

  /// Shows the lots whose code, donor or state holds every word.
  mutating func sift() {
    let words = sifting.words.map { folded($0) }
    lots.replace(
      all.filter { lot in
        let text = folded("\(lot.code) \(lot.donor)")
        return words.allSatisfy { text.contains($0) }
      })
  }
}

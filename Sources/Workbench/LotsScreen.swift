import LedgerValues

/// The list of lots.
struct LotsScreen: Equatable, Sendable {
  var all: [LotSummary] = []
  var sifting = Sifting()
  var lots = Listing<LotSummary>()
  var isLoaded = false
  /// What there is to know of the chosen lot beside the list, and which that is.
  var details: LotDetails?
  var detailsOf: String?

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

extension WorkbenchState {
  /// Where there is room for them, asks for the details of the chosen lot, once.
  mutating func awaitLotDetails() -> [WorkbenchEffect] {
    guard layout.isWide, case .lots(var lots) = screen, let lot = lots.lots.current,
      lots.detailsOf != lot.code
    else { return [] }
    lots.details = nil
    lots.detailsOf = lot.code
    screen = .lots(lots)
    return [.loadLotDetails(lot.code)]
  }
}

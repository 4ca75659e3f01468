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

  /// Takes the counts of some.
  mutating func count(_ counted: [LotSummary]) {
    let found = Dictionary(counted.map { ($0.id, $0) }) { first, _ in first }
    all = all.map { found[$0.id] ?? $0 }
    lots.replace(lots.rows.map { found[$0.id] ?? $0 })
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
  /// What a list of lots wants besides.
  mutating func awaitLots() -> [WorkbenchEffect] { awaitLotCounts() + awaitLotDetails() }

  /// Asks for the counts of the lots that are seen.
  private func awaitLotCounts() -> [WorkbenchEffect] {
    guard case .lots(let screen) = screen else { return [] }
    let shown = screen.lots.rows[screen.lots.window(height: listHeight)]
    let ids = shown.filter { !$0.isCounted }.map(\.id)
    return ids.isEmpty ? [] : [.loadLotCounts(ids)]
  }

  /// Where there is room for them, asks for the details of the chosen lot, once.
  private mutating func awaitLotDetails() -> [WorkbenchEffect] {
    guard layout.isWide, case .lots(var lots) = screen, let lot = lots.lots.current,
      lots.detailsOf != lot.code
    else { return [] }
    lots.details = nil
    lots.detailsOf = lot.code
    screen = .lots(lots)
    return [.loadLotDetails(lot.code)]
  }
}

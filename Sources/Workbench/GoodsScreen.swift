import LedgerValues
import ScreenGrid

/// The lists of goods: kits, requests, deliveries, stock-takes, removals.
struct GoodsScreen: Equatable, Sendable {
  var view: GoodsView
  var all: [GoodsRow] = []
  var rows = Listing<GoodsRow>()
  var sifting = Sifting()
  var isLoaded = false

  init(_ view: GoodsView) { self.view = view }

  mutating func take(_ rows: [GoodsRow], law: Law) {
    isLoaded = true
    all = rows
    sift(law)
  }

  /// Shows the rows that hold every word in what they show, in either language.
  mutating func sift(_ law: Law) {
    let words = sifting.words.map { folded($0) }
    rows.replace(
      all.filter { row in
        let text = folded(
          Language.allCases.flatMap { language in
            row.cells(law, language).map(\.text)
          }.joined(separator: " "))
        return words.allSatisfy { text.contains($0) }
      })
  }
}

import LedgerValues
import ScreenGrid

/// The lists of goods: kits, requests, deliveries, stock-takes, removals.
struct GoodsScreen: Equatable, Sendable {
  var view: GoodsView
  var all: [GoodsRow] = []
  var rows = Listing<GoodsRow>()
  var sifting = Sifting()
  var isLoaded = false
  /// All that there is to know of the chosen row, beside a list whose rows do not have it, and of
  /// which row that is.
  var details: GoodsRow?
  var detailsOf: GoodsRef?

  init(_ view: GoodsView) { self.view = view }

  mutating func take(_ rows: [GoodsRow], law: Law) {
    isLoaded = true
    detailsOf = nil
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

  /// The chosen row with all that there is to know of it.
  var current: GoodsRow? {
    details.flatMap { $0.ref == rows.current?.ref ? $0 : nil } ?? rows.current
  }
}

extension WorkbenchState {
  /// Where there is room for it, asks for all there is to know of the chosen row, once.
  mutating func awaitGoodsDetails() -> [WorkbenchEffect] {
    guard layout.isWide, case .goods(var goods) = screen, goods.view.isBrief,
      let row = goods.rows.current, goods.detailsOf != row.ref
    else { return [] }
    goods.detailsOf = row.ref
    screen = .goods(goods)
    return [.loadGoodsPage(row.ref)]
  }
}

import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: LotsScreen) {
    let words = screen.sifting.words.joined(separator: " ")
    let parts = words.isEmpty ? [] : [Sentence(fr: "« \(words) »", en: "“\(words)”")]
    put(
      say(.shown(parts, screen.lots.rows.count, isPart: false, isBounded: false)), column: 2,
      row: layout.body.top, width: layout.columns - 3)
    // On a wide page the other counts stand beside the list.
    let counts = [
      Table.Column(say(.unexpected), width: 8, priority: 3, alignment: .right),
      Table.Column(say(.withdrawn), width: 9, priority: 4, alignment: .right),
    ]
    let columns =
      [
        Table.Column(say(.lot), width: 14, minimum: 13),
        Table.Column(say(.state), width: 13, minimum: 12),
        Table.Column(say(.donorColumn), width: 18, minimum: 8, priority: 4, isElastic: true),
        Table.Column(say(.missing), width: 9, alignment: .right),
        Table.Column(say(.receivedCount), width: 8, priority: 2, alignment: .right),
      ] + (layout.isWide ? [] : counts) + [Table.Column(say(.opened), width: 10, priority: 5)]
    let rect = layout.list(below: 1)
    let table = table(
      columns, of: screen.lots, in: rect,
      empty: say(screen.isLoaded ? .noLot : .loading)
    ) { lot in
      func count(_ number: Int, _ style: Style = .normal) -> Table.Entry {
        Table.Entry(lot.isCounted ? "\(number)" : "", style)
      }
      let counts = [count(lot.unannounced), count(lot.withdrawn)]
      return [
        Table.Entry(lot.code), Table.Entry(law.label(lot.state, of: .lot, in: language)),
        Table.Entry(lot.donor),
        count(lot.announced, lot.announced > 0 ? .warning : .normal),
        count(lot.received),
      ] + (layout.isWide ? [] : counts) + [Table.Entry(LocalTime(lot.opened).date)]
    }
    put(table, in: rect)
    if layout.isWide, let lot = screen.lots.current {
      let details = screen.detailsOf == lot.code ? screen.details : nil
      draw(lot, details, in: layout.details(below: 1))
    }
  }
}

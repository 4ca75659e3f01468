import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: LotsScreen) {
    let words = screen.sifting.words.joined(separator: " ")
    let parts = words.isEmpty ? [] : [Sentence(fr: "« \(words) »", en: "“\(words)”")]
    put(
      say(.shown(parts, screen.lots.rows.count, isPart: false, isBounded: false)), column: 2,
      row: layout.body.top, width: layout.columns - 3)
    let columns = [
      Table.Column(say(.lot), width: 14, minimum: 13),
      Table.Column(say(.state), width: 13, minimum: 12),
      Table.Column(say(.donorColumn), width: 18, minimum: 8, priority: 4, isElastic: true),
      Table.Column(say(.missing), width: 9, alignment: .right),
      Table.Column(say(.receivedCount), width: 8, priority: 2, alignment: .right),
      Table.Column(say(.unexpected), width: 8, priority: 3, alignment: .right),
      Table.Column(say(.withdrawn), width: 9, priority: 4, alignment: .right),
      Table.Column(say(.opened), width: 10, priority: 5),
    ]
    let table = table(
      columns, of: screen.lots, in: layout.table(below: 1),
      empty: say(screen.isLoaded ? .noLot : .loading)
    ) { lot in
      [
        Table.Entry(lot.code), Table.Entry(law.label(lot.state, of: .lot, in: language)),
        Table.Entry(lot.donor),
        Table.Entry("\(lot.announced)", lot.announced > 0 ? .warning : .normal),
        Table.Entry("\(lot.received)"), Table.Entry("\(lot.unannounced)"),
        Table.Entry("\(lot.withdrawn)"), Table.Entry(LocalTime(lot.opened).date),
      ]
    }
    put(table, in: layout.table(below: 1))
  }
}

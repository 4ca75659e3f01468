import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: EventScreen) {
    let entry = screen.entry
    put(
      say(sentence(of: entry)), column: 2, row: layout.body.top, width: layout.columns - 3,
      style: .strong)
    let columns = [
      Table.Column(say(.field), width: 22, minimum: 12),
      Table.Column(say(.content), width: 40, minimum: 20, isElastic: true),
    ]
    let table = table(
      columns, of: screen.lines, in: layout.table(below: 1), empty: say(.noEvent)
    ) { line in
      [Table.Entry(say(line.label), .dim), Table.Entry(say(line.value))]
    }
    put(table, in: layout.table(below: 1))
  }
}

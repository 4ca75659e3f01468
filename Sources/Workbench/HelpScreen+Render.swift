import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: HelpScreen) {
    let words = screen.sifting.words.joined(separator: " ")
    put(
      say(words.isEmpty ? .helpIntroduction : .helpFound(screen.lines.rows.count, words)),
      column: 2, row: layout.body.top, width: layout.columns - 3)
    let columns = [
      Table.Column(say(.key), width: 14, minimum: 11),
      Table.Column(say(.command), width: 30, minimum: 22, priority: 1),
      Table.Column(say(.what), width: 60, minimum: layout.isNarrow ? 20 : 60, isElastic: true),
    ]
    let table = table(
      columns, of: screen.lines, in: layout.table(below: 1), empty: say(.noCommand)
    ) { line in
      guard let command = Commands.row(of: line.action) else { return [] }
      let keys = command.keys.map { $0.name(in: language) }.joined(separator: " ")
      let style: Style = line.isHere ? .normal : .dim
      return [
        Table.Entry(keys.isEmpty ? frame.lines.separator.text : keys, line.isHere ? .key : .dim),
        Table.Entry(say(command.name), style), Table.Entry(say(command.help), style),
      ]
    }
    put(table, in: layout.table(below: 1))
  }
}

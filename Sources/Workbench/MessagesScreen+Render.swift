import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: MessagesScreen) {
    let words = screen.sifting.words.joined(separator: " ")
    let parts = words.isEmpty ? [] : [Sentence(fr: "« \(words) »", en: "“\(words)”")]
    put(
      say(.shown(parts, screen.messages.rows.count, isPart: false, isBounded: false)), column: 2,
      row: layout.body.top, width: layout.columns - 3)
    let columns = [
      Table.Column(say(.when), width: 5),
      Table.Column("", width: 1),
      Table.Column(say(.said), width: 30, minimum: 20, isElastic: true),
    ]
    let rect = layout.list(below: 1)
    let table = table(
      columns, of: screen.messages, in: rect, empty: say(.noMessage)
    ) { message in
      let mark: Table.Entry
      switch message.kind {
      case .accepted: mark = Table.Entry(frame.lines.yes.text, .accepted)
      case .refused: mark = Table.Entry(frame.lines.no.text, .refused)
      case .already: mark = Table.Entry("=", .warning)
      case .note: mark = Table.Entry(frame.lines.separator.text)
      }
      return [
        Table.Entry(LocalTime(message.at).time), mark, Table.Entry(say(message.text)),
      ]
    }
    put(table, in: rect)
    if layout.isWide, let message = screen.messages.current {
      draw(message, in: layout.details(below: 1))
    }
  }
}

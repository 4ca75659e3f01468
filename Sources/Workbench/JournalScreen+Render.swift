import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: JournalScreen) {
    let words = screen.sifting.words.joined(separator: " ")
    let parts = words.isEmpty ? [] : [Sentence(fr: "« \(words) »", en: "“\(words)”")]
    let list = screen.entries.list
    let isPart = screen.entries.hasLater || screen.entries.hasEarlier
    put(
      say(.shown(parts, list.rows.count, isPart: isPart, isBounded: false)), column: 2,
      row: layout.body.top, width: layout.columns - 3)
    if let vouching = screen.vouching { draw(vouching) }
    let columns = [
      Table.Column(say(.eventNumber), width: 8, minimum: 6, priority: 4, alignment: .right),
      Table.Column(say(.when), width: 16, minimum: 11, priority: 2),
      Table.Column(say(.who), width: 8, minimum: 4, priority: 3),
      Table.Column(say(.subject), width: 13, minimum: 12),
      Table.Column(say(.happened), width: 26, minimum: 12, isElastic: true),
    ]
    let rect = layout.list(below: 2)
    let table = table(
      columns, of: list, in: rect,
      empty: say(screen.entries.isLoaded ? .noEvent : .loading)
    ) { entry in
      let style: Style = entry.isAnnulled ? .dim : .normal
      return [
        Table.Entry("\(entry.event.seq)", style),
        Table.Entry(shortTime(entry.event.recorded), style),
        Table.Entry(entry.event.op, style),
        Table.Entry(entry.deviceName.isEmpty ? entry.subjectName : entry.deviceName, style),
        Table.Entry(say(sentence(of: entry)), style),
      ]
    }
    put(table, in: rect)
    if layout.isWide, let entry = list.current { draw(entry, in: layout.details(below: 2)) }
  }

  /// Up to which event the ledger is verified.
  private mutating func draw(_ vouching: Vouching) {
    var parts = [say(.vouched(vouching))]
    if vouching.checkpoint > 0 { parts.append(say(.checkpointed(vouching))) }
    put(
      parts.joined(separator: dot), column: 2, row: layout.body.top + 1,
      width: layout.columns - 3, style: vouching.verified > 0 ? .normal : .dim)
  }

  /// Whole where there is room; on a narrow page without the year.
  private func shortTime(_ timestamp: Timestamp) -> String {
    let text = LocalTime(timestamp).text
    return layout.isNarrow ? String(text.dropFirst(5)) : text
  }
}

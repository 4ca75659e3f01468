import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: TableauScreen) {
    guard let tableau = screen.tableau else {
      put(say(.loading), column: 2, row: layout.body.top, style: .dim)
      return
    }
    guard !screen.isFirstRun else {
      drawFirstRun()
      return
    }
    let columns = [
      Table.Column(say(.state), width: 21, minimum: 14, isElastic: true),
      Table.Column(say(.number), width: 6, alignment: .right),
      Table.Column(say(.week), width: 5, priority: 3, alignment: .right),
      Table.Column(say(.month), width: 6, priority: 2, alignment: .right),
      Table.Column(say(.older), width: 6, priority: 1, alignment: .right),
    ]
    let rect = layout.tableauList
    let table = table(columns, of: screen.lines, in: rect, empty: say(.noDevice)) { line in
      [
        Table.Entry(law.label(line.state, in: language)),
        Table.Entry(figure(line.count), .strong),
        Table.Entry(figure(line.week)), Table.Entry(figure(line.month)),
        Table.Entry(figure(line.older), line.older > 0 ? .warning : .normal),
      ]
    }
    frame.put(table, in: rect)
    if layout.isNarrow {
      drawToday(tableau, below: rect.bottom)
    } else {
      let left = rect.right + 2
      draw(
        tableau,
        in: Rect(
          column: left, row: layout.body.top, columns: layout.columns - left - 1,
          rows: layout.body.size.rows))
    }
  }

  /// A figure, or nothing where there is none.
  private func figure(_ count: Int) -> String { count == 0 ? "" : "\(count)" }

  private mutating func drawToday(_ tableau: Tableau, below row: Int) {
    let figures = Sentence.todayFigures(tableau.entries.last ?? 0, tableau.exits.last ?? 0)
    put(say(.labelled(.today, figures)), column: 2, row: row, width: layout.columns - 3)
    let text = say(.alerts(tableau.alerts.count)) + dot + say(.labelled(.toSettle, tableau.queued))
    put(
      text, column: 2, row: row + 1, width: layout.columns - 3,
      style: tableau.alerts.isEmpty ? .normal : .warning)
  }

  /// Today, the last weeks, alerts and what waits, from the top of a column.
  private mutating func draw(_ tableau: Tableau, in rect: Rect) {
    let left = rect.left
    let width = rect.size.columns
    var row = rect.top
    put(say(.today), column: left, row: row, width: width, style: .heading)
    let figures = Sentence.todayFigures(tableau.entries.last ?? 0, tableau.exits.last ?? 0)
    put(say(figures), column: left, row: row + 1, width: width)
    row += 3
    let days = min(tableau.entries.count, width - 10)
    put(say(.days(days)), column: left, row: row, width: width, style: .heading)
    for (label, values) in [(Sentence.entries, tableau.entries), (.exits, tableau.exits)] {
      row += 1
      put(say(label), column: left, row: row, width: 8)
      frame.sparkline(values, at: Point(column: left + 9, row: row), width: days)
    }
    row += 2
    let isCalm = tableau.alerts.isEmpty
    put(
      say(.alerts(tableau.alerts.count)), column: left, row: row, width: width,
      style: isCalm ? .heading : .warning)
    let room = max(rect.bottom - row - 4, 0)
    for alert in tableau.alerts.prefix(room / 2) {
      row += frame.paragraph(
        "\(alert.deviceName) \(law.label(alert.verb, in: language))",
        in: Rect(column: left, row: row + 1, columns: width, rows: 2))
    }
    row += 2
    put(say(.labelled(.toSettle, tableau.queued)), column: left, row: row, width: width)
    let total = tableau.lines.reduce(0) { $0 + $1.count }
    put(say(.labelled(.total, total)), column: left, row: row + 1, width: width)
  }

  private mutating func drawFirstRun() {
    let width = layout.columns - 4
    var row = layout.body.top + (layout.isLow ? 0 : 2)
    put(say(.welcome), column: 2, row: row, width: width, style: .strong)
    row += 1
    row += frame.paragraph(
      say(.firstRun), in: Rect(column: 2, row: row, columns: width, rows: 2))
    row += layout.isLow ? 0 : 1
    for action in [Action.importManifest, .playDemo, .showHelp] {
      guard let command = Commands.row(of: action), let key = command.keys.first else { continue }
      put(key.name(in: language), column: 4, row: row, style: .key)
      put(say(command.help), column: 9, row: row, width: width - 7)
      row += 1
    }
    row += layout.isLow ? 0 : 1
    frame.paragraph(
      say(.firstRunBox), in: Rect(column: 2, row: row, columns: width, rows: 2), style: .dim)
  }
}

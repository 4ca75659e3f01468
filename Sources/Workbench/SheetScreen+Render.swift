import LedgerValues
import ScreenGrid

extension Layout {
  /// The lines of a test sheet, under its title.
  var sheetRows: Rect {
    Rect(
      column: 0, row: body.top + 1, columns: columns, rows: max(body.size.rows - 1, 1))
  }
}

extension Painter {
  /// How far it is, then a line for each test: its answer, whether it blocks, the note.
  mutating func draw(_ screen: SheetScreen) {
    let rows = screen.rows.rows
    let done = rows.count - screen.missing.count
    put(
      say(.sheetTitle(screen.name, done, rows.count, isBlocked: screen.isBlocked)), column: 2,
      row: layout.body.top, width: layout.columns - 3, style: .heading)
    list(screen.rows, in: layout.sheetRows, hasFocus: true) { $0.draw($2, at: $3) }
  }

  private mutating func draw(_ row: SheetScreen.Row, at point: Point) {
    let room = layout.columns - point.column - 1
    let style: Style
    switch row.answer {
    case .pass: style = .accepted
    case .fail: style = .refused
    case .notApplicable, nil: style = .dim
    }
    switch row.answer {
    case .pass: frame.put(frame.lines.yes, at: point, style: style)
    case .fail: frame.put(frame.lines.no, at: point, style: style)
    case .notApplicable: frame.put("=", at: point, style: style)
    case nil: frame.put("?", at: point, style: style)
    }
    let label = say(row.test.label) + (row.test.isBlocking ? " *" : "")
    let width = min(layout.isNarrow ? 18 : 26, room / 2)
    put(label, column: point.column + 2, row: point.row, width: width)
    let answer = row.answer.map { say($0.label) } ?? ""
    put(answer, column: point.column + 3 + width, row: point.row, width: 11, style: style)
    put(
      row.note, column: point.column + 15 + width, row: point.row,
      width: max(room - width - 15, 0))
  }
}

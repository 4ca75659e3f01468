import LedgerValues
import ScreenGrid

extension Painter {
  /// How many, then the refused under their reasons, then what Enter and Esc do.
  mutating func draw(_ page: BulkPage) {
    let width = layout.overlay.columns - 4
    let head = Frame.wrap(say(page.counts), to: width).count
    let rect = layout.over(rows: head + max(page.lines.rows.count, 0) + 2)
    let inside = over(rect, title: say(page.title))
    let used = frame.paragraph(
      say(page.counts),
      in: Rect(column: inside.left + 1, row: inside.top, columns: width, rows: head),
      style: .strong)
    let rows = Rect(
      column: inside.left, row: inside.top + used, columns: inside.size.columns,
      rows: max(inside.size.rows - used - 1, 0))
    list(page.lines, in: rows, hasFocus: true) { $0.draw($2, at: $3, right: rows.right - 1) }
    let row = inside.bottom - 1
    let end = Point(column: inside.left + 1, row: row)
    put(
      say(page.request.map { .bulkConfirm($0.devices.count) } ?? .bulkDone),
      column: end.column, row: end.row, width: width, style: .strong)
    if let index = page.lines.index {
      let shown = page.lines.window(height: rows.size.rows)
      frame.cursor = Point(column: rows.left, row: rows.top + index - shown.lowerBound)
    } else {
      frame.cursor = end
    }
  }

  private mutating func draw(_ line: BulkPage.Line, at point: Point, right: Int) {
    let room = right - point.column
    switch line.content {
    case .reason(let reason, let count):
      put(
        "\(count)  \(say(reason))", column: point.column, row: point.row, width: room,
        style: .refused)
    case .said(let text):
      put(say(text), column: point.column, row: point.row, width: room)
    case .device(let name, let detail):
      let text = detail.map { "\(name)  \(say($0))" } ?? name
      put(text, column: point.column + 3, row: point.row, width: max(room - 3, 0))
    }
  }
}

extension Layout {
  /// How many rows of the refused a page about many shows at most.
  func bulkHeight(of page: BulkPage, in language: Language) -> Int {
    let head = Frame.wrap(page.counts(language), to: overlay.columns - 4).count
    return max(min(page.lines.rows.count, overlay.rows - 2 - head - 1), 1)
  }
}

import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ palette: Palette) {
    let titles: [Palette.Scope: Sentence] = [
      .all: .paletteTitle, .scanToAct: .paletteVerbs, .facts: .paletteFacts,
      .sort: .sortTitle, .columns: .columnsTitle, .history: .filtersTitle, .views: .viewsTitle,
      .lot: .paletteLot, .goods: .paletteGoods, .rolesOfOperator: .paletteOperator,
    ]
    let hints: [Palette.Scope: Sentence] = [
      .sort: .columnHint, .columns: .columnHint, .history: .filterHint, .views: .viewHint,
    ]
    let rect = layout.over(rows: layout.overlay.rows)
    let title = palette.target.map { target -> Sentence in
      target.name.map { .paletteOne($0) } ?? .paletteMarked(target.devices.count)
    }
    let inside = over(rect, title: say(title ?? titles[palette.scope] ?? .paletteTitle))
    put(frame.lines.pointer.text, column: inside.left, row: inside.top, style: .strong)
    frame.put(
      palette.query, at: inside.origin.moved(columns: 2), width: inside.size.columns - 3,
      placeholder: say(hints[palette.scope] ?? .paletteHint))
    let rows = Rect(
      column: inside.left, row: inside.top + 1, columns: inside.size.columns,
      rows: inside.size.rows - 1)
    if palette.lines.rows.isEmpty {
      put(
        say(palette.scope.isFinding ? .nothingFound : .noCommand), column: rows.left + 2,
        row: rows.top, width: rows.size.columns - 3,
        style: .dim)
    }
    list(palette.lines, in: rows, hasFocus: true) { $0.draw($2, at: $3, right: rows.right - 1) }
  }

  private mutating func draw(_ line: Palette.Line, at point: Point, right: Int) {
    let room = right - point.column
    let name = say(line.name)
    var end = ""
    if let refusal = line.refusal {
      end = say(refusal)
    } else if case .command(let action) = line.id, let command = Commands.row(of: action) {
      end = command.keys.first?.name(in: language) ?? ""
    }
    let width = min(name.displayWidth, room)
    put(
      name, column: point.column, row: point.row, width: width,
      style: line.refusal == nil ? .normal : .dim)
    let left = room - width - 2
    guard left > 3 else { return }
    put(
      end, column: point.column + width + 2, row: point.row, width: left,
      style: line.refusal == nil ? .key : .dim, align: .right)
  }

  mutating func draw(_ choice: Choice) {
    let rect = layout.over(rows: choice.candidates.rows.count + 1)
    let inside = over(rect, title: say(.choiceTitle(choice.code)))
    let table = table(deviceColumns, of: choice.candidates, in: inside, empty: "") {
      entries(of: $0)
    }
    put(table, in: inside)
    let shown = choice.candidates.window(height: inside.size.rows - 1)
    if let index = choice.candidates.index {
      frame.cursor = Point(
        column: inside.left + 2, row: inside.top + 1 + index - shown.lowerBound)
    }
  }

  mutating func draw(_ preview: UndoPreview) {
    let event = preview.event
    let lines: [Sentence]
    if let refusal = preview.refusal {
      lines = [state.why(refusal, of: preview.deviceName), .undoImpossible]
    } else {
      lines = [
        .undoWhat(state.label(event.verb), event.seq, LocalTime(event.recorded).text, event.op),
        .undoWrites(state.label(Verb("correct")), event.seq),
        .undoTarget(preview.deviceName, state.label(preview.target)), .undoConfirm,
      ]
    }
    drawWords(lines, title: .undoTitle(preview.deviceName))
  }

  mutating func draw(_ undo: ActUndo) {
    drawWords(state.words(of: undo), title: .actUndoTitle(undo.event.seq))
  }

  /// Sentences in a box; the cursor stands on the last, which says what Enter does.
  private mutating func drawWords(_ lines: [Sentence], title: Sentence) {
    let width = layout.overlay.columns - 4
    let height = lines.reduce(0) { $0 + Frame.wrap(say($1), to: width).count }
    let rect = layout.over(rows: height)
    let inside = over(rect, title: say(title))
    var row = inside.top
    for line in lines {
      row += frame.paragraph(
        say(line),
        in: Rect(
          column: inside.left + 1, row: row, columns: width, rows: max(inside.bottom - row, 0)))
    }
    frame.cursor = Point(column: inside.left + 1, row: max(row - 1, inside.top))
  }
}

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
    if layout.isNarrow, screen.pane == .notices {
      drawNotices(of: screen)
      return
    }
    drawPipeline(of: screen, tableau)
    if layout.isNarrow {
      drawToday(tableau, below: layout.tableauList.bottom)
    } else {
      drawSide(of: screen, tableau)
      drawNotices(of: screen)
    }
  }

  private mutating func drawPipeline(of screen: TableauScreen, _ tableau: Tableau) {
    let days = tableau.waitingDays
    let isSplit = days > 7
    var columns = [
      Table.Column(say(.state), width: 21, minimum: 14, isElastic: true),
      figures(.number, tableau.lines.map(\.count), priority: 0),
      figures(.week(min(7, days)), tableau.lines.map(\.week), priority: 3),
    ]
    if isSplit { columns.append(figures(.month(days), tableau.lines.map(\.month), priority: 2)) }
    columns.append(figures(.older(days), tableau.lines.map(\.older), priority: 1))
    let rect = layout.tableauList
    var table = table(columns, of: screen.lines, in: rect, empty: say(.noDevice)) { line in
      let isStuck = line.older > 0 && law.state(line.state)?.isCustody == true
      let ages = [
        Table.Entry(figure(line.week)), Table.Entry(figure(line.month)),
        Table.Entry(figure(line.older), isStuck ? .warning : .normal),
      ]
      return [
        Table.Entry(law.label(line.state, in: language)),
        Table.Entry(figure(line.count), .strong),
      ] + (isSplit ? ages : [ages[0], ages[2]])
    }
    if screen.pane != .pipeline { table.selection = nil }
    put(table, in: rect)
  }

  /// A column as wide as its title and its longest figure.
  private func figures(_ title: Sentence, _ values: [Int], priority: Int) -> Table.Column {
    let digits = "\(values.max() ?? 0)".displayWidth
    return Table.Column(
      say(title), width: max(say(title).displayWidth, digits), priority: priority,
      alignment: .right)
  }

  /// A figure, or nothing where there is none.
  private func figure(_ count: Int) -> String { count == 0 ? "" : "\(count)" }

  private mutating func drawToday(_ tableau: Tableau, below row: Int) {
    let figures = Sentence.todayFigures(tableau.entries.last ?? 0, tableau.exits.last ?? 0)
    put(say(.labelled(.today, figures)), column: 2, row: row, width: layout.columns - 3)
    let stuck = tableau.stuck(by: law)
    let parts: [Sentence] = [
      .alerts(tableau.alertCount), .labelled(.stuck, stuck), .labelled(.toSettle, tableau.queued),
    ]
    put(
      parts.map { say($0) }.joined(separator: dot), column: 2, row: row + 1,
      width: layout.columns - 3, style: tableau.alertCount == 0 ? .normal : .warning)
  }

  /// Today, the last weeks, and how many there are in all.
  private mutating func drawSide(of screen: TableauScreen, _ tableau: Tableau) {
    let side = layout.tableauSide
    let width = side.size.columns - 1
    put(say(.today), column: side.left, row: side.top, width: width, style: .heading)
    let figures = Sentence.todayFigures(tableau.entries.last ?? 0, tableau.exits.last ?? 0)
    put(say(figures), column: side.left, row: side.top + 1, width: width)
    let total = tableau.lines.reduce(0) { $0 + $1.count }
    put(
      say(.labelled(.total, total)), column: side.left, row: side.bottom - 1, width: width,
      style: .dim)
    guard layout.tableauShowsWeeks else { return }
    let deeds = tableau.today.map { "\(law.label($0.verb, in: language)) \($0.count)" }
    frame.paragraph(
      deeds.joined(separator: dot),
      in: Rect(column: side.left, row: side.top + 2, columns: width, rows: 3))
    let days = min(tableau.entries.count, side.size.columns)
    var row = side.top + 6
    put(say(.days(days)), column: side.left, row: row, width: width, style: .heading)
    for (label, values) in [(Sentence.entries, tableau.entries), (.exits, tableau.exits)] {
      let shown = values.suffix(days)
      put(
        say(.scale(label, shown.max() ?? 0)), column: side.left, row: row + 1, width: width)
      frame.sparkline(
        Array(shown), at: Point(column: side.left, row: row + 2), width: days)
      row += 2
    }
  }

  private mutating func drawNotices(of screen: TableauScreen) {
    let rect = layout.tableauNotices
    let hasFocus = screen.pane == .notices
    if hasFocus {
      frame.put(
        frame.lines.pointer, at: Point(column: rect.left, row: rect.top - 1), style: .heading)
    }
    let title = screen.notices.rows.isEmpty ? Sentence.nothingToSee : .toSee
    put(
      say(title), column: rect.left + 2, row: rect.top - 1, width: rect.size.columns - 2,
      style: .heading)
    list(screen.notices, in: rect, hasFocus: hasFocus) {
      $0.draw($2, of: screen, at: $3, width: rect.size.columns - 2)
    }
  }

  private mutating func draw(
    _ notice: TableauNotice, of screen: TableauScreen, at point: Point, width: Int
  ) {
    let name: String
    let count: String
    switch notice {
    case .stuck(let number):
      name = say(.stuckFor(screen.tableau?.waitingDays ?? 0))
      count = "\(number)"
    case .queued(let number):
      name = say(.toSettle)
      count = "\(number)"
    case .target(let target):
      name = "\(target.programme) \(say(state.what(of: target)))"
      count = "\(target.done)/\(target.target)"
    case .alert(let alert):
      name = "! \(alert.deviceName) \(say(alert.doubt ?? state.label(alert.verb)))"
      count = ""
    }
    let room = count.isEmpty ? 0 : count.displayWidth + 1
    put(
      name, column: point.column, row: point.row, width: width - room,
      style: count.isEmpty ? .warning : .normal)
    put(
      count, column: point.column + width - room, row: point.row, width: room, style: .strong,
      align: .right)
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

extension WorkbenchState {
  func what(of target: TargetSummary) -> Sentence {
    law.label(ofChoice: target.what, need: "what", of: "set_target")
  }

  private func words(of target: TargetSummary) -> Sentence {
    let what = what(of: target)
    let (name, year) = (target.programme, target.year)
    return Sentence(
      fr: "\(name) en \(year) : \(target.done) \(what.french) sur \(target.target)",
      en: "\(name) in \(year): \(target.done) \(what.english) out of \(target.target)")
  }

  /// The notice that the cursor stands on, whole.
  func words(of notice: TableauNotice) -> Sentence? {
    if case .target(let target) = notice { return words(of: target) }
    guard case .alert(let alert) = notice else { return nil }
    let when = LocalTime(alert.raised).text
    let verb = alert.words(label(alert.verb))
    return Sentence(
      fr: "\(alert.deviceName) : \(verb.french), \(when)",
      en: "\(alert.deviceName): \(verb.english), \(when)")
  }
}

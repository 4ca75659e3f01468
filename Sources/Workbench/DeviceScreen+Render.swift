import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: DeviceScreen) {
    guard let details = screen.details else {
      put(say(.loading), column: 2, row: layout.body.top, style: .dim)
      return
    }
    drawFacts(of: details)
    var top = layout.body.top + layout.factRows(of: screen)
    if layout.showsOnlyOnePane(of: screen) {
      draw(screen.pane, of: screen, in: layout.body(below: top - 1))
      return
    }
    for pane in DeviceScreen.Pane.allCases {
      let height = layout.height(of: pane, in: screen) + 1
      let rect = Rect(column: 0, row: top, columns: layout.columns, rows: height)
      draw(pane, of: screen, in: rect)
      top += height
    }
  }

  private mutating func drawFacts(of details: DeviceDetails) {
    let top = layout.body.top
    let device = details.summary
    let age = say(.sinceAge(device.entered.age(at: state.instant)))
    let title = law.label(device.state, in: language) + ", " + age
    put(device.name, column: 2, row: top, style: .strong)
    put(
      title, column: device.name.displayWidth + 4, row: top,
      width: layout.columns - device.name.displayWidth - 6)
    let count = layout.isNarrow ? 1 : layout.isWide ? 3 : 2
    let width = (layout.columns - 3) / count
    let own = layout.evaluationRows(of: details)
    let alerts = layout.alertRows(of: details)
    let rows = layout.factRows(of: details) - 1 - own - alerts
    let shown = allFacts(of: details).prefix(rows * count)
    for (index, (label, value)) in shown.enumerated() {
      fact(
        label, value, column: 2 + (index % count) * width, row: top + 1 + index / count,
        width: width - 2)
    }
    if own > 0 { drawEvaluation(of: details, below: top + rows) }
    for (index, text) in warnings(of: details).prefix(alerts).enumerated() {
      put(
        text, column: 2, row: top + layout.factRows(of: details) - alerts + index,
        width: layout.columns - 4, style: .warning)
    }
  }

  /// Alerts and doubts, each in a line.
  private func warnings(of details: DeviceDetails) -> [String] {
    let alerts = details.alerts.map { alert in
      "! " + say(alert.words(state.label(alert.verb))) + dot + LocalTime(alert.raised).text
    }
    return alerts + details.doubts.map { say(.warning(state.words(of: $0))) }
  }

  private func allFacts(of details: DeviceDetails) -> [(Sentence, String)] {
    let device = details.summary
    let list: [(Sentence, String)] = [
      (.model, modelName(of: device)),
      (.kind, law.label(device.kind, in: language)),
      (.serial, device.serial), (.placeColumn, device.place),
      (.lot, device.line > 0 ? "\(device.lot) #\(device.line)" : device.lot),
      (.donorTag, device.donorTag), (.grade, details.grade), (.category, details.category),
      (.donorColumn, details.donor), (.system, details.installation?.text ?? ""),
      (.battery, details.grading.battery.map { "\($0) %" } ?? ""),
      (.processor, details.hardware.cpu), (.memory, memory(of: details.hardware)),
      (.imei, details.imei.joined(separator: ", ")),
      (.kit, details.kit), (.request, details.request), (.delivery, details.delivery),
      (.removal, details.removal), (.aliases, details.aliases.joined(separator: ", ")),
    ]
    return list.filter { !$0.1.isEmpty }
  }

  /// What the last test sheet said, and how the category was come by, each on a row of its own.
  private mutating func drawEvaluation(of details: DeviceDetails, below row: Int) {
    var row = row
    let width = layout.columns - 4
    if let sheet = details.sheet {
      row += 1
      let when = "\(LocalTime(sheet.happened).date), \(sheet.op)"
      fact(.sheet, "\(when)\(dot)\(say(sheet.sentence))", column: 2, row: row, width: width)
    }
    guard details.explainsCategory else { return }
    row += 1
    let grading = details.grading
    let name = grading.ruleSet.isEmpty ? grading.current : grading.ruleSet
    let text =
      grading.basis.map { say($0.sentence) }
      ?? grading.gaps.map { say($0.sentence) }.joined(separator: ", ")
    fact(.ruleSet, name + dot + text, column: 2, row: row, width: width)
  }

  private func memory(of hardware: Hardware) -> String {
    let unit = language == .french ? "Go" : "GB"
    return hardware.memoryBytes > 0 ? "\(hardware.memoryGigabytes) \(unit)" : ""
  }

  private mutating func draw(
    _ pane: DeviceScreen.Pane, of screen: DeviceScreen, in rect: Rect
  ) {
    let hasFocus = screen.pane == pane
    let title: Sentence
    switch pane {
    case .moves: title = .movesTitle(screen.moves.rows)
    case .media: title = .mediaTitle(screen.media.rows)
    case .history: title = .historyTitle
    }
    if hasFocus { frame.put(frame.lines.pointer, at: rect.origin, style: .heading) }
    put(
      say(title), column: 2, row: rect.top, width: layout.columns - 3, style: .heading)
    let rows = Rect(
      column: 0, row: rect.top + 1, columns: layout.columns, rows: rect.size.rows - 1)
    switch pane {
    case .moves:
      list(screen.moves, in: rows, hasFocus: hasFocus) { $0.draw($2, number: $1 + 1, at: $3) }
    case .media:
      list(screen.media, in: rows, hasFocus: hasFocus) { $0.draw($2, at: $3) }
    case .history:
      list(screen.history.list, in: rows, hasFocus: hasFocus) { $0.draw($2, at: $3) }
    }
  }

  private mutating func draw(_ option: MoveOption, number: Int, at point: Point) {
    draw(option, number: number, outcome: outcome(of: option), at: point)
  }

  /// One thing that may be done, or not: its number, its name, and where it leads or why not.
  mutating func draw(_ option: MoveOption, number: Int, outcome: String, at point: Point) {
    let room = layout.columns - point.column - 1
    let verb = min(22, room - 5)
    put("\(number)", column: point.column, row: point.row, width: 2, align: .right)
    let isOpen = option.isOpen
    let mark = isOpen ? frame.lines.yes : frame.lines.no
    frame.put(mark, at: point.moved(columns: 3), style: isOpen ? .accepted : .refused)
    put(
      law.label(option.verb, in: language), column: point.column + 5, row: point.row,
      width: verb, style: isOpen ? .normal : .dim)
    put(
      outcome, column: point.column + 6 + verb, row: point.row,
      width: room - verb - 6, style: isOpen ? .normal : .dim)
  }

  /// Where a move leads and what it asks for, or why it is refused.
  private func outcome(of option: MoveOption) -> String {
    let target = frame.lines.arrow.text + " " + law.label(option.target, in: language)
    if let companion = Companion.answering(option) {
      return "\(target) · \(say(.asksFor(state.label(companion.fact))))"
    }
    return option.refusal.map { say(.refusal($0)) } ?? target
  }

  private mutating func draw(_ medium: Medium, at point: Point) {
    let room = layout.columns - point.column - 1
    let name = [say(law.label(medium.kind)), medium.maker, medium.model]
    let what = (name + [capacity(of: medium)]).filter { !$0.isEmpty }.joined(separator: " ")
    let text = "S/N \(medium.serial)  \(what)"
    let safety = say(medium.safety)
    let status = law.label(medium.status, of: .medium, in: language)
    let end = "\(status), \(safety)"
    let width = min(end.displayWidth, room / 2)
    frame.put(
      medium.isSafe ? frame.lines.yes : frame.lines.no, at: point,
      style: medium.isSafe ? .accepted : .refused)
    put(text, column: point.column + 2, row: point.row, width: room - width - 4)
    put(
      end, column: point.column + room - width, row: point.row, width: width,
      style: medium.isSafe ? .accepted : .refused, align: .right)
  }

  mutating func draw(_ entry: HistoryEntry, at point: Point) {
    let room = layout.columns - point.column - 1
    let time = LocalTime(entry.event.happened)
    let who = layout.isNarrow ? "" : entry.event.op
    put(layout.isNarrow ? time.date : time.text, column: point.column, row: point.row)
    let start = layout.isNarrow ? 11 : 17
    put(who, column: point.column + start, row: point.row, width: layout.isNarrow ? 0 : 8)
    let column = start + (layout.isNarrow ? 0 : 9)
    put(
      say(sentence(of: entry)), column: point.column + column, row: point.row,
      width: room - column, style: entry.isAnnulled ? .dim : .normal)
  }

  /// What an event did, in words.
  func sentence(of entry: HistoryEntry) -> Sentence {
    let event = entry.event
    let end = event.target.isEmpty ? nil : state.label(State(event.target), of: event.subject)
    return .history(
      state.label(event.verb), end, state.details(of: entry), arrow: arrow,
      isAnnulled: entry.isAnnulled)
  }
}

extension Medium {
  /// What the golden rule thinks of it.
  var safety: Sentence {
    if isSafe { return Sentence(fr: "sûr", en: "safe") }
    if isNotEnough { return Sentence(fr: "preuve insuffisante", en: "evidence not enough") }
    if isSanitised { return Sentence(fr: "effacé, à valider", en: "wiped, to validate") }
    return Sentence(fr: "non effacé", en: "not wiped")
  }
}

import LedgerValues
import ScreenGrid

extension Layout {
  /// Rows above the list: the names of the lists, then what is shown.
  var atelierHead: Int { isNarrow || isLow ? 1 : 4 }
}

extension Painter {
  mutating func draw(_ screen: AtelierScreen) {
    if layout.atelierHead > 1 { drawLists(of: screen) }
    drawShown(of: screen)
    let rect = layout.list(below: layout.atelierHead)
    let columns = screen.list == .looseMedia ? mediumColumns : workColumns(of: screen.list)
    let table = table(
      columns, of: screen.rows, in: rect, empty: say(screen.isLoaded ? .nothingToDo : .loading),
      isMarked: deviceMark.map { isMarked in { isMarked($0.device) } }
    ) { row in
      row.medium.map { entries(of: $0, row) } ?? entries(of: row, in: screen.list)
    }
    put(table, in: rect)
    if layout.isWide, let row = screen.rows.current {
      drawBeside(row, screen.details, in: layout.details(below: layout.atelierHead))
    }
  }

  /// The device of the row, its media, and what stands against the next step.
  private mutating func drawBeside(_ row: AtelierRow, _ details: DeviceDetails?, in rect: Rect) {
    var top = draw(facts(of: row.device), titled: row.device.name, in: rect) + 1
    guard let details, details.summary.id == row.device.id else { return }
    func say(_ text: String, _ style: Style, from column: Int = 0) {
      guard top < rect.bottom else { return }
      let room = Rect(
        column: rect.left + column, row: top, columns: rect.size.columns - 1 - column,
        rows: rect.bottom - top)
      top += max(frame.paragraph(text, in: room, style: style), 1)
    }
    if !details.media.isEmpty { say(self.say(.media), .heading) }
    for medium in details.media {
      let mark = medium.isSafe ? frame.lines.yes.text : frame.lines.no.text
      let what = [self.say(law.label(medium.kind)), capacity(of: medium)]
        .filter { !$0.isEmpty }.joined(separator: " ")
      let status = law.label(medium.status, of: .medium, in: language)
      say(
        "\(mark) \(medium.name) \(what), \(status), \(self.say(medium.safety))",
        medium.isSafe ? .accepted : .refused)
      if let advice = law.advice(for: medium) { say(self.say(advice), .dim, from: 2) }
    }
    guard let verb = row.next else { return }
    say(self.say(.nextStep) + dot + law.label(verb, in: language), .heading)
    let refusal = details.moves.first { $0.verb == verb }.flatMap { option in
      option.isOpen ? nil : option.refusal
    }
    if let refusal { say(self.say(.refusal(refusal)), .refused) }
  }

  /// Every list with its count, on two lines.
  private mutating func drawLists(of screen: AtelierScreen) {
    var column = 2
    var row = layout.body.top
    for list in AtelierList.allCases {
      let isShown = list == screen.list
      let name = "\(say(list.label(by: state.law))) \(screen.counts[list] ?? 0)"
      let text = isShown ? "[\(name)]" : " \(name) "
      if column + text.displayWidth >= layout.columns, row < layout.body.top + 2 {
        row += 1
        column = 2
      }
      put(
        text, column: column, row: row, width: max(layout.columns - column - 1, 0),
        style: isShown ? .heading : .dim)
      column += text.displayWidth + 1
    }
  }

  /// The list that is shown, how many there are, and what sifts them.
  private mutating func drawShown(of screen: AtelierScreen) {
    let place = AtelierList.allCases.firstIndex(of: screen.list).map { $0 + 1 } ?? 1
    var parts: [Sentence] = [
      .atelierList(
        screen.list.label(by: state.law), screen.counts[screen.list] ?? 0, place,
        AtelierList.allCases.count)
    ]
    if !screen.sifting.words.isEmpty {
      let words = screen.sifting.words.joined(separator: " ")
      parts.append(Sentence(fr: "« \(words) »", en: "“\(words)”"))
    } else if !layout.isNarrow {
      parts.append(screen.list.isAtBench ? .byBench : .longestFirst)
    }
    if !layout.isNarrow, !state.preferences.bench.isEmpty {
      parts.append(.myBenchIs(state.preferences.bench))
    }
    put(
      parts.map { say($0) }.joined(separator: dot), column: 2,
      row: layout.body.top + layout.atelierHead - 1, width: layout.columns - 3)
  }

  private func workColumns(of list: AtelierList) -> [Table.Column] {
    let bench = Table.Column(say(.bench), width: 10, minimum: 7)
    let place = Table.Column(say(.placeColumn), width: 8, minimum: 6, priority: 2)
    let usually = Table.Column(say(.usually), width: 10, priority: 4, alignment: .right)
    let step = Table.Column(say(.step), width: 20, minimum: 19, priority: 2)
    let extra = list == .wiping ? [usually] : list == .benches ? [step, usually] : []
    return [
      Table.Column(say(.tag), width: 13, minimum: 12), list.isAtBench ? bench : place,
      Table.Column(say(.since), width: 6, alignment: .right),
    ] + extra + [
      Table.Column(say(.kind), width: 19, minimum: 12, priority: 5),
      Table.Column(say(.model), width: 22, minimum: 8, priority: 1, isElastic: true),
      Table.Column(say(.serial), width: 14, minimum: 10, priority: 3),
    ]
  }

  private func entries(of row: AtelierRow, in list: AtelierList) -> [Table.Entry] {
    let device = row.device
    let usually = Table.Entry(row.usualDuration.map { say(.duration($0)) } ?? "")
    let step = Table.Entry(say(row.step.label(by: law)))
    let extra = list == .wiping ? [usually] : list == .benches ? [step, usually] : []
    return [
      Table.Entry(device.name, device.hasAlert ? .warning : .normal),
      Table.Entry(list.isAtBench ? row.bench : device.place),
      Table.Entry(say(row.since.age(at: state.instant))),
    ] + extra + [
      Table.Entry(law.label(device.kind, in: language)), Table.Entry(modelName(of: device)),
      Table.Entry(device.serial),
    ]
  }

  private var mediumColumns: [Table.Column] {
    [
      Table.Column(say(.serial), width: 16, minimum: 12, isElastic: true),
      Table.Column(say(.since), width: 6, alignment: .right),
      Table.Column(say(.kind), width: 14, minimum: 8, priority: 2),
      Table.Column(say(.state), width: 12, minimum: 10, priority: 1),
      Table.Column(say(.placeColumn), width: 8, minimum: 6, priority: 3),
      Table.Column(say(.cameFrom), width: 13, minimum: 12),
    ]
  }

  private func entries(of medium: Medium, _ row: AtelierRow) -> [Table.Entry] {
    return [
      Table.Entry(medium.serial, .warning), Table.Entry(say(row.since.age(at: state.instant))),
      Table.Entry(say(law.label(medium.kind))),
      Table.Entry(law.label(medium.status, of: .medium, in: language)),
      Table.Entry(row.device.place), Table.Entry(row.device.name),
    ]
  }
}

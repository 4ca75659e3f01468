import LedgerValues
import ScreenGrid

extension Layout {
  /// Rows of evidence on the page of a medium.
  fileprivate func evidenceRows(of details: MediumDetails) -> Int {
    min(details.evidence.count, isLow ? 1 : 3)
  }

  fileprivate func factColumns() -> Int { isNarrow ? 1 : isWide ? 3 : 2 }

  /// Rows above the panes: the name, the facts, the evidence, and what would be enough.
  func factRows(of details: MediumDetails) -> Int {
    let facts = isLow ? 2 : (MediumDetails.facts + factColumns() - 1) / factColumns()
    let advice = details.medium.isNotEnough ? (isNarrow ? 2 : 1) : 0
    return 1 + facts + evidenceRows(of: details) + advice
  }

  func showsOnlyOnePane(of screen: MediumScreen) -> Bool {
    body.size.rows - (screen.details.map { factRows(of: $0) } ?? 1) < 8
  }

  func height(of pane: MediumScreen.Pane, in screen: MediumScreen) -> Int {
    let room = body.size.rows - (screen.details.map { factRows(of: $0) } ?? 1)
    if showsOnlyOnePane(of: screen) { return max(room - 1, 1) }
    let options = min(max(screen.options.rows.count, 1), room - 4)
    return pane == .options ? options : max(room - 2 - options, 1)
  }
}

extension MediumDetails {
  /// How many facts the page of a medium may show.
  fileprivate static let facts = 8
}

extension Painter {
  mutating func draw(_ screen: MediumScreen) {
    guard let details = screen.details else {
      put(say(.loading), column: 2, row: layout.body.top, style: .dim)
      return
    }
    drawFacts(of: details)
    var top = layout.factRows(of: details)
    let panes = layout.showsOnlyOnePane(of: screen) ? [screen.pane] : MediumScreen.Pane.allCases
    for pane in panes {
      let height = layout.height(of: pane, in: screen) + 1
      draw(
        pane, of: screen,
        in: Rect(
          column: 0, row: layout.body.top + top, columns: layout.columns, rows: height))
      top += height
    }
  }

  private mutating func drawFacts(of details: MediumDetails) {
    let medium = details.medium
    var row = layout.body.top
    let status = law.label(medium.status, of: .medium, in: language)
    let age = say(.sinceAge(details.row.since.age(at: state.instant)))
    put("S/N \(medium.name)", column: 2, row: row, style: .strong)
    let start = "S/N \(medium.name)".displayWidth + 4
    put(
      "\(status), \(age)\(dot)\(say(medium.safety))", column: start, row: row,
      width: layout.columns - start - 2, style: medium.isSafe ? .accepted : .refused)
    row += 1
    let count = layout.factColumns()
    let width = (layout.columns - 3) / count
    let rows = layout.isLow ? 2 : (MediumDetails.facts + count - 1) / count
    for (index, (label, value)) in facts(of: details).prefix(rows * count).enumerated() {
      fact(
        label, value, column: 2 + (index % count) * width, row: row + index / count,
        width: width - 2)
    }
    row += rows
    for entry in details.evidence.prefix(layout.evidenceRows(of: details)) {
      put(
        words(of: entry), column: 2, row: row, width: layout.columns - 3,
        style: entry.isEnough ? .accepted : .refused)
      row += 1
    }
    if let advice = law.advice(for: medium) {
      let rows = layout.isNarrow ? 2 : 1
      frame.paragraph(
        say(advice), in: Rect(column: 2, row: row, columns: layout.columns - 3, rows: rows),
        style: .warning)
    }
  }

  private func facts(of details: MediumDetails) -> [(Sentence, String)] {
    let medium = details.medium
    let device = details.row.deviceName + ", " + law.label(details.deviceState, in: language)
    let list: [(Sentence, String)] = [
      (.kind, say(law.label(medium.kind))),
      (medium.status == "fitted" ? .device : .cameFrom, device),
      (.placeColumn, details.row.place), (.mediumTag, details.row.tag),
      (.model, [medium.maker, medium.model].filter { !$0.isEmpty }.joined(separator: " ")),
      (.capacity, capacity(of: medium)), (.serial, medium.serial), (.mediumNumber, "#\(medium.id)"),
    ]
    return list.filter { !$0.1.isEmpty }
  }

  /// In the units that stand on a disk; empty when unknown.
  func capacity(of medium: Medium) -> String {
    let unit = language == .french ? "Go" : "GB"
    return medium.capacityBytes > 0 ? "\(medium.capacityBytes / 1_000_000_000) \(unit)" : ""
  }

  /// When and how it was wiped, and whether that is enough.
  func words(of entry: MediumEvidence) -> String {
    let parts = [
      say(law.label(technique: entry.technique)),
      say(law.label(ofChoice: entry.result, of: "result")),
      say(law.label(ofChoice: entry.verification, of: "verification")), entry.op,
      say(entry.isEnough ? .enough : .notEnough),
    ]
    let day = LocalTime(entry.happened)
    let mark = entry.isEnough ? frame.lines.yes : frame.lines.no
    return "\(mark.text) \(layout.isNarrow ? day.date : day.text) "
      + parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private mutating func draw(_ pane: MediumScreen.Pane, of screen: MediumScreen, in rect: Rect) {
    let hasFocus = screen.pane == pane
    let title: Sentence = pane == .options ? .movesTitle(screen.options.rows) : .historyTitle
    if hasFocus { frame.put(frame.lines.pointer, at: rect.origin, style: .heading) }
    put(say(title), column: 2, row: rect.top, width: layout.columns - 3, style: .heading)
    let rows = Rect(
      column: 0, row: rect.top + 1, columns: layout.columns, rows: rect.size.rows - 1)
    switch pane {
    case .options:
      list(screen.options, in: rows, hasFocus: hasFocus) {
        $0.draw(mediumOption: $2, number: $1 + 1, at: $3)
      }
    case .history:
      list(screen.history.list, in: rows, hasFocus: hasFocus) { $0.draw($2, at: $3) }
    }
  }

  private mutating func draw(mediumOption option: MoveOption, number: Int, at point: Point) {
    let target =
      option.target.rawValue.isEmpty
      ? "" : arrow + law.label(option.target, of: .medium, in: language)
    draw(
      option, number: number, outcome: option.refusal.map { say(.refusal($0)) } ?? target,
      at: point)
  }
}

import LedgerValues
import ScreenGrid

// What stands beside a list, where there is room for it: all of the chosen row, whole.

extension Painter {
  /// A title, then each label with its value, which takes as many rows as it needs.
  ///
  /// - Returns: the first row that is free.
  @discardableResult
  mutating func draw(
    _ facts: [(Sentence, String)], titled title: String, in rect: Rect
  ) -> Int {
    let width = rect.size.columns - 1
    var row = rect.top + 1
    put(title, column: rect.left, row: rect.top, width: rect.size.columns, style: .strong)
    let longest = facts.map { say($0.0).displayWidth }.max() ?? 0
    let labels = min(max(longest, 11), width / 2)
    for (label, value) in facts where row < rect.bottom {
      put(say(label), column: rect.left, row: row, width: labels, style: .dim)
      let room = Rect(
        column: rect.left + labels + 1, row: row, columns: width - labels - 1,
        rows: rect.bottom - row)
      row += max(frame.paragraph(value, in: room), 1)
    }
    return row
  }

  /// A lot: where it stands, its counts, what it lived through, and the rows that are awaited.
  mutating func draw(_ lot: LotSummary, _ details: LotDetails?, in rect: Rect) {
    var facts: [(Sentence, String)] = [
      (.donorColumn, lot.donor), (.state, law.label(lot.state, of: .lot, in: language)),
      (.missing, "\(lot.announced)"), (.receivedCount, "\(lot.received)"),
      (.unexpected, "\(lot.unannounced)"), (.withdrawn, "\(lot.withdrawn)"),
    ]
    for step in details?.steps ?? [] {
      let label = state.label(step.state, of: .lot)
      facts.append((label, LocalTime(step.happened).text + dot + step.op))
    }
    let row = draw(facts, titled: lot.code, in: rect) + 1
    guard let missing = details?.missing, !missing.isEmpty, row < rect.bottom else { return }
    put(say(.awaitedRows), column: rect.left, row: row, style: .heading)
    let room = rect.bottom - row - 1
    let shown = missing.count > room || missing.count < lot.announced ? room - 1 : room
    for (index, device) in missing.prefix(max(shown, 0)).enumerated() {
      put(
        "#\(device.line) \(device.called)  \(modelName(of: device))", column: rect.left,
        row: row + 1 + index, width: rect.size.columns - 1)
    }
    let left = lot.announced - min(missing.count, max(shown, 0))
    if left > 0, shown >= 0 {
      put(
        say(.andMore(left)), column: rect.left, row: row + 1 + min(missing.count, shown),
        width: rect.size.columns - 1, style: .dim)
    }
  }

  /// An event: every field of it in words.
  mutating func draw(_ entry: HistoryEntry, in rect: Rect) {
    draw(
      state.lines(of: entry).map { ($0.label, say($0.value)) },
      titled: say(.eventTitle(entry.event.seq)), in: rect)
  }

  /// A message: when it was said, and all of it.
  mutating func draw(_ message: Message, in rect: Rect) {
    draw([], titled: LocalTime(message.at).text, in: rect)
    frame.paragraph(
      say(message.text),
      in: Rect(
        column: rect.left, row: rect.top + 1, columns: rect.size.columns - 1,
        rows: rect.size.rows - 1))
  }
}

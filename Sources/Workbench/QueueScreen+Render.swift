import LedgerValues
import ScreenGrid

extension Layout {
  /// On a low page only the pane that has the focus is shown.
  var queueShowsOnePane: Bool { isLow }

  func queueHeight(of pane: QueueScreen.Pane) -> Int {
    let room = body.size.rows - 1
    guard !queueShowsOnePane else { return room - 1 }
    let entries = (room - 2) / 2
    return pane == .entries ? entries : room - entries - 3
  }
}

extension Painter {
  mutating func draw(_ screen: QueueScreen) {
    let showsBoth = !layout.queueShowsOnePane
    if showsBoth || screen.pane == .entries { drawEntries(of: screen) }
    if showsBoth || screen.pane == .candidates { drawCandidates(of: screen) }
  }

  private mutating func drawEntries(of screen: QueueScreen) {
    put(
      say(.queueTitle(screen.entries.rows.count)), column: 2, row: layout.body.top,
      width: layout.columns - 3, style: .heading)
    if screen.pane == .entries {
      frame.put(frame.lines.pointer, at: layout.body.origin, style: .heading)
    }
    let rect = Rect(
      column: 0, row: layout.body.top + 1, columns: layout.columns - 1,
      rows: layout.queueHeight(of: .entries) + 1)
    let columns = [
      Table.Column(say(.eventNumber), width: 5, alignment: .right),
      Table.Column(say(.happened), width: 26, minimum: 16, isElastic: true),
      Table.Column(say(.since), width: 6, priority: 2, alignment: .right),
      Table.Column(say(.device), width: 14, minimum: 12, priority: 1),
      Table.Column(say(.serial), width: 16, minimum: 10),
    ]
    var table = table(
      columns, of: screen.entries, in: rect,
      empty: say(screen.isLoaded ? .queueEmpty : .loading)
    ) { entry in
      [
        Table.Entry("\(entry.id)"), Table.Entry(say(state.words(of: entry))),
        Table.Entry(say(entry.queued.age(at: state.instant))), Table.Entry(entry.device),
        Table.Entry(entry.serial, .strong),
      ]
    }
    if screen.pane != .entries { table.selection = nil }
    put(table, in: rect)
  }

  private mutating func drawCandidates(of screen: QueueScreen) {
    let top = layout.queueShowsOnePane ? 0 : layout.queueHeight(of: .entries) + 2
    let row = layout.body.top + top
    put(
      say(screen.candidates.rows.isEmpty ? .noCandidate : .candidates), column: 2, row: row,
      width: layout.columns - 3, style: .heading)
    if screen.pane == .candidates {
      frame.put(frame.lines.pointer, at: Point(column: 0, row: row), style: .heading)
    }
    guard !screen.candidates.rows.isEmpty else { return }
    let rect = Rect(
      column: 0, row: row + 1, columns: layout.columns - 1,
      rows: layout.queueHeight(of: .candidates) + 1)
    let columns = [
      Table.Column(say(.serial), width: 16, minimum: 10),
      Table.Column(say(.because), width: 26, minimum: 12, isElastic: true),
      Table.Column(say(.device), width: 14, minimum: 12),
      Table.Column(say(.model), width: 20, minimum: 10, priority: 2),
      Table.Column(say(.state), width: 10, minimum: 8, priority: 3),
    ]
    var table = table(columns, of: screen.candidates, in: rect, empty: "") { candidate in
      let medium = candidate.medium
      let kind = law.mediumKinds.first { $0.kind == medium.kind }?.label
      let name = [kind.map { say($0) } ?? medium.kind.rawValue, medium.maker, medium.model]
      return [
        Table.Entry(medium.serial, .strong), Table.Entry(say(.because(candidate.reason))),
        Table.Entry(candidate.deviceName),
        Table.Entry(name.filter { !$0.isEmpty }.joined(separator: " ")),
        Table.Entry(law.label(medium.status, of: .medium, in: language)),
      ]
    }
    if screen.pane != .candidates { table.selection = nil }
    put(table, in: rect)
  }
}

extension WorkbenchState {
  /// What an entry is about, in words: its kind, what the log says of the disk, what is doubtful of the
  /// audit.
  func words(of entry: QueueEntry) -> Sentence {
    let members = EventBody.members(of: entry.body)
    let kind = Sentence.evidence(entry.kind)
    let parts = [
      members["model"] ?? "", members["verdict"].map { Sentence.verdict($0)(language) } ?? "",
      AuditDoubt(rawValue: entry.reason)?.label(language) ?? "",
    ]
    let rest = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    guard !rest.isEmpty else { return kind }
    return Sentence(fr: "\(kind.french) : \(rest)", en: "\(kind.english): \(rest)")
  }
}

import LedgerValues
import ScreenGrid

extension Layout {
  /// On a low page only the pane that has the focus is shown.
  var queueShowsOnePane: Bool { isLow && !queueIsBeside }

  /// The panes stand side by side where each is as wide as a whole page of 80 columns.
  private var queueIsBeside: Bool { columns >= 2 * Self.queueSide }

  private static let queueSide = 80

  func queueRect(of pane: QueueScreen.Pane) -> Rect {
    let room = body.size.rows
    let (width, isFirst) = (columns - 1, pane == .entries)
    if queueIsBeside {
      let left = width - Self.queueSide - 1
      return Rect(
        column: isFirst ? 0 : left + 1, row: body.top, columns: isFirst ? left : Self.queueSide,
        rows: room)
    }
    if queueShowsOnePane {
      return Rect(column: 0, row: body.top, columns: width, rows: room)
    }
    let entries = (room - 3) / 2 + 2
    return Rect(
      column: 0, row: body.top + (isFirst ? 0 : entries), columns: width,
      rows: isFirst ? entries : room - entries)
  }

  /// Rows of the list in a pane: below its title and the heads of its columns, and for candidates
  /// below what the entry is.
  func queueHeight(of pane: QueueScreen.Pane) -> Int {
    let rows = queueRect(of: pane).size.rows - 2
    return max(pane == .candidates ? rows - queueWords : rows, 1)
  }

  /// Rows that say in full what waits, where there is room for them.
  var queueWords: Int { isLow ? 0 : queueIsBeside ? 4 : 2 }
}

extension Painter {
  mutating func draw(_ screen: QueueScreen) {
    let showsBoth = !layout.queueShowsOnePane
    if showsBoth || screen.pane == .entries { drawEntries(of: screen) }
    if showsBoth || screen.pane == .candidates { drawCandidates(of: screen) }
  }

  private mutating func drawEntries(of screen: QueueScreen) {
    let pane = layout.queueRect(of: .entries)
    put(
      say(.queueTitle(screen.entries.rows.count)), column: pane.left + 2, row: pane.top,
      width: pane.size.columns - 2, style: .heading)
    if screen.pane == .entries { frame.put(frame.lines.pointer, at: pane.origin, style: .heading) }
    let rect = Rect(
      column: pane.left, row: pane.top + 1, columns: pane.size.columns,
      rows: layout.queueHeight(of: .entries) + 1)
    // Of one device, its name is the page's.
    let isOfOne = screen.only != nil
    let columns = [
      Table.Column(say(.eventNumber), width: 5, alignment: .right),
      Table.Column(say(.happened), width: 26, minimum: 16, isElastic: true),
      Table.Column(say(.since), width: 6, priority: 2, alignment: .right),
      isOfOne ? nil : Table.Column(say(.device), width: 14, minimum: 12, priority: 1),
      Table.Column(say(.serial), width: 16, minimum: 10),
    ].compactMap(\.self)
    var table = table(
      columns, of: screen.entries, in: rect,
      empty: say(screen.isLoaded ? .queueEmpty : .loading)
    ) { entry in
      [
        Table.Entry("\(entry.id)"), Table.Entry(say(state.words(of: entry))),
        Table.Entry(say(entry.queued.age(at: state.instant))),
        isOfOne ? nil : Table.Entry(entry.device), Table.Entry(entry.serial, .strong),
      ].compactMap(\.self)
    }
    if screen.pane != .entries { table.selection = nil }
    put(table, in: rect)
  }

  private mutating func drawCandidates(of screen: QueueScreen) {
    let pane = layout.queueRect(of: .candidates)
    put(
      say(screen.candidates.rows.isEmpty ? .noCandidate : .candidates), column: pane.left + 2,
      row: pane.top, width: pane.size.columns - 2, style: .heading)
    if screen.pane == .candidates {
      frame.put(frame.lines.pointer, at: pane.origin, style: .heading)
    }
    if layout.queueWords > 0, let entry = screen.entries.current {
      let room = Rect(
        column: pane.left + 2, row: pane.top + 1, columns: pane.size.columns - 2,
        rows: layout.queueWords - 1)
      frame.paragraph(say(state.explanation(of: entry)), in: room)
    }
    guard !screen.candidates.rows.isEmpty else { return }
    let rect = Rect(
      column: pane.left, row: pane.top + 1 + layout.queueWords, columns: pane.size.columns,
      rows: layout.queueHeight(of: .candidates) + 1)
    let hasMedia = screen.candidates.rows.contains { $0.medium != nil }
    let isOfOne = screen.only != nil
    // What is chosen between is never cut for the sake of what is the same of all.
    let columns = [
      Table.Column(say(.candidate), width: hasMedia ? 16 : 44, minimum: 16),
      Table.Column(say(.because), width: 26, minimum: 15, isElastic: true),
      isOfOne ? nil : Table.Column(say(.device), width: 14, minimum: 12, priority: 1),
      hasMedia ? Table.Column(say(.model), width: 20, minimum: 10, priority: 2) : nil,
      hasMedia ? Table.Column(say(.state), width: 10, minimum: 8, priority: 3) : nil,
    ].compactMap(\.self)
    var table = table(columns, of: screen.candidates, in: rect, empty: "") { candidate in
      let medium = candidate.medium
      return [
        Table.Entry(candidate.text, .strong), Table.Entry(say(candidate.reason.label)),
        isOfOne ? nil : Table.Entry(candidate.deviceName),
        hasMedia ? Table.Entry(medium.map(kindAndName) ?? "") : nil,
        hasMedia
          ? Table.Entry(medium.map { law.label($0.status, of: .medium, in: language) } ?? "") : nil,
      ].compactMap(\.self)
    }
    if screen.pane != .candidates { table.selection = nil }
    put(table, in: rect)
  }

  private func kindAndName(_ medium: Medium) -> String {
    let kind = law.mediumKinds.first { $0.kind == medium.kind }?.label
    let name = [kind.map { say($0) } ?? medium.kind.rawValue, medium.maker, medium.model]
    return name.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension WorkbenchState {
  /// What an entry is about, in words: its kind, what the log says of the disk, what is doubtful of the
  /// audit.
  func words(of entry: QueueEntry) -> Sentence {
    let members = EventBody.members(of: entry.body)
    let kind = QueueEntry.label(ofKind: entry.kind)
    let parts = [
      members["model"] ?? "", members["verdict"].map { Sentence.verdict($0)(language) } ?? "",
      AuditDoubt(rawValue: entry.reason)?.label(language) ?? "",
    ]
    let rest = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    guard !rest.isEmpty else { return kind }
    return Sentence(fr: "\(kind.french) : \(rest)", en: "\(kind.english): \(rest)")
  }
  /// The same in whole sentences, where there are any: what waits, and what to do.
  func explanation(of entry: QueueEntry) -> Sentence {
    guard let doubt = AuditDoubt(rawValue: entry.reason) else { return words(of: entry) }
    return doubt.sentence
  }
}

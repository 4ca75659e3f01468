import LedgerValues

// Undoing what one command did, from any event of it.

extension MediumScreen {
  /// What happened to it last, that was not undone.
  fileprivate var latest: HistoryEntry? {
    history.list.rows.first { !$0.isAnnulled && $0.event.verb != Verb("correct") }
  }
}

extension WorkbenchState {
  /// The event whose act F8 is about: chosen in the journal, or in the history of a device.
  var eventToUndo: HistoryEntry? {
    switch screen {
    case .journal(let journal): journal.entries.list.current
    case .event(let event): event.entry
    case .device(let device) where device.pane == .history: device.history.list.current
    case .medium(let medium):
      medium.pane == .history ? medium.history.list.current : medium.latest
    default: nil
    }
  }

  /// Shows what undoing would write; of another's act the reason is asked first.
  mutating func startUndo() -> [WorkbenchEffect] {
    guard let entry = eventToUndo else { return [.previewUndo(undoTarget)] }
    guard entry.event.op != clerk.code else {
      return [.previewActUndo(entry.event.seq, reason: "")]
    }
    let reason = FormField(name: "reason", label: .reason, kind: .prose, isRequired: true)
    overlay = .form(
      Form(
        purpose: .undoAct(entry.event.seq), title: .actUndoTitle(entry.event.seq),
        fields: [reason]))
    return []
  }

  /// What undoing would write came back: it is shown, or refused.
  mutating func show(_ undo: ActUndo) -> [WorkbenchEffect] {
    guard !undo.lines.isEmpty else {
      guard let refused = undo.refused.first else { return answer(.refused, .actNotUndoable) }
      return answer(.refused, why(refused.refusal, of: refused.name))
    }
    overlay = .actUndo(undo)
    return [.bell(.accepted)]
  }

  /// It was written.
  mutating func take(_ undone: ActUndo) -> [WorkbenchEffect] {
    let effects = reloads
    if undone.lines.isEmpty, let refused = undone.refused.first {
      return answer(.refused, why(refused.refusal, of: refused.name)) + effects
    }
    for refused in undone.refused { say(.note, why(refused.refusal, of: refused.name)) }
    return answer(.accepted, .actUndone(undone.lines.count, undone.refused.count)) + effects
  }

  /// The lines of the box that shows it first.
  func words(of undo: ActUndo) -> [Sentence] {
    let event = undo.event
    let shown = undo.lines.prefix(Self.undoLines)
    var lines: [Sentence] = [
      .actUndoWhat(label(event.verb), LocalTime(event.recorded).text, event.op),
      .actUndoCount(undo.lines.count),
    ]
    lines += shown.map { .actUndoLine($0.event.seq, label($0.event.verb), $0.deviceName) }
    if undo.lines.count > shown.count { lines.append(.andMore(undo.lines.count - shown.count)) }
    if let refused = undo.refused.first {
      lines.append(why(refused.refusal, of: refused.name))
      if undo.refused.count > 1 { lines.append(.andMore(undo.refused.count - 1)) }
    }
    return lines + [.undoConfirm]
  }

  /// How many of the events are named.
  private static let undoLines = 4
}

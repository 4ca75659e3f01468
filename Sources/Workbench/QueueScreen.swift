import LedgerValues

/// Evidence that names nobody for certain: each entry with the media it may belong to.
struct QueueScreen: Equatable, Sendable {
  enum Pane: CaseIterable, Sendable { case entries, candidates }

  var pane = Pane.entries
  var entries = Listing<QueueEntry>()
  var candidates = Listing<QueueCandidate>()
  /// The entry whose candidates have come.
  var candidatesOf: Int64?
  var isLoaded = false

  /// Asks for the candidates of the entry under the cursor, once.
  mutating func awaitCandidates() -> [WorkbenchEffect] {
    guard let entry = entries.current else {
      candidates.replace([])
      return []
    }
    guard entry.id != candidatesOf else { return [] }
    candidatesOf = nil
    candidates.replace([])
    return [.loadCandidates(entry.id)]
  }
}

extension WorkbenchState {
  mutating func showQueue() -> [WorkbenchEffect] {
    screens.append(.queue(QueueScreen()))
    return reloads
  }

  var refusalToShowQueue: Sentence? {
    guard case .tableau(let screen) = screen, let tableau = screen.tableau else {
      return .nothingChosen
    }
    return tableau.queued == 0 ? .queueEmpty : nil
  }

  /// The queue came: the candidates of its chosen entry are asked for.
  mutating func take(_ entries: [QueueEntry]) -> [WorkbenchEffect] {
    guard case .queue(var queue) = screen else { return [] }
    queue.entries.replace(entries)
    queue.isLoaded = true
    if entries.isEmpty { queue.pane = .entries }
    // What they are may have changed too.
    queue.candidatesOf = nil
    let effects = queue.awaitCandidates()
    screen = .queue(queue)
    return effects
  }

  mutating func take(_ candidates: [QueueCandidate], of entry: Int64) -> [WorkbenchEffect] {
    guard case .queue(var queue) = screen, queue.entries.current?.id == entry else { return [] }
    queue.candidatesOf = entry
    queue.candidates.replace(candidates)
    if candidates.isEmpty { queue.pane = .entries }
    screen = .queue(queue)
    return []
  }

  mutating func move(_ action: Action, in queue: QueueScreen, page: Int) -> [WorkbenchEffect] {
    var queue = queue
    var effects: [WorkbenchEffect] = []
    switch queue.pane {
    case .entries:
      queue.entries.move(action, page: page)
      effects = queue.awaitCandidates()
    case .candidates: queue.candidates.move(action, page: page)
    }
    screen = .queue(queue)
    return effects
  }

  /// Enter: from an entry to its candidates, on a candidate files the evidence to it.
  mutating func openCurrent(of queue: QueueScreen) -> [WorkbenchEffect] {
    guard let entry = queue.entries.current else { return [] }
    guard queue.pane == .candidates, let candidate = queue.candidates.current else {
      guard !queue.candidates.rows.isEmpty else { return answer(.refused, .noCandidate) }
      changeQueue { $0.pane = .candidates }
      return []
    }
    return [.settle(entry.id, medium: "#\(candidate.id)")]
  }

  /// Why Enter cannot file the evidence here.
  var refusalToSettle: Sentence? {
    guard case .queue(let queue) = screen, queue.entries.current != nil else {
      return .nothingChosen
    }
    return refusalOf(Verb("settle_evidence"))
  }

  mutating func setAside() -> [WorkbenchEffect] {
    guard case .queue(let queue) = screen, let entry = queue.entries.current else { return [] }
    return [.settle(entry.id, medium: nil)]
  }

  /// Asks for the serial of the medium that the evidence belongs to.
  mutating func nameMedium() -> [WorkbenchEffect] {
    guard case .queue(let queue) = screen, let entry = queue.entries.current else { return [] }
    let field = FormField(
      name: "medium", label: .serial, kind: .text, isRequired: true, value: "")
    overlay = .form(
      Form(purpose: .settle(entry.id), title: .settleTitle(entry.id), fields: [field]))
    return []
  }

  /// Evidence was filed or set aside.
  mutating func settled(_ medium: String?, _ refusal: Refusal?) -> [WorkbenchEffect] {
    let effects = reloads
    if let refusal { return answer(.refused, .refusal(refusal)) + effects }
    changeQueue { $0.pane = .entries }
    return answer(.accepted, medium == nil ? .evidenceSetAside : .evidenceFiled) + effects
  }

  private mutating func changeQueue(_ change: (inout QueueScreen) -> Void) {
    guard case .queue(var queue) = screen else { return }
    change(&queue)
    screen = .queue(queue)
  }
}

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
  /// The entries about one device, where it was opened from its page; nil for all.
  var only: Set<Int64>?

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

  /// What waits about the device of the page, with what may be decided of it.
  mutating func settleDoubt() -> [WorkbenchEffect] {
    guard case .device(let device) = screen, let doubts = device.details?.doubts else { return [] }
    var queue = QueueScreen()
    queue.only = Set(doubts.map(\.id))
    queue.pane = .candidates
    screens.append(.queue(queue))
    return reloads
  }

  /// Nothing waits about the device of the page.
  var refusalToSettleDoubt: Sentence? {
    guard case .device(let device) = screen, device.details?.doubts.isEmpty == false else {
      return .noDoubt
    }
    return refusalOf(Verb("settle_evidence"))
  }

  /// The queue came: the candidates of its chosen entry are asked for.
  mutating func take(_ all: [QueueEntry]) -> [WorkbenchEffect] {
    guard case .queue(var queue) = screen else { return [] }
    let entries = queue.only.map { only in all.filter { only.contains($0.id) } } ?? all
    if entries.isEmpty, queue.only != nil, queue.isLoaded, screens.count > 1 {
      // All is settled: back to the device.
      screens.removeLast()
      return reloads
    }
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
    return [.settle(entry.id, candidate.settlement)]
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
    return [.settle(entry.id, .setAside)]
  }

  /// Asks for the medium that a wipe belongs to, or for the device that an audit is of.
  mutating func nameMedium() -> [WorkbenchEffect] {
    guard case .queue(let queue) = screen, let entry = queue.entries.current else { return [] }
    let isAudit = entry.kind == "audit"
    let field = FormField(
      name: isAudit ? "device" : "medium", label: isAudit ? .device : .serial, kind: .text,
      isRequired: true, value: "")
    overlay = .form(
      Form(purpose: .settle(entry.id), title: .settleTitle(entry.id), fields: [field]))
    return []
  }

  /// An entry was settled, or why not.
  mutating func settled(_ settlement: Settlement, _ refusal: Refusal?) -> [WorkbenchEffect] {
    let effects = reloads
    if let refusal { return answer(.refused, .refusal(refusal)) + effects }
    changeQueue { $0.pane = $0.only == nil ? .entries : .candidates }
    return answer(.accepted, .settled(settlement)) + effects
  }

  private mutating func changeQueue(_ change: (inout QueueScreen) -> Void) {
    guard case .queue(var queue) = screen else { return }
    change(&queue)
    screen = .queue(queue)
  }
}

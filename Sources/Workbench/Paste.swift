import LedgerValues

/// Many codes pasted at once: many scans with one summary.
struct Paste: Equatable, Sendable {
  /// Scans that wait for their turn, and acts that wait for their outcome.
  var tickets: Set<Int> = []
  /// More of its lines are still to come.
  var isOpen = true
  var acts = 0
  /// What is answered just now is an answer to one of them.
  var isTaking = false
  private(set) var done = 0
  private(set) var already = 0
  private(set) var refused: [Sentence] = []

  var isOver: Bool { !isOpen && tickets.isEmpty && acts == 0 }

  /// Counts an answer instead of saying it.
  mutating func take(_ kind: Message.Kind, _ text: Sentence) -> Bool {
    guard isTaking else { return false }
    switch kind {
    case .accepted: done += 1
    case .already: already += 1
    case .refused: refused.append(text)
    case .note: return false
    }
    return true
  }

  var counts: Sentence { .pasted(done, refused.count, already) }
  var kind: Message.Kind {
    if !refused.isEmpty { return .refused }
    return done > 0 ? .accepted : .already
  }
}

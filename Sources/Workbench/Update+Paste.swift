import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// Deals with one scan; of a pasted one the answer is counted.
  mutating func applyPasted(
    _ scan: Scan, _ apply: (inout WorkbenchState) -> [WorkbenchEffect]
  ) -> [WorkbenchEffect] {
    guard pasted?.tickets.remove(scan.ticket) != nil else { return apply(&self) }
    pasted?.isTaking = scan.isOfDevice
    let effects = apply(&self)
    pasted?.isTaking = false
    pasted?.acts += effects.filter(\.isAnsweredAct).count
    return effects + endPaste()
  }

  /// Takes what came of an act; of a pasted one it is counted.
  mutating func takingPasted(
    _ take: (inout WorkbenchState) -> [WorkbenchEffect]
  ) -> [WorkbenchEffect] {
    guard let paste = pasted, paste.acts > 0 else { return take(&self) }
    pasted?.acts -= 1
    pasted?.isTaking = true
    let effects = take(&self)
    pasted?.isTaking = false
    return effects + endPaste()
  }

  /// When the last is dealt with: one line, one sound, and a page where some were refused.
  mutating func endPaste() -> [WorkbenchEffect] {
    guard let paste = pasted, paste.isOver else { return [] }
    pasted = nil
    if !paste.refused.isEmpty, overlay == nil {
      var page = BulkPage(title: .pastedTitle, counts: paste.counts, request: nil)
      page.lines.replaceKeepingNone(
        paste.refused.enumerated().map { .init(id: $0, content: .said($1)) })
      overlay = .bulk(page)
    }
    return answer(paste.kind, paste.counts)
  }
}

extension Scan {
  /// Places and commands say how the next codes are dealt with: they are not counted.
  fileprivate var isOfDevice: Bool {
    if case .location? = answer?.resolution { return false }
    return command == nil
  }
}

extension WorkbenchEffect {
  /// Whether it is answered by one event that says what came of it.
  fileprivate var isAnsweredAct: Bool {
    switch self {
    case .act, .receive, .register: true
    default: false
    }
  }
}

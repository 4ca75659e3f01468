import LedgerValues

/// One medium: what it is, what says that it is wiped, all that may be done with it, its history.
struct MediumScreen: Equatable, Sendable {
  enum Pane: CaseIterable, Sendable { case options, history }

  let id: Int64
  /// What it was called where it was opened from, until its page has come.
  var name: String
  var details: MediumDetails?
  /// Those that can be done first. No row has the cursor until an arrow is pressed, so that the Enter
  /// of a scanner never does one.
  var options = Listing<MoveOption>()
  var history = Paged<HistoryEntry>()
  var pane = Pane.options

  init(id: Int64, name: String) {
    self.id = id
    self.name = name
  }

  mutating func take(_ details: MediumDetails) {
    self.details = details
    name = details.medium.name
    options.replaceKeepingNone(
      details.options.filter(\.isAllowed) + details.options.filter { !$0.isAllowed })
  }

  func loadHistory(at anchor: PageAnchor<Int64>) -> WorkbenchEffect {
    .loadMediumHistory(id, anchor, limit: Paged<HistoryEntry>.pageLimit)
  }

  mutating func move(_ action: Action, page height: Int) -> [WorkbenchEffect] {
    switch pane {
    case .options: options.move(action, page: height)
    case .history:
      return history.move(action, page: height).map { [loadHistory(at: $0)] } ?? []
    }
    return []
  }
}

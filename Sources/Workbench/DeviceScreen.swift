import LedgerValues

/// One device: facts, media, every move from here, history.
struct DeviceScreen: Equatable, Sendable {
  enum Pane: CaseIterable, Sendable { case moves, media, history }

  let id: DeviceID
  /// What it was called where it was opened from, until its page has come.
  var name: String
  var details: DeviceDetails?
  /// Those that can be done first. No row has the cursor until an arrow is pressed, so that the Enter of a
  /// scanner never does a move.
  var moves = Listing<MoveOption>()
  var media = Listing<Medium>()
  var history = Paged<HistoryEntry>()
  var pane = Pane.moves

  init(id: DeviceID, name: String) {
    self.id = id
    self.name = name
  }

  mutating func take(_ details: DeviceDetails) {
    self.details = details
    name = details.summary.name
    moves.replaceKeepingNone(
      details.moves.filter(\.isOpen) + details.moves.filter { !$0.isOpen })
    media.replace(details.media)
  }

  func loadHistory(at anchor: PageAnchor<Int64>) -> WorkbenchEffect {
    .loadHistory(id, anchor, limit: Paged<HistoryEntry>.pageLimit)
  }
}

extension MoveOption {
  /// Whether it can be done from here: allowed, or waiting for a fact that is asked with it.
  var isOpen: Bool { isAllowed || Companion.answering(self) != nil }
}

public import LedgerValues
internal import LotLedger

/// Says that the operator's whole last act did not occur: every move, fact and medium's event of it
/// that still can be taken back.
public struct UndoLastAct: Sendable {
  /// Demanded where the act was another's.
  public var reason = ""

  public init(reason: String = "") {
    self.reason = reason
  }

  /// What came of it.
  public struct Outcome: Sendable, Hashable {
    /// Events said not to have occurred, in the order in which that was written.
    public var undone: [HistoryEntry] = []
    /// The devices whose events stand, and why.
    public var refused: [ActUndo.Refused] = []
  }

  /// Does it; nothing is undone when there is nothing.
  public func run(in house: House) throws(HouseError) -> Outcome {
    let entries = try house.ask { try $0.lastAct(by: house.op) }
    guard !entries.isEmpty else { return Outcome() }
    return try house.write { act in try Self.annul(entries, reason: reason, act) }
  }

  /// Says of these events that they did not occur, device by device: all of one device's or none.
  static func annul(_ entries: [HistoryEntry], reason: String, _ act: Act) throws -> Outcome {
    var seen: Set<Int64> = []
    let devices = entries.map(\.event.device).filter { seen.insert($0).inserted }
    let own = Dictionary(grouping: entries, by: \.event.device)
    var outcome = Outcome()
    for device in devices.reversed() {
      let ordered = order(own[device] ?? [])
      do {
        try act.together {
          for entry in ordered { try act.annul(entry.event, reason: reason) }
        }
        outcome.undone += ordered
      } catch let refusal as Refusal {
        outcome.refused.append(.init(name: ordered.first?.deviceName ?? "", refusal: refusal))
      }
    }
    return outcome
  }

  /// Moves go first, last first; then media; then the moves that the media's events brought about,
  /// which would come about again while those stand; then facts.
  private static func order(_ entries: [HistoryEntry]) -> [HistoryEntry] {
    func rank(_ entry: HistoryEntry) -> Int {
      let event = entry.event
      if event.subject == .medium { return 1 }
      if event.target.isEmpty { return 3 }
      return event.body.contains("\"cause\":") ? 2 : 0
    }
    return entries.sorted { left, right in
      let ranks = (rank(left), rank(right))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.event.seq > right.event.seq
    }
  }
}

extension House {
  /// What undoing would write: for this device, or for the operator's own last move; nil when there
  /// is nothing to undo.
  public func undoPreview(
    _ device: DeviceID?, reason: String = ""
  ) throws(HouseError) -> UndoPreview? {
    try ask { ledger in
      guard let device = try device ?? ledger.lastMoved(by: op).last else { return nil }
      return try ledger.undoPreview(device, as: op, reason: reason)
    }
  }

  /// Says that the last move of a device did not occur, with the facts of the same act.
  ///
  /// - Returns: the event undone.
  @discardableResult
  public func undo(_ device: DeviceID, reason: String = "") throws(HouseError) -> Event {
    try write { act in try act.undo(device, reason: reason) }
  }

  /// Writes the correcting event that a preview showed, unless that move is no longer the last.
  ///
  /// - Returns: the rule that stood against it, or nil.
  public func undo(_ preview: UndoPreview, reason: String = "") throws(HouseError) -> Refusal? {
    do {
      try write { act in
        let undone = try act.undo(preview.device, reason: reason)
        if undone.seq != preview.event.seq { throw Refusal(rule: "state_changed") }
      }
      return nil
    } catch {
      guard let refusal = error.refusal else { throw error }
      return refusal
    }
  }
}

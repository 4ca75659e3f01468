public import LedgerValues
internal import LotLedger

/// Says that the whole act of one event did not occur, whoever did it and however long ago, as far
/// as the law still allows.
public struct UndoAct: Sendable {
  /// Any event of the act.
  public var seq: Int64
  /// Demanded where the act was another's.
  public var reason: String

  public init(_ seq: Int64, reason: String = "") {
    self.seq = seq
    self.reason = reason
  }

  /// What undoing would write, tried and rolled back.
  public func preview(in house: House) throws(HouseError) -> ActUndo {
    let (event, entries) = try found(in: house)
    let outcome = try house.ask { ledger in
      try ledger.write(as: house.op, isRehearsal: true) { act in
        try UndoLastAct.annul(entries, reason: reason, act)
      }
    }
    return told(outcome, event)
  }

  /// Does it.
  ///
  /// - Returns: what was said not to have occurred, and what stands and why.
  public func run(in house: House) throws(HouseError) -> ActUndo {
    let (event, entries) = try found(in: house)
    let outcome = try house.write { act in
      try UndoLastAct.annul(entries, reason: reason, act)
    }
    return told(outcome, event)
  }

  private func found(in house: House) throws(HouseError) -> (Event, [HistoryEntry]) {
    guard let event = try house.event(seq)?.event else {
      let refusal = Refusal(rule: "no_such_subject")
      throw HouseError(.refused, .refusal(refusal), refusal: refusal)
    }
    return (event, try house.ask { try $0.standing(ofAct: event.act) })
  }

  private func told(_ outcome: UndoLastAct.Outcome, _ event: Event) -> ActUndo {
    ActUndo(
      event: event, reason: reason,
      lines: outcome.undone.map { entry in
        let undone = entry.event
        let target = undone.target.isEmpty ? "" : undone.source.isEmpty ? "voided" : undone.source
        return ActUndo.Line(event: undone, deviceName: entry.deviceName, target: State(target))
      },
      refused: outcome.refused)
  }
}

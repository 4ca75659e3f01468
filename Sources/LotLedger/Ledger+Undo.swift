internal import GRDB
public import LedgerValues

extension Ledger {
  /// What undoing the last move of a device would write, tried and rolled back.
  public func undoPreview(
    _ device: DeviceID, as op: String, reason: String = ""
  ) throws(LedgerError) -> UndoPreview {
    try write(as: op, isRehearsal: true) { act in
      guard let summary = try DeviceSummary.fetch(act.db, device),
        let moved = try Int64.fetchOne(
          act.db, sql: "SELECT moved FROM device WHERE id = ?", arguments: [device.rawValue]),
        let event = try act.event(moved)
      else { throw Refusal(rule: "not_the_last_move") }
      var refusal: Refusal?
      do {
        try act.undo(device, reason: reason)
      } catch let found as Refusal {
        refusal = found
      }
      let target = event.source.isEmpty ? "voided" : event.source
      return UndoPreview(
        device: device, deviceName: summary.name, event: event, target: State(target),
        refusal: refusal)
    }
  }

  /// The device of the last move that this operator did and nobody undid, for a plain "undo".
  public func lastMoved(by op: String) throws(LedgerError) -> [DeviceID] {
    try read { db in
      let act = try Int64.fetchOne(
        db,
        sql: """
          SELECT e.act FROM event e JOIN device d ON d.id = e.device AND d.moved = e.seq
           WHERE e.operator = ? AND e.subject = 'device' AND e.target <> '' AND e.verb <> 'correct'
             AND e.seq > (SELECT max(seq) - 20000 FROM event)
           ORDER BY e.seq DESC LIMIT 1
          """, arguments: [op])
      guard let act else { return [] }
      return try Int64.fetchAll(
        db,
        sql: """
          SELECT e.device FROM event e JOIN device d ON d.id = e.device AND d.moved = e.seq
           WHERE e.seq >= ?1 AND e.act = ?1 AND e.subject = 'device' AND e.verb <> 'correct'
           ORDER BY e.seq
          """, arguments: [act]
      ).map { DeviceID(rawValue: $0) }
    }
  }
}

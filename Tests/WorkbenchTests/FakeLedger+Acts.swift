import LedgerValues

@testable import Workbench

extension FakeLedger {
  func preview(ofAct seq: Int64, _ reason: String) -> ActUndo {
    let entries = history.filter { $0.event.act == seq || $0.event.seq == seq }
    let event = entries.first?.event ?? Fixture.clockEvent
    var undo = ActUndo(event: event, reason: reason, lines: [], refused: [])
    for entry in entries where entry.event.device > 0 {
      let last = history.first { $0.event.device == entry.event.device && !$0.event.target.isEmpty }
      if last?.event.seq == entry.event.seq || entry.event.target.isEmpty {
        undo.lines.append(
          ActUndo.Line(
            event: entry.event, deviceName: entry.deviceName, target: State(entry.event.source)))
      } else {
        undo.refused.append(
          ActUndo.Refused(
            name: entry.deviceName, refusal: Refusal(rule: Rule("not_the_last_move"))))
      }
    }
    return undo
  }

  mutating func undoAct(_ undo: ActUndo) -> WorkbenchEvent {
    for line in undo.lines {
      let device = DeviceID(rawValue: line.event.device)
      if let index = index(of: device), !line.target.rawValue.isEmpty {
        devices[index].state = line.target
      }
      write(
        Verb("correct"), device, from: line.event.target, to: line.target.rawValue, needs: [:])
    }
    return .actUndone(undo)
  }

  mutating func actOnLot(_ verb: Verb, _ code: String) -> WorkbenchEvent {
    let missing = devices.filter { $0.lot == code && $0.state == State("announced") }
    guard verb != Verb("close_lot") || missing.isEmpty else {
      let refusal = Refusal(rule: Rule("lot_incomplete"))
      return .actedOnLot(
        verb, code,
        .refused(refusal, missing: Array(missing.prefix(5)), count: missing.count))
    }
    let state = lotStates[code] ?? State("received")
    let step = Fixture.law.moves.first { $0.verb == verb && $0.source == state.rawValue }
    guard let step else { return .actedOnLot(verb, code, .already) }
    lotStates[code] = step.target
    return .actedOnLot(verb, code, .done)
  }
}

extension Fixture {
  static var lotEntry: HistoryEntry {
    HistoryEntry(
      event: clockEvent, deviceName: "", texts: [:], names: ["donor": "Ville de Lyon"],
      subjectName: "LOT-2026-0007", isAnnulled: false)
  }

  /// An event of no device: the lot was announced.
  static var clockEvent: Event {
    Event(
      seq: 1, act: 1, recorded: now, happened: now, op: "CD", verb: Verb("announce_lot"),
      subject: .lot, id: 1, device: 0, source: "", target: "announced",
      body: "{\"donor\":1,\"code\":\"LOT-2026-0007\"}")
  }
}

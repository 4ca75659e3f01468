import Foundation
import LedgerValues
import Operations
import Workbench

extension WorkbenchRunner {
  /// Does what writes; each effect is answered once.
  func write(_ effect: WorkbenchEffect) throws(HouseError) -> [WorkbenchEvent] {
    switch effect {
    case .act(let request):
      return [.outcome(request, try MoveDevices(request).run(in: house))]
    case .receive(let reception):
      return [.received(reception, try receive(reception))]
    case .register(let registration):
      return [.registered(registration, try register(registration))]
    case .recordMedium(let verb, let device, var needs):
      let stored = try needs.removeValue(forKey: "medium").map { code throws(HouseError) in
        try house.mediumID(named: code)
      }
      let target = stored.map { RecordMedium.Target.known($0, into: device) } ?? .new(device)
      try RecordMedium(verb, target, needs: stored == nil ? needs : [:]).run(in: house)
      return [.recorded(verb, device, nil)]
    case .recordOn(let verb, let medium, let device, var needs):
      let other = try needs.removeValue(forKey: "into").map { code throws(HouseError) in
        try house.device(named: code)
      }
      try RecordMedium(verb, .known(medium, into: other), needs: needs).run(in: house)
      return [.recorded(verb, other ?? device, nil)]
    case .previewUndo(let device):
      return [.undoPreviewed(try house.undoPreview(device))]
    case .undo(let preview):
      return [.undone(preview, try house.undo(preview))]
    case .previewActUndo(let seq, let reason):
      return [.actUndoPreviewed(try UndoAct(seq, reason: reason).preview(in: house))]
    case .undoAct(let undo):
      return [.actUndone(try UndoAct(undo.event.seq, reason: undo.reason).run(in: house))]
    case .keepHouse(let change):
      try keep(change)
      return [.houseKept(change, nil)]
    case .settle(let id, let settlement):
      try SettleEvidence(id, settlement).run(in: house)
      return [.settled(id, settlement, nil)]
    case .scanInto(let ref, let code, let needs):
      return [.scannedInto(ref, code, scan(code, into: ref, needs))]
    case .actOnGoods(let ref, let verb, let needs):
      return [.actedOnGoods(ref, act(verb, on: ref, needs))]
    case .actOnLot(let verb, let code):
      return [.actedOnLot(verb, code, try actOnLot(verb, code))]
    default:
      return []
    }
  }

  private func keep(_ change: HouseChange) throws(HouseError) {
    switch change {
    case .set(let name, let value): try house.set(name, to: value)
    case .enrol(let code, let name, let role, let account):
      let proofs = account.isEmpty ? [] : [House.Proof.unixAccount(account)]
      try house.enrol(code, roles: [role], name: name, proofs: proofs)
    case .appoint(let code, let role): try house.appoint(code, role)
    case .dismiss(let code, let role): try house.dismiss(code, role)
    case .retire(let code): try house.retire(code)
    case .policy(let kind, let technique, let isEnough):
      try house.setPolicy(kind, technique, isEnough: isEnough)
    case .reinstate(let code): try house.retire(code, isBack: true)
    case .test(let kind, let test):
      let tests = try house.sheetTests()[kind] ?? []
      try house.setTests(tests.map { $0.name == test.name ? test : $0 }, of: kind)
    case .adopt(let name, let kind): try house.adopt(ruleSet: name, for: [kind])
    }
  }

  /// Does a verb of a lot's life; where it is refused, with the rows that are still awaited.
  private func actOnLot(_ verb: Verb, _ code: String) throws(HouseError) -> LotOutcome {
    let outcome = try MoveDossiers(verb, codes: [code]).run(in: house)
    if !outcome.moved.isEmpty { return .done }
    guard let refused = outcome.refused.first else { return .already }
    guard refused.refusal.rule == "lot_incomplete" else {
      return .refused(refused.refusal, missing: [], count: 0)
    }
    let rows = try house.rows(LotRowFilter(lot: code, view: .missing), limit: 5).rows
    return .refused(refused.refusal, missing: rows, count: try house.lot(code).announced)
  }

  private func receive(_ reception: Reception) throws(HouseError) -> ReceptionOutcome {
    var needs: [String: String] = [:]
    if !reception.tag.isEmpty { needs["tag"] = reception.tag }
    if !reception.place.isEmpty { needs["place"] = reception.place }
    var work = MoveDevices(
      MoveRequest(verb: "receive", devices: [reception.device], needs: needs))
    work.replacing = reception.replacing
    let outcome = try work.run(in: house)
    if let refused = outcome.refused.first { return .refused(refused.refusal) }
    guard let device = try house.device(reception.device)?.summary else {
      return .refused(Refusal(rule: "no_such_subject"))
    }
    return outcome.moved.isEmpty ? .already(device) : .received(device)
  }

  private func register(_ registration: Registration) throws(HouseError) -> ReceptionOutcome {
    var needs = registration.needs
    needs["lot"] = registration.lot
    guard let device = try house.register(needs: needs) else {
      return .refused(Refusal(rule: "no_such_subject"))
    }
    return .received(device)
  }
}

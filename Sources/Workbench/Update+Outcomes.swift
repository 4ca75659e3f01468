import LedgerValues

extension WorkbenchState {
  /// What came of what was asked of the ledger: one line, one sound, and the screen up to date.
  mutating func takeOutcome(_ event: WorkbenchEvent) -> [WorkbenchEffect] {
    switch event {
    case .outcome(let request, let outcome): return take(outcome, of: request)
    case .stopped(let request): return answer(.note, .stopped(label(request.verb)))
    case .received(let reception, let outcome):
      return take(outcome, lot: reception.lot, tag: reception.tag, code: reception.code)
    case .registered(let registration, let outcome):
      return take(
        outcome, lot: registration.lot, tag: registration.needs["tag"] ?? "",
        code: registration.code)
    case .recorded(let verb, let device, let refusal):
      if case .medium(var medium) = screen {
        medium.options.leave()
        screen = .medium(medium)
      }
      let effects = reloads
      if let refusal { return answer(.refused, why(refusal, of: label(verb))) + effects }
      lastMoved = device
      return answer(.accepted, .recorded(label(verb))) + effects
    case .imported(let report): return take(report)
    case .evidenceImported(let report): return take(report)
    case .listSaved(let report): return take(report)
    case .certified(let report): return take(report)
    case .printed(let report): return printed(report)
    case .words(let column, let values): return take(values, of: column)
    case .undoPreviewed(let preview):
      guard let preview else { return answer(.refused, .nothingToUndo) }
      overlay = .undo(preview)
      return [.bell(preview.refusal == nil ? .accepted : .refused)]
    case .undone(let preview, let refusal):
      scanned.remove(preview.device)
      let effects = reloads
      if let refusal { return answer(.refused, why(refusal, of: preview.deviceName)) + effects }
      return answer(
        .accepted, .undone(preview.deviceName, label(preview.event.verb), label(preview.target)))
        + effects
    case .actUndoPreviewed(let undo): return show(undo)
    case .actUndone(let undone): return take(undone)
    case .policyWeighed(let policy, let impact): return weigh(policy, impact)
    case .houseKept(let change, let refusal): return take(change, refusal)
    case .clerkChanged(let person): return take(person)
    case .settled(_, let settlement, let refusal): return settled(settlement, refusal)
    case .scannedInto(let ref, let code, let found): return take(found, of: code, into: ref)
    case .actedOnGoods(let ref, let done): return take(done, of: ref)
    case .actedOnLot(let verb, let code, let outcome): return take(outcome, of: verb, lot: code)
    case .verified(let events, let findings):
      for finding in findings { say(.note, finding) }
      if findings.isEmpty { verified = max(verified, events) }
      let effects = reloads
      guard findings.isEmpty else {
        return answer(.refused, .verifiedWith(findings.count, events)) + effects
      }
      return answer(.accepted, .verified(events)) + effects
    case .verificationStopped:
      say(.note, .verificationStopped)
      return []
    default: return []
    }
  }

  private mutating func take(
    _ outcome: MoveOutcome, of request: MoveRequest
  ) -> [WorkbenchEffect] {
    let verb = label(request.verb)
    if request.verb == Verb("identify"), !outcome.moved.isEmpty {
      changeLot { $0.heldNameless = nil }
    }
    if request.devices.count == 1, let device = request.devices.first {
      if !outcome.moved.isEmpty {
        lastMoved = device
        closeSheet(of: device)
        goOn(from: device)
      }
      if !outcome.refused.isEmpty { scanned.remove(device) }
    }
    if case .device(var device) = screen {
      device.moves.leave()
      screen = .device(device)
    }
    let effects = reloads
    if request == bulkRequest || request.devices.count > 1 {
      return takeMany(outcome, of: request) + effects
    }
    if let overtaken = outcome.overtaken.first {
      let text = Sentence.refused(overtaken.name, .overtaken(change(overtaken.event)))
      return answer(outcome.refused.isEmpty ? .already : .refused, text) + effects
    }
    if let refused = outcome.refused.first {
      return answer(.refused, why(refused.refusal, of: refused.name)) + effects
    }
    if let name = outcome.already.first {
      return answer(.already, .alreadyDone(name, verb)) + effects
    }
    guard let name = outcome.moved.first else { return effects }
    let place = request.needs["place"] ?? ""
    let targets = Set(law.moves.filter { $0.verb == request.verb }.map(\.target))
    if let target = targets.first, targets.count == 1 {
      return answer(.accepted, .moved(name, verb, label(target))) + effects
    }
    return answer(.accepted, .done(name, verb, place)) + effects
  }

  private mutating func take(
    _ outcome: ReceptionOutcome, lot: String, tag: String, code: String
  ) -> [WorkbenchEffect] {
    let kind: Message.Kind
    let text: Sentence
    switch outcome {
    case .received(let device):
      changeLot {
        guard $0.code == lot else { return }
        $0.latest = device
        $0.count += 1
        $0.unknown = nil
        if $0.heldLabel == device.tag { $0.heldLabel = nil }
        $0.devices.list.select(device.id)
      }
      lastMoved = device.id
      let said = Sentence.received(device.tag, code)
      (kind, text) = (.accepted, device.isNameless ? .describedLater(said) : said)
    case .already(let device):
      (kind, text) = (.already, .alreadyReceived(device.name, label(device.state)))
    case .refused(let refusal):
      (kind, text) = (.refused, why(refusal, of: code.isEmpty ? tag : code))
    }
    let effects = reloads
    return answer(kind, text) + effects
  }

  private mutating func take(_ report: ImportReport) -> [WorkbenchEffect] {
    job = nil
    if let refusal = report.refusal { return answer(.refused, refusal) }
    let effects = answer(.accepted, .imported(report))
    if !report.rejectsPath.isEmpty { say(.note, .rejected(report.rejected, report.rejectsPath)) }
    return effects + (report.lot.isEmpty ? reloads : openLot(report.lot))
  }

  private mutating func take(_ report: EvidenceReport) -> [WorkbenchEffect] {
    job = nil
    if let refusal = report.refusal { return answer(.refused, refusal) }
    for line in report.media {
      say(.note, .wipeVerdict(line))
      if let advice = line.advice { say(.note, advice) }
    }
    for line in report.rejected { say(.note, .rejectedEvidence(line)) }
    let effects = reloads
    let kind: Message.Kind =
      report.filed + report.attached > 0 ? .accepted : report.already > 0 ? .already : .refused
    return answer(kind, .evidenceImported(report)) + effects
  }

  /// What a state or a verb is called, in both languages, as the law says.
  func label(_ state: State, of subject: Subject = .device) -> Sentence {
    law.label(state, of: subject)
  }

  func label(_ verb: Verb) -> Sentence { law.label(verb) }
  func label(_ kind: Kind) -> Sentence { law.label(kind) }
}

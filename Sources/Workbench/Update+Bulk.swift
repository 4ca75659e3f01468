import LedgerValues
import ScreenGrid

extension WorkbenchState {
  /// The palette of verbs for the marked, else for the row under the cursor. What it is about is
  /// held, so that nothing that happens meanwhile changes it.
  mutating func openBulkPalette() -> [WorkbenchEffect] {
    guard let target = bulkTarget else { return [] }
    let effects = keepSifting()
    overlay = .palette(Palette(scope: .marked, target: target))
    refreshPalette()
    return effects
  }

  private var bulkTarget: BulkPage.Target? {
    if !marks.isEmpty {
      return BulkPage.Target(
        devices: marks.ids.sorted { $0.rawValue < $1.rawValue }, name: nil)
    }
    return markable?.current.map { BulkPage.Target(devices: [$0.id], name: $0.name) }
  }

  /// The verb was chosen: what it needs is asked once.
  mutating func start(_ verb: Verb, on target: BulkPage.Target) -> [WorkbenchEffect] {
    if let refusal = refusalToDo(verb) { return answer(.refused, refusal) }
    let fields = fields(for: verb, without: ["device", "tag"]) + companionFields(of: verb)
    let request = MoveRequest(verb: verb, devices: target.devices)
    guard !fields.isEmpty else { return go(on: request, target) }
    if let needs = needsAtMyBench(verb, fields) {
      return go(on: MoveRequest(verb: verb, devices: target.devices, needs: needs), target)
    }
    let title =
      target.name.map { Sentence.moveTitle(label(verb), $0) }
      ?? .bulkTitle(label(verb), target.devices.count)
    overlay = .form(Form(purpose: .many(verb, target), title: title, fields: fields))
    return []
  }

  /// One row is done to at once; of many it is asked first what would come of it.
  mutating func go(on request: MoveRequest, _ target: BulkPage.Target) -> [WorkbenchEffect] {
    guard target.name == nil else { return [.act(request)] }
    awaitedCheck = request
    return [.check(request)]
  }

  /// The ledger said what would come of it.
  mutating func take(_ check: MoveCheck, of request: MoveRequest) -> [WorkbenchEffect] {
    guard awaitedCheck == request else { return [] }
    awaitedCheck = nil
    var legal = request
    legal.devices = check.legal
    legal.seen = check.through
    let lines = BulkPage.lines(
      check.refused, [], detail: { culprit(of: $0) }, between: { _ in .nothingChosen })
    var page = BulkPage(
      title: .bulkTitle(label(request.verb), request.devices.count),
      counts: .bulkCheck(check.legal.count, check.already.count, check.refused.count),
      request: check.legal.isEmpty ? nil : legal)
    page.lines.replaceKeepingNone(lines)
    overlay = .bulk(page)
    return [.bell(check.refused.isEmpty ? .accepted : .refused)]
  }

  /// What came of a verb on many: the done lose their marks, the refused keep theirs and are named.
  mutating func takeMany(
    _ outcome: MoveOutcome, of request: MoveRequest
  ) -> [WorkbenchEffect] {
    bulkRequest = nil
    let refused = Set(outcome.refused.map(\.device))
    marks.remove(all: request.devices.filter { !refused.contains($0) })
    let verb = label(request.verb)
    let counts = (outcome.moved.count, outcome.refused.count, outcome.already.count)
    let kind: Message.Kind =
      outcome.moved.isEmpty ? (outcome.refused.isEmpty ? .already : .refused) : .accepted
    if !outcome.refused.isEmpty, overlay == nil {
      let lines = BulkPage.lines(
        outcome.refused, outcome.overtaken, detail: { culprit(of: $0) },
        between: { .changed(change($0)) })
      var page = BulkPage(
        title: .bulkTitle(verb, request.devices.count), counts: .bulkCounts(counts),
        request: nil)
      page.lines.replaceKeepingNone(lines)
      overlay = .bulk(page)
    }
    return answer(kind, .bulk(verb, counts))
  }

  /// Enter on the page: the legal ones.
  mutating func take(_ page: BulkPage) -> [WorkbenchEffect] {
    overlay = nil
    bulkRequest = page.request
    return page.request.map { [.act($0)] } ?? []
  }

  /// Goes on to the next row, once the row under the cursor was done to.
  mutating func goOn(from device: DeviceID) {
    guard case .devices(var devices) = screen, devices.devices.list.cursor == device else {
      return
    }
    devices.devices.list.move(by: 1)
    screen = .devices(devices)
  }

  /// What an event changed, and who did it, in the words of the law.
  func change(_ event: Event) -> Sentence.Change {
    Sentence.Change(
      op: event.op, verb: label(event.verb),
      target: event.subject == .device && !event.target.isEmpty
        ? label(State(event.target)) : nil,
      time: LocalTime(event.recorded).shown(at: LocalTime(now)))
  }

  /// What is at fault, in the words of the law where it is a state.
  private func culprit(of refusal: Refusal) -> Sentence? {
    guard !refusal.culprit.isEmpty else { return nil }
    return label(State(refusal.culprit))
  }

  /// What cannot be done to many at once.
  func refusalToDo(_ verb: Verb) -> Sentence? {
    verb == Verb("receive") ? refusalOf(verb) : refusalToScan(verb)
  }

  var refusalToDoToMarked: Sentence? {
    if job != nil { return .jobGoesOn }
    return marks.isEmpty ? refusalToMark : nil
  }
}

extension LocalTime {
  /// The time, with its day where that is another.
  fileprivate func shown(at now: LocalTime) -> String { date == now.date ? time : text }
}

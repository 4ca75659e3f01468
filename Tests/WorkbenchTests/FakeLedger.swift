import LedgerValues
import ScreenGrid

@testable import Workbench

/// A ledger of plain values in memory: enough for the screens to be played with.
struct FakeLedger {
  var devices: [DeviceSummary] = []
  var media: [DeviceID: [Medium]] = [:]
  var mediumPlaces: [Int64: String] = [:]
  var mediumTags: [Int64: String] = [:]
  var impact = PolicyImpact(waiting: 12, judged: 3, standing: 40)
  var lots: [String: String] = [:]
  var places: Set<String> = ["A-03-2", "B-01"]
  var history: [HistoryEntry] = []
  var alerts: [Alert] = []
  var clock = Fixture.now
  var nextTag = 1
  var lotStates: [String: State] = [:]
  var findings: [Sentence] = []
  var houseSettings = Fixture.houseSettings
  var queue = Fixture.queue
  var vouching = Vouching(
    events: 1_204, verified: 1_100, verifiedOn: "2026-11-20", checkpoint: 1_150,
    checkpointOn: "2026-11-21")
  /// What an nwipe log says, medium by medium: its serial, and whether it is erased.
  var wipeLog: [(serial: String, isErased: Bool)] = []
  /// How many hardware audits lie in the folder that is taken in.
  var audits = 0
  /// Every act that was asked for.
  var acts: [MoveRequest] = []
  /// The tests on the sheet of every device; none unless a test wants them.
  var tests: [SheetTest] = []
  /// The sheet that was filled last of every device.
  var sheet: FilledSheet?
  /// What the programmes are to give this year.
  var targets = [
    TargetSummary(programme: "KITS", year: 2026, what: "kits", target: 2_000, done: 1_240)
  ]
  /// What stands on the lists of goods.
  var goods = Fixture.goods
  /// Rules that stand against a verb.
  var refusals: [Verb: Refusal] = [:]

  /// Does what an effect asks; answers the event that it brings.
  mutating func perform(_ effect: WorkbenchEffect) -> WorkbenchEvent? {
    switch effect {
    case .loadTableau: .loaded(.tableau(tableau))
    case .loadTargets: .loaded(.targets(targets))
    case .loadDevices(let filter, let anchor, let limit):
      .loaded(
        .devices(filter, anchor, page(found(by: filter), anchor, limit)))
    case .loadDevice(let id): details(of: id).map { .loaded(.device($0)) }
    case .loadHistory(let id, let anchor, let limit):
      .loaded(
        .history(
          id, anchor, page(history.filter { $0.event.device == id.rawValue }, anchor, limit)))
    case .loadMedium(let id): details(ofMedium: id).map { .loaded(.medium($0)) }
    case .loadMediumHistory(let id, let anchor, let limit):
      .loaded(
        .mediumHistory(
          id, anchor, page(history.filter { $0.event.subject == .medium }, anchor, limit)))
    case .loadAtelier(let list, _): .loaded(.atelier(atelier(list)))
    case .lookAt(let id): details(of: id).map { .lookedAt($0) }
    case .loadLots: .loaded(.lots(lots.keys.sorted().compactMap { uncounted($0) }))
    case .loadLotCounts(let ids):
      .loaded(.lotCounts(lots.keys.compactMap { summary(of: $0) }.filter { ids.contains($0.id) }))
    case .loadLot(let code): summary(of: code).map { .loaded(.lot($0)) }
    case .loadLotDetails(let code): .loaded(.lotDetails(code, details(ofLot: code)))
    case .loadGoods(let view): .loaded(.goods(view, (goods[view] ?? []).map(brief)))
    case .loadGoodsPage(let ref): page(of: ref).map { .loaded(.goodsPage($0)) }
    case .scanInto(let ref, let code, let needs): scan(code, into: ref, needs)
    case .actOnGoods(let ref, let verb, let needs): act(verb, on: ref, needs)
    case .loadLotRows(let filter, let anchor, let limit):
      .loaded(.lotRows(filter, anchor, page(devices.filter(filter.admits), anchor, limit)))
    case .loadJournal(let filter, let anchor, let limit):
      .loaded(.journal(filter, anchor, page(history.filter(filter.admits), anchor, limit)))
    case .resolve(let code, let ticket): .resolved(resolve(code, ticket: ticket))
    case .listIDs(let list, let limit):
      .listed(
        list, Array(ids(of: list).prefix(limit)), isWhole: ids(of: list).count <= limit)
    case .check(let request): .checked(request, check(request))
    case .act(let request): act(request)
    case .receive(let reception): .received(reception, receive(reception))
    case .register(let registration): .registered(registration, register(registration))
    case .recordMedium(let verb, let device, let needs):
      verb == Verb("fit_medium") ? fit(needs, into: device) : record(needs, of: device)
    case .recordOn(let verb, let medium, let device, let needs):
      record(verb, on: medium, of: device, needs)
    case .importEvidence: importEvidence()
    case .importManifest(_, let donor): importManifest(from: donor)
    case .previewUndo(let device): .undoPreviewed(preview(of: device))
    case .undo(let preview): undo(preview)
    case .saveList(let filter, _, _, let path):
      .listSaved(ListReport(path: path, count: found(by: filter).count))
    case .certify(_, _, let path):
      .certified(CertificateReport(paths: ["\(path).pdf", "\(path).json"]))
    case .drawLabels(let order, let path, _): .printed(ListReport(path: path, count: count(order)))
    case .loadWords(let column): .words(column, words(of: column))
    case .previewActUndo(let seq, let reason): .actUndoPreviewed(preview(ofAct: seq, reason))
    case .undoAct(let undo): undoAct(undo)
    case .actOnLot(let verb, let code): actOnLot(verb, code)
    case .weighPolicy(let policy): .policyWeighed(policy, impact)
    case .keepHouse(let change): keep(change)
    case .settle(let id, let medium): settle(id, medium)
    case .loadHouseSettings: .loaded(.houseSettings(houseSettings))
    case .loadQueue: .loaded(.queue(queue))
    case .loadCandidates(let id): .loaded(.candidates(id, candidates(of: id)))
    case .loadVouching: .loaded(.vouching(vouching))
    case .travel: .arrived(Fixture.past)
    case .returnToPresent: .arrived(nil)
    case .proveBadge(let secret):
      .clerkChanged(secret == Fixture.badge ? Fixture.badgeHolder : nil)
    case .verify: .verified(Int64(history.count), findings: findings)
    case .cancelJob, .savePreferences, .playDemo, .bell, .redraw, .suspend, .quit: nil
    }
  }

  private func count(_ order: PrintOrder) -> Int {
    switch order {
    case .devices(let ids): ids.count
    case .lot(let code): devices.count { $0.lot == code && !$0.tag.isEmpty }
    case .commands: 1
    }
  }

  func index(of id: DeviceID) -> Int? { devices.firstIndex { $0.id == id } }

  mutating func write(
    _ verb: Verb, _ id: DeviceID, from source: String, to target: String, needs: [String: String]
  ) {
    let seq = Int64(history.count + 1)
    let members = needs.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
    let body = "{" + members.joined(separator: ",") + "}"
    let event = Event(
      seq: seq, act: seq, recorded: clock, happened: clock, op: "CD", verb: verb,
      subject: .device, id: id.rawValue, device: id.rawValue, source: source, target: target,
      body: body)
    let name = index(of: id).map { devices[$0].name } ?? ""
    let texts = needs.filter { $0.key == "reason" || $0.key == "text" }
    history.insert(
      HistoryEntry(event: event, deviceName: name, texts: texts, isAnnulled: false), at: 0)
  }

  private mutating func act(_ request: MoveRequest) -> WorkbenchEvent {
    acts.append(request)
    var outcome = MoveOutcome()
    for id in request.devices {
      guard let index = index(of: id) else { continue }
      let source = devices[index].state
      let name = devices[index].name
      if let refusal = refusal(of: request) ?? golden(request.verb, id) {
        outcome.refused.append(MoveOutcome.Refused(device: id, name: name, refusal: refusal))
        continue
      }
      let steps = Fixture.law.moves.filter { $0.verb == request.verb }
      if steps.isEmpty {
        if let place = request.needs["place"] { devices[index].place = place }
        if let tag = request.needs["tag"] { devices[index].tag = tag }
        if let serial = request.needs["serial"] { devices[index].serial = serial }
        if let kind = request.needs["kind"] { devices[index].kind = Kind(kind) }
        write(request.verb, id, from: "", to: "", needs: request.needs)
        outcome.moved.append(devices[index].name)
      } else if let step = steps.first(where: { $0.source == source.rawValue }) {
        devices[index].state = step.target
        devices[index].entered = clock
        if request.verb == Verb("complete_wipe") { validate(id) }
        write(
          request.verb, id, from: source.rawValue, to: step.target.rawValue,
          needs: request.needs)
        outcome.moved.append(name)
      } else if steps.contains(where: { $0.target == source }) {
        outcome.already.append(name)
      } else {
        outcome.refused.append(
          MoveOutcome.Refused(
            device: id, name: name, refusal: Refusal(rule: Rule("no_such_move"))))
      }
    }
    return .outcome(request, outcome)
  }

  /// What stands against it; a sheet that is wanting is given with it.
  private func refusal(of request: MoveRequest) -> Refusal? {
    let refusal = refusals[request.verb]
    return refusal?.rule == .testSheetMissing && !request.needs.isEmpty ? nil : refusal
  }

  private mutating func undo(_ preview: UndoPreview) -> WorkbenchEvent {
    guard let index = index(of: preview.device) else { return .failed(.nothingToUndo) }
    devices[index].state = preview.target
    for entry in history.indices where history[entry].event.seq == preview.event.seq {
      history[entry].isAnnulled = true
      history[entry].correction = Int64(history.count + 1)
    }
    write(
      Verb("correct"), preview.device, from: preview.event.target, to: preview.target.rawValue,
      needs: [:])
    return .undone(preview, nil)
  }

  private func preview(of id: DeviceID?) -> UndoPreview? {
    let last = history.first { entry in
      !entry.event.source.isEmpty && id.map { $0.rawValue == entry.event.device } ?? true
    }
    guard let last else { return nil }
    return UndoPreview(
      device: DeviceID(rawValue: last.event.device), deviceName: last.deviceName,
      event: last.event, target: State(last.event.source), refusal: nil)
  }
}

import CursesTerminal
import Foundation
import LedgerValues
import Operations
import Workbench

/// Does what the workbench asks of the world, and says what came of it.
struct WorkbenchRunner {
  private(set) var house: House
  /// The house as it stood at the moment that is looked at; nil in the present.
  private var past: House?
  let jobs: WorkbenchJobs
  private var preferences: PreferencesFile
  private(set) var isLeaving = false
  private(set) var wantsDemo = false

  init(house: House, jobs: WorkbenchJobs, preferences: PreferencesFile) {
    self.house = house
    self.preferences = preferences
    self.jobs = jobs
  }

  /// What long work has brought; a past that is ready is looked at from here on.
  mutating func news() -> [WorkbenchEvent] {
    if let arrived = jobs.arrived() { past = arrived }
    return jobs.news()
  }

  /// What is shown is read here.
  var shown: House { past ?? house }

  /// The sound of an effect that is one.
  func bell(for effect: WorkbenchEffect) -> CursesTerminal.Bell? {
    guard case .bell(let bell) = effect else { return nil }
    return switch bell {
    case .accepted: .accepted
    case .refused: .refused
    case .already: .already
    }
  }

  /// Does one effect; each gives the events that answer it.
  mutating func run(_ effect: WorkbenchEffect) -> [WorkbenchEvent] {
    do {
      return try answer(effect)
    } catch let error as HouseError {
      return failed(effect, error)
    } catch {
      return [.failed(Sentence(fr: "\(error)", en: "\(error)"))]
    }
  }

  private mutating func answer(_ effect: WorkbenchEffect) throws -> [WorkbenchEvent] {
    switch effect {
    case .bell, .redraw, .suspend: return []
    case .quit:
      isLeaving = true
      return []
    case .savePreferences(let chosen):
      return preferences.save(chosen).map { [.noted($0)] } ?? []
    case .playDemo:
      isLeaving = true
      wantsDemo = true
      return []
    case .cancelJob:
      jobs.cancel()
      return []
    case .importManifest(let path, let donor):
      return jobs.importManifest(path, donor: donor)
    case .importEvidence(let path, let device):
      return jobs.importEvidence(path, device)
    case .saveList(let filter, let columns, let language, let path):
      return jobs.save(
        SaveDeviceList(filter, columns: columns, language: language), to: path, of: past)
    case .certify(let code, let language, let path):
      return jobs.certify(code, language: language, path: path)
    case .drawLabels(let order, let path, let language):
      return jobs.draw(order, to: path, language)
    case .proveBadge(let secret):
      guard let other = try house.operatorProved(byBadge: secret) else {
        return [.clerkChanged(nil)]
      }
      house = other
      jobs.act(as: other)
      return [.clerkChanged(try Clerk(of: other))]
    case .loadWords(let column): return [.words(column, try shown.words(of: column))]
    case .act(let request) where request.devices.count > 1:
      return jobs.move(request, named: house.law.verb(request.verb)?.label)
    case .listIDs(let list, let limit): return [try listIDs(list, limit: limit)]
    case .check(let request): return [.checked(request, try house.check(request))]
    case .verify: return jobs.verify()
    case .travel(let text):
      guard let moment = Moment(reading: text) else { return [.failed(.unreadableMoment(text))] }
      return jobs.travel(to: moment)
    case .returnToPresent:
      past = nil
      return [.arrived(nil)]
    case .resolve(let code, let ticket): return [.resolved(try resolve(code, ticket))]
    case .weighPolicy(let policy):
      return [.policyWeighed(policy, try shown.policyImpact(policy.kind, policy.technique))]
    case .lookAt(let id): return try shown.device(id).map { [.lookedAt($0)] } ?? []
    case .loadTableau, .loadTargets, .loadDevices, .loadDevice, .loadHistory, .loadMedium,
      .loadMediumHistory,
      .loadAtelier, .loadLots, .loadLot,
      .loadLotCounts, .loadLotDetails, .loadLotRows, .loadGoods, .loadGoodsPage,
      .loadJournal, .loadVouching, .loadHouseSettings, .loadQueue, .loadCandidates:
      return try load(effect).map { [.loaded($0)] } ?? []
    default: return try write(effect)
    }
  }

  /// What could not be done is answered too, so that nothing waits for ever.
  private func failed(_ effect: WorkbenchEffect, _ error: HouseError) -> [WorkbenchEvent] {
    switch effect {
    case .resolve(_, let ticket):
      return [
        .resolved(
          ScanAnswer(ticket: ticket, resolution: .unknown, failure: error.sentence))
      ]
    case .receive(let reception):
      guard let refusal = error.refusal else { break }
      return [.received(reception, .refused(refusal))]
    case .register(let registration):
      guard let refusal = error.refusal else { break }
      return [.registered(registration, .refused(refusal))]
    case .recordMedium(let verb, let device, _), .recordOn(let verb, _, let device, _):
      guard let refusal = error.refusal else { break }
      return [.recorded(verb, device, refusal)]
    case .keepHouse(let change):
      guard let refusal = error.refusal else { break }
      return [.houseKept(change, refusal)]
    case .settle(let id, let settlement):
      guard let refusal = error.refusal else { break }
      return [.settled(id, settlement, refusal)]
    case .undo(let preview):
      guard let refusal = error.refusal else { break }
      return [.undone(preview, refusal)]
    default: break
    }
    return [.failed(error.sentence)]
  }

  private func resolve(_ code: String, _ ticket: Int) throws(HouseError) -> ScanAnswer {
    let resolution = try shown.resolve(code)
    var device: DeviceSummary?
    if case .device(let id) = resolution { device = try shown.device(id)?.summary }
    return ScanAnswer(ticket: ticket, resolution: resolution, device: device)
  }

  /// All ids of a list in its order.
  private func listIDs(_ list: DeviceList, limit: Int) throws(HouseError) -> WorkbenchEvent {
    let ids =
      switch list {
      case .devices(let filter): try shown.ids(of: filter, most: limit + 1)
      case .rows(let filter): try rowIDs(filter, most: limit + 1)
      }
    return .listed(list, Array(ids.prefix(limit)), isWhole: ids.count <= limit)
  }

  /// A page at a time.
  private func rowIDs(_ filter: LotRowFilter, most: Int) throws(HouseError) -> [DeviceID] {
    var ids: [DeviceID] = []
    var anchor = PageAnchor<DeviceID>.start
    while true {
      let page = try shown.rows(filter, anchor, limit: Self.idPage)
      ids += page.rows.map(\.id)
      guard page.hasLater, let last = ids.last, ids.count < most else { return ids }
      anchor = .after(last)
    }
  }

  private static let idPage = 2_000

  private func load(_ effect: WorkbenchEffect) throws(HouseError) -> Loaded? {
    switch effect {
    case .loadTableau:
      return .tableau(try shown.tableau())
    case .loadTargets: return .targets(try shown.targets())
    case .loadDevices(let filter, let anchor, let limit):
      return .devices(filter, anchor, try shown.devices(filter, anchor, limit: limit))
    case .loadDevice(let id):
      return try shown.device(id).map { .device($0) }
    case .loadHistory(let id, let anchor, let limit):
      return .history(id, anchor, try shown.history(of: id, anchor, limit: limit))
    case .loadMedium(let id):
      return try shown.mediumDetails(id).map { .medium($0) }
    case .loadMediumHistory(let id, let anchor, let limit):
      return .mediumHistory(id, anchor, try shown.history(ofMedium: id, anchor, limit: limit))
    case .loadAtelier(let list, let bench):
      return .atelier(try shown.atelier(list, bench: bench))
    case .loadLots:
      return .lots(try shown.lots(isCounted: false))
    case .loadLotCounts(let ids):
      return .lotCounts(try shown.lots(ids))
    case .loadLot(let code):
      return .lot(try shown.lot(code))
    case .loadLotDetails(let code):
      return .lotDetails(code, try shown.details(ofLot: code))
    case .loadLotRows(let filter, let anchor, let limit):
      return .lotRows(filter, anchor, try shown.rows(filter, anchor, limit: limit))
    case .loadGoods(let view): return .goods(view, try goods(view))
    case .loadGoodsPage(let ref): return try page(ref).map { .goodsPage($0) }
    case .loadJournal(let filter, let anchor, let limit):
      return .journal(filter, anchor, try shown.journal(filter, anchor, limit: limit))
    case .loadHouseSettings:
      return .houseSettings(try shown.houseSettings())
    case .loadQueue:
      return .queue(try shown.queue())
    case .loadCandidates(let id):
      return .candidates(id, try shown.candidates(ofEvidence: id))
    case .loadVouching:
      return .vouching(try house.vouching())
    default:
      return nil
    }
  }
}

import CursesTerminal
import Foundation
import LedgerValues
import Operations
import Synchronization
import Workbench

/// Long work beside the screen: one at a time, on a thread and a house of its own.
final class WorkbenchJobs: Sendable {
  private struct Board {
    var news: [WorkbenchEvent] = []
    var isRunning = false
    var isCancelled = false
    /// A past that is ready to be looked at.
    var arrived: House?
    /// Who answers since a badge was read.
    var proved: House?
  }

  private let board = Mutex(Board())
  private let ended = DispatchSemaphore(value: 0)
  private let waker: Waker
  private let opener: @Sendable () throws(HouseError) -> House

  init(waker: Waker, reopen: @escaping @Sendable () throws(HouseError) -> House) {
    self.waker = waker
    opener = reopen
  }

  /// Work that begins from here on is another person's.
  func act(as proved: House) {
    board.withLock { $0.proved = proved }
  }

  func reopen() throws(HouseError) -> House {
    let house = try opener()
    guard let proved = board.withLock({ $0.proved }) else { return house }
    return house.acting(as: proved)
  }

  /// What has been heard of since the last look.
  func news() -> [WorkbenchEvent] {
    board.withLock { board in
      defer { board.news = [] }
      return board.news
    }
  }

  /// The past that became ready since the last look.
  func arrived() -> House? {
    board.withLock { board in
      defer { board.arrived = nil }
      return board.arrived
    }
  }

  /// Stops after what is being written; what is written stays written.
  func cancel() {
    board.withLock { $0.isCancelled = true }
  }

  /// Stops and waits, so that nothing is cut in the middle of a transaction.
  func end() {
    let wasRunning = board.withLock { board in
      board.isCancelled = true
      return board.isRunning
    }
    if wasRunning { ended.wait() }
  }

  func importManifest(_ path: String, donor: String) -> [WorkbenchEvent] {
    start { $0.read(path, donor: donor) }
  }

  /// Takes in evidence: a file, or all those of a folder.
  func importEvidence(_ path: String, _ device: DeviceID?) -> [WorkbenchEvent] {
    start { $0.take(path, device) }
  }

  /// Writes a list of devices to a file that does not exist yet: of the present, or of a past.
  func save(_ list: SaveDeviceList, to path: String, of past: House?) -> [WorkbenchEvent] {
    start { $0.write(list, to: path, of: past) }
  }

  /// Makes the house ready as it stood at a moment.
  func travel(to moment: Moment) -> [WorkbenchEvent] {
    start { $0.travelled(to: moment) }
  }

  private func travelled(to moment: Moment) -> WorkbenchEvent {
    do {
      let pace = Pace()
      let house = try reopen().past(at: moment) { [self] done, total in
        if let elapsed = pace.tells(done == total) {
          let title = Sentence.travelTitle
          tell(.progress(JobProgress(title: title, done: done, total: total, elapsed: elapsed)))
        }
        return !board.withLock { $0.isCancelled }
      }
      guard let house else { return .noted(.travelStopped) }
      board.withLock { $0.arrived = house }
      return .arrived(house.past)
    } catch {
      return .failed(error.sentence)
    }
  }

  /// One verb on many devices, in one transaction that Ctrl-X takes back whole.
  func move(_ request: MoveRequest, named label: Sentence?) -> [WorkbenchEvent] {
    let title = label ?? Sentence(fr: request.verb.rawValue, en: request.verb.rawValue)
    return start { $0.move(request, title: title) }
  }

  /// Verifies the whole ledger.
  func verify() -> [WorkbenchEvent] {
    start { $0.verified() }
  }

  private func verified() -> WorkbenchEvent {
    do {
      let house = try reopen()
      let report = try house.verify { [self] done, total in
        let progress = JobProgress(title: .verifyingLedger, done: Int(done), total: Int(total))
        tell(.progress(progress))
        return !board.withLock { $0.isCancelled }
      }
      if board.withLock({ $0.isCancelled }) { return .verificationStopped }
      return .verified(report.events, findings: report.findings.map { .finding($0) })
    } catch {
      return .failed(error.sentence)
    }
  }

  /// Begins a work on a thread of its own, unless one is running.
  func start(
    _ work: @escaping @Sendable (WorkbenchJobs) -> WorkbenchEvent
  ) -> [WorkbenchEvent] {
    let isFree = board.withLock { board in
      guard !board.isRunning else { return false }
      board.isRunning = true
      board.isCancelled = false
      return true
    }
    guard isFree else { return [.failed(.jobRunning)] }
    let thread = Thread { [self] in
      let answer = work(self)
      board.withLock { board in
        board.isRunning = false
        board.news += [.progress(nil), answer]
      }
      waker.wake()
      ended.signal()
    }
    thread.start()
    return []
  }

  private func write(
    _ list: SaveDeviceList, to path: String, of past: House?
  ) -> WorkbenchEvent {
    do {
      let place = Surroundings.place(path)
      let house = if let past { past } else { try reopen() }
      let count = try list.run(in: house, to: place) { done in
        tell(.progress(JobProgress(title: .savingList(path), done: done, total: 0)))
        return !board.withLock { $0.isCancelled }
      }
      return .listSaved(ListReport(path: path, count: count ?? 0, isCancelled: count == nil))
    } catch {
      return .listSaved(ListReport(path: path, count: 0, refusal: error.sentence))
    }
  }

  private func move(_ request: MoveRequest, title: Sentence) -> WorkbenchEvent {
    do {
      let house = try reopen()
      let pace = Pace()
      let outcome = try MoveDevices(request).run(in: house) { done, total in
        if let elapsed = pace.tells(done == total) {
          tell(
            .progress(
              JobProgress(title: title, done: done, total: total, elapsed: elapsed)))
        }
        return !board.withLock { $0.isCancelled }
      }
      return outcome.map { .outcome(request, $0) } ?? .stopped(request)
    } catch {
      return .failed(error.sentence)
    }
  }

  private func read(_ path: String, donor: String) -> WorkbenchEvent {
    do {
      let house = try reopen()
      let place = Surroundings.place(path)
      var work = ImportManifest(bytes: try Surroundings.read(place))
      work.donor = donor
      work.rejectsPath = ImportManifest.rejectsPath(beside: place)
      let report = try work.run(in: house) { done, total in
        tell(.progress(JobProgress(title: .importing(place), done: done, total: total)))
        return !board.withLock { $0.isCancelled }
      }
      return .imported(
        ImportReport(
          lot: report.lot, announced: report.announced, alreadyKnown: report.alreadyKnown,
          repeated: report.repeated, known: report.known.count,
          rejected: report.rejected.count, rejectsPath: report.rejectsPath))
    } catch {
      return .imported(
        ImportReport(
          lot: "", announced: 0, alreadyKnown: 0, repeated: 0, known: 0, rejected: 0,
          refusal: error.sentence))
    }
  }

  private func take(_ path: String, _ device: DeviceID?) -> WorkbenchEvent {
    do {
      let place = Surroundings.place(path)
      let files = Surroundings.files([place])
      var work = ImportEvidence(files, read: WatchedFile.read)
      work.destination.device = device
      let pace = Pace()
      let report = try work.run(in: reopen()) { [self] done, total in
        if let elapsed = pace.tells(done == total) {
          tell(
            .progress(
              JobProgress(title: .importing(place), done: done, total: total, elapsed: elapsed)))
        }
        return !board.withLock { $0.isCancelled }
      }
      return .evidenceImported(Self.shown(report, ofMany: files.count > 1))
    } catch {
      return .evidenceImported(
        Workbench.EvidenceReport(
          media: [], filed: 0, queued: 0, already: 0, refusal: error.sentence))
    }
  }

  /// Of one file, what it says of each disk and why it is refused; of many, what is refused.
  private static func shown(
    _ report: Operations.EvidenceReport, ofMany isMany: Bool
  ) -> Workbench.EvidenceReport {
    let lines = isMany ? [] : report.wipes.map(\.line)
    let only = isMany ? nil : report.rejected.first
    return Workbench.EvidenceReport(
      media: lines.map {
        .init(serial: $0.serial, verdict: $0.verdict, reason: $0.reason, advice: $0.advice)
      },
      filed: report.filed, queued: report.queued, already: report.already,
      attached: report.audits.count,
      rejected: report.rejected.map { .init(file: $0.file, reason: $0.reason) },
      isStopped: report.isStopped, refusal: only?.reason)
  }

  func tell(_ event: WorkbenchEvent) {
    board.withLock { $0.news.append(event) }
    waker.wake()
  }
}

/// Tells how far a work is a few times a second, not at every step.
private final class Pace {
  private let start = Timestamp.now
  private var last: Int64 = -100

  /// Milliseconds since it began, when it is time to tell.
  func tells(_ isEnd: Bool) -> Int64? {
    let elapsed = Timestamp.now.milliseconds - start.milliseconds
    guard isEnd || elapsed - last >= 100 else { return nil }
    last = elapsed
    return elapsed
  }
}

import CursesTerminal
import Foundation
import LedgerValues
import Operations
import ScreenGrid
import Workbench

/// The loop of the screen: input becomes events, events change the state and ask for effects,
/// effects answer with events, and the page is drawn when nothing waits any more.
///
/// One thread owns the terminal and the house; long work has a thread and a house of its own and
/// is heard of through the waker.
struct WorkbenchLoop {
  /// Why the loop ended.
  enum Ending {
    case quit
    case playDemo
  }

  private let terminal: Terminal
  private var runner: WorkbenchRunner
  private var state: WorkbenchState
  private var version: Int
  private let trouble: Sentence?

  /// - Parameter reopen: opens the house again, for a thread of its own.
  init(
    terminal: Terminal, house: House, language: Language, asked: (inout Preferences) -> Void,
    reopen: @escaping @Sendable () throws(HouseError) -> House
  ) throws(HouseError) {
    self.terminal = terminal
    let clerk = try Clerk(of: house)
    let name = ((house.path as NSString).lastPathComponent as NSString).deletingPathExtension
    var file = PreferencesFile()
    let (preferences, trouble) = file.read(asked)
    self.trouble = trouble
    state = WorkbenchState(
      law: house.law, language: language, columns: terminal.size.columns,
      rows: terminal.size.rows, now: .now, ledger: name, clerk: clerk,
      isASCII: terminal.lines == .ascii, preferences: preferences)
    runner = WorkbenchRunner(
      house: house, jobs: WorkbenchJobs(waker: terminal.waker, reopen: reopen),
      preferences: file)
    version = try house.dataVersion()
  }

  /// Runs until the person leaves or the terminal hangs up.
  ///
  /// - Parameter moment: what is looked at first; nil for the present.
  mutating func run(from moment: String? = nil) -> Ending {
    settle([.opened] + (trouble.map { [.noted($0)] } ?? []))
    if let moment { settle(runner.run(.travel(moment))) }
    while !state.isFinished, !runner.isLeaving {
      terminal.theme = state.preferences.theme
      terminal.wantsMouse = state.preferences.hasMouse
      terminal.show(render(state))
      let inputs = terminal.read(within: .seconds(1))
      if inputs.contains(.hangUp) { break }
      for events in Self.steps(of: events(of: inputs)) { settle(events) }
    }
    runner.jobs.end()
    return runner.wantsDemo ? .playDemo : .quit
  }

  private mutating func events(of inputs: [TerminalInput]) -> [WorkbenchEvent] {
    let now = Timestamp.now
    var events: [WorkbenchEvent] = [.tick(now)]
    for input in inputs {
      switch input {
      case .key(.ctrl("z")): terminal.suspend()
      case .key(let key): events.append(.key(key, at: now))
      case .paste(let text): events.append(.paste(text, at: now))
      case .resize(let size): events.append(.resize(columns: size.columns, rows: size.rows))
      case .mouse(let mouse): events.append(.mouse(mouse, at: now))
      case .hangUp, .wake: break
      }
    }
    events += runner.news()
    if let found = try? runner.house.dataVersion(), found != version {
      version = found
      events.append(.ledgerChanged)
    }
    return events
  }

  /// Cuts what came at once after each key that is no character: whoever types ahead, F4 and then
  /// Enter, means the row that F4 brings. The characters of a scan stay together.
  static func steps(of events: [WorkbenchEvent]) -> [[WorkbenchEvent]] {
    var steps: [[WorkbenchEvent]] = [[]]
    for event in events {
      steps[steps.count - 1].append(event)
      switch event {
      case .key(.character, _): break
      case .key: steps.append([])
      default: break
      }
    }
    return steps.filter { !$0.isEmpty }
  }

  /// Applies events and what they bring about until nothing is left to do.
  private mutating func settle(_ events: [WorkbenchEvent]) {
    var waiting = events[...]
    while !waiting.isEmpty {
      var effects: [WorkbenchEffect] = []
      while let event = waiting.popFirst() { effects += update(&state, with: event) }
      for effect in Self.coalesced(effects) {
        if let bell = runner.bell(for: effect) { terminal.bell(bell) }
        switch effect {
        case .redraw: terminal.repaint()
        case .suspend: terminal.suspend()
        default: waiting += runner.run(effect)
        }
      }
    }
  }

  /// Of loads of one case only the last is worth doing; everything else is done once, in order.
  static func coalesced(_ effects: [WorkbenchEffect]) -> [WorkbenchEffect] {
    var seen: Set<String> = []
    var kept: [WorkbenchEffect] = []
    for effect in effects.reversed() {
      if let name = loadName(effect), !seen.insert(name).inserted { continue }
      kept.append(effect)
    }
    return kept.reversed()
  }

  private static func loadName(_ effect: WorkbenchEffect) -> String? {
    switch effect {
    case .loadTableau: "tableau"
    case .loadDevices: "devices"
    case .loadDevice: "device"
    case .loadHistory: "history"
    case .loadAtelier: "atelier"
    case .loadLots: "lots"
    case .loadLot: "lot"
    case .loadLotDetails: "lot details"
    case .loadLotRows: "rows"
    case .loadJournal: "journal"
    case .loadVouching: "vouching"
    case .loadHouseSettings: "settings"
    case .loadQueue: "queue"
    case .loadCandidates: "candidates"
    default: nil
    }
  }
}

extension Clerk {
  /// Who answers for what is done in a house.
  init(of house: House) throws(HouseError) {
    let person = try house.person()
    self.init(code: house.op, name: person?.name ?? "", roles: person?.roles ?? [])
  }
}

extension Timestamp {
  /// What the system's clock says.
  static var now: Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

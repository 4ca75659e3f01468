import LedgerValues

/// The state of the house on one page.
struct TableauScreen: Equatable, Sendable {
  enum Pane: CaseIterable, Sendable { case pipeline, notices }

  var tableau: Tableau?
  var pane = Pane.pipeline
  /// The states in which there is a device, in the order of the law.
  var lines = Listing<Tableau.Line>()
  /// What wants looking at.
  var notices = Listing<TableauNotice>()

  /// What the programmes are to give this year, and have given.
  var targets: [TargetSummary] = []

  /// The ledger was read and holds no device.
  var isFirstRun: Bool { tableau.map { !$0.lines.contains { $0.count > 0 } } ?? false }

  mutating func take(_ targets: [TargetSummary], law: Law) {
    self.targets = targets
    if let tableau { take(tableau, law: law) }
  }

  mutating func take(_ tableau: Tableau, law: Law) {
    self.tableau = tableau
    lines.replace(tableau.lines.filter { $0.count > 0 })
    let stuck = tableau.stuck(by: law)
    var shown: [TableauNotice] = []
    if stuck > 0 { shown.append(.stuck(stuck)) }
    if tableau.queued > 0 { shown.append(.queued(tableau.queued)) }
    notices.replace(shown + targets.map { .target($0) } + tableau.alerts.map { .alert($0) })
  }
}

/// One thing on the Tableau that wants looking at, and that Enter opens.
enum TableauNotice: Equatable, Sendable, Identifiable {
  /// Devices in our custody that have not moved for too long.
  case stuck(Int)
  /// Evidence in the queue «à rapprocher».
  case queued(Int)
  /// How far a programme is to what it is to give this year.
  case target(TargetSummary)
  case alert(Alert)

  enum ID: Hashable, Sendable {
    case stuck, queued
    case target(String, String)
    case alert(Int64)
  }

  var id: ID {
    switch self {
    case .stuck: .stuck
    case .queued: .queued
    case .target(let target): .target(target.programme, target.what)
    case .alert(let alert): .alert(alert.seq)
    }
  }
}

extension Tableau {
  /// Devices in our custody that stand in their state for longer than the site waits.
  func stuck(by law: Law) -> Int {
    lines.filter { law.state($0.state)?.isCustody == true }.reduce(0) { $0 + $1.older }
  }
}

extension WorkbenchState {
  /// The devices of our custody that stand in their state for too long.
  mutating func openStuck(days: Int) -> [WorkbenchEffect] {
    var devices = DevicesScreen()
    devices.states = law.states.filter { $0.subject == .device && $0.isCustody }.map(\.state)
    devices.olderThan = days
    screens.append(.devices(devices))
    return reloads
  }

  /// Opens what the cursor of the Tableau stands on.
  mutating func openCurrent(of tableau: TableauScreen) -> [WorkbenchEffect] {
    switch tableau.pane {
    case .pipeline:
      guard let line = tableau.lines.current else { return [] }
      var devices = DevicesScreen()
      devices.states = [line.state]
      screens.append(.devices(devices))
      return reloads
    case .notices:
      switch tableau.notices.current {
      case .stuck: return openStuck(days: tableau.tableau?.waitingDays ?? 0)
      case .queued: return showQueue()
      case .target: return show(.showDeliveries)
      case .alert(let alert): return openDevice(alert.device, name: alert.deviceName)
      case nil: return []
      }
    }
  }

  /// Nothing is stuck, or it is not known yet.
  var refusalToShowStuck: Sentence? {
    guard case .tableau(let screen) = screen, let tableau = screen.tableau else {
      return .nothingChosen
    }
    return tableau.stuck(by: law) == 0 ? .nothingStuck(tableau.waitingDays) : nil
  }

  mutating func showStuck() -> [WorkbenchEffect] {
    guard case .tableau(let screen) = screen, let tableau = screen.tableau else { return [] }
    return openStuck(days: tableau.waitingDays)
  }
}

import Foundation
import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Whatever is pressed, nothing traps, nothing is drawn outside, and nothing is written that no
/// command asked for.
@Suite struct RandomTests {
  /// 200,000 events in all; `FILIERE_RANDOM_EVENTS` says how many of each seed, where more time is at
  /// hand, or less. A new robot takes over now and then.
  private static let seeds: ClosedRange<UInt64> = 1...20
  private static let events =
    ProcessInfo.processInfo.environment["FILIERE_RANDOM_EVENTS"].flatMap { Int($0) } ?? 10_000
  private static let life = 500

  @Test(arguments: seeds)
  func `random events trap nothing and write nothing unasked`(seed: UInt64) {
    var generator = SplitMix(state: seed)
    var robot = generator.robot()
    for turn in 1...Self.events {
      if generator.next(below: 200) == 0 { robot = generator.robot(after: robot) }
      robot.forgetEffects()
      let before = robot.state
      let written = robot.ledger.history.count
      let event = generator.event()
      robot.take(event)
      if robot.effects.contains(where: \.isWrite), !before.mayWrite(on: event) {
        Issue.record("\(event) wrote \(robot.effects.filter(\.isWrite))")
      }
      if robot.ledger.history.count != written, !robot.effects.contains(where: \.isWrite) {
        Issue.record("\(event) changed the ledger, and nothing asked for it")
      }
      robot.settleOne { generator.next(below: $0) }
      expectSound(robot, draws: turn % 20 == 0 || event.isResize, after: event)
      if robot.state.isFinished || turn % Self.life == 0 { robot = generator.robot() }
    }
  }

  private func expectSound(_ robot: Robot, draws: Bool, after event: WorkbenchEvent) {
    let state = robot.state
    if state.screens.isEmpty || state.messages.count > WorkbenchState.messageLimit {
      Issue.record("unsound after \(event)")
    }
    guard draws else { return }
    let frame = robot.frame
    if frame.size != Size(columns: state.columns, rows: state.rows) {
      Issue.record("\(event) gave a page of another size")
    }
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) {
      Issue.record("\(event) put the cursor outside at \(cursor)")
    }
    if frame.cursor == nil, !state.layout.isTooSmall {
      Issue.record("\(event) left no cursor in \(state.context)")
    }
  }
}

extension WorkbenchEvent {
  fileprivate var isResize: Bool { if case .resize = self { true } else { false } }
}

extension WorkbenchState {
  /// Only Enter, the Tab that ends a code where the scanner sends one, a scan in a paste, and the
  /// key that receives the chosen row or confirms a form ask for a write.
  fileprivate func mayWrite(on event: WorkbenchEvent) -> Bool {
    switch event {
    case .key(.enter, _):
      !box.isEmpty || overlay != nil || refusalToMove == nil || refusalToSettle == nil
    case .key(.tab, _): preferences.scannerSuffix == .tab && !box.isEmpty
    case .key(.function(9), _): refusalToSettle == nil || refusalToSettleFinding == nil
    case .key(.alt("y"), _): context == .device
    case .key(.function(7), _):
      context == .form || refusalToReceiveRow == nil || refusalToDoNext == nil
    case .paste: true
    case .mouse(let mouse, _):
      // A click does what Enter does, on a row, or what a word of the footer says.
      mouse.action == .click
    default: false
    }
  }
}

/// A small generator, the same on every machine.
private struct SplitMix {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[next(below: values.count)] }

  private static let keys: [Key] =
    Commands.all.flatMap(\.keys).filter { ![.function(10), .ctrl("q")].contains($0) }
    + "azé19-: \u{301}\u{202E}日".map { Key.character($0) } + [
      .enter, .enter, .down, .insert, .function(12), .function(12),
    ]
  private static let codes = [
    "LYPC26-00043", "LYPC26-00047", "KIT-2026-0031", "BL-2026-0012", "SOURIS", "SN-701",
    "VDL-903", "LOT-2026-0007", "A-03-2", "NOPE",
    "FIL:DO:submit", "FIL:DO:rewipe", "FIL:UNDO", "FIL:LOC:B-01", "FIL:", "1", "12",
    "LYPC26-09001",
  ]

  /// The terminal hung up, and what was still to be answered with it: whoever comes back finds the
  /// ledger as it was left.
  mutating func robot(after lost: Robot) -> Robot { robot(on: lost.ledger) }

  /// A robot with choices and a screen of its own; of some the answers come late.
  mutating func robot(on left: FakeLedger? = nil) -> Robot {
    var preferences = Preferences()
    preferences.hasMouse = next(below: 3) > 0
    preferences.scannerPrefix = next(below: 2) == 0 ? .function(12) : nil
    preferences.scannerSuffix = next(below: 3) == 0 ? .tab : .enter
    preferences.isASCII = next(below: 4) == 0
    let ledger = next(below: 3) == 0 ? Fixture.wideLedger : Fixture.ledger
    let size = pick([(80, 24), (120, 40), (40, 12)])
    var robot = Robot(
      left ?? (next(below: 10) == 0 ? FakeLedger() : ledger), columns: size.0, rows: size.1,
      language: pick([.french, .english]), preferences: preferences)
    robot.answersLate = next(below: 3) == 0
    return robot
  }

  private mutating func mouse() -> Mouse {
    let action = pick([Mouse.Action.click, .click, .wheelUp, .wheelDown])
    return Mouse(action, at: Point(column: next(below: 130), row: next(below: 42)))
  }

  mutating func event() -> WorkbenchEvent {
    switch next(below: 20) {
    case 0: .paste(pick(Self.codes) + (next(below: 2) == 0 ? "\n" : ""), at: Fixture.now)
    case 1: .resize(columns: next(below: 140), rows: next(below: 50))
    case 3: .mouse(mouse(), at: Fixture.now)
    case 2: pick([.ledgerChanged, .tick(Fixture.now), .failed(.wanting), .undoPreviewed(nil)])
    default: .key(pick(Self.keys), at: Fixture.now)
    }
  }
}

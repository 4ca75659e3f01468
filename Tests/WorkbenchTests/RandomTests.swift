import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Whatever is pressed, nothing traps, nothing is drawn outside, and nothing is written that no
/// command asked for.
@Suite struct RandomTests {
  @Test(arguments: 1...12)
  func `random keys write nothing unasked`(seed: UInt64) {
    var generator = SplitMix(state: seed)
    var robot = Robot()
    for turn in 0..<2_000 {
      robot.forgetEffects()
      let before = robot.state
      let event = generator.event()
      robot.take(event)
      let writes = robot.effects.filter(\.isWrite)
      if !writes.isEmpty {
        #expect(before.mayWrite(on: event), "\(event) wrote \(writes)")
      }
      if turn % 5 == 0 {
        let size = robot.frame.size
        #expect(size.columns == robot.state.columns && size.rows == robot.state.rows)
      }
      if robot.state.isFinished { robot = Robot() }
    }
  }
}

extension WorkbenchEffect {
  fileprivate var isWrite: Bool {
    switch self {
    case .act, .receive, .register, .recordMedium, .sanitise, .importWipeLog, .importManifest,
      .undo, .undoAct, .actOnLot, .keepHouse, .settle:
      true
    default: false
    }
  }
}

extension WorkbenchState {
  /// Only Enter, a scan in a paste, and the key that receives the chosen row or confirms a form ask
  /// for a write.
  fileprivate func mayWrite(on event: WorkbenchEvent) -> Bool {
    switch event {
    case .key(.enter, _):
      !box.isEmpty || overlay != nil || refusalToMove == nil || refusalToSettle == nil
    case .key(.function(9), _): refusalToSettle == nil
    case .key(.function(7), _):
      context == .form || refusalToReceiveRow == nil || refusalToDoNext == nil
    case .paste: true
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
    + "azé19-: \u{301}\u{202E}日".map { Key.character($0) } + [.enter, .enter, .down, .insert]
  private static let codes = [
    "LYPC26-00043", "LYPC26-00047", "SN-701", "VDL-903", "LOT-2026-0007", "A-03-2", "NOPE",
    "FIL:DO:submit", "FIL:DO:rewipe", "FIL:UNDO", "FIL:LOC:B-01", "FIL:", "1", "12",
    "LYPC26-09001",
  ]

  mutating func event() -> WorkbenchEvent {
    switch next(below: 20) {
    case 0: .paste(pick(Self.codes) + (next(below: 2) == 0 ? "\n" : ""), at: Fixture.now)
    case 1: .resize(columns: next(below: 140), rows: next(below: 50))
    case 2: pick([.ledgerChanged, .tick(Fixture.now), .failed(.wanting), .undoPreviewed(nil)])
    default: .key(pick(Self.keys), at: Fixture.now)
    }
  }
}

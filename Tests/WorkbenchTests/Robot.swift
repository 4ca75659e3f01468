import LedgerValues
import ScreenGrid

@testable import Workbench

/// Plays stories: feeds events to the workbench and lets a ledger in memory answer its effects, as
/// the loop of the program does, and keeps what was seen.
struct Robot {
  var state: WorkbenchState
  var ledger: FakeLedger
  private(set) var effects: [WorkbenchEffect] = []
  private(set) var keysPressed = 0
  private(set) var scansRead = 0
  /// Answers wait until the whole batch of keys was taken, as when a scanner is faster than a disk.
  var answersLate = false
  private var waiting: [WorkbenchEvent] = []

  init(
    _ ledger: FakeLedger = Fixture.ledger, columns: Int = 80, rows: Int = 24,
    language: Language = .french, isASCII: Bool = false, clerk: Clerk = Fixture.clerk,
    preferences: Preferences = Preferences()
  ) {
    self.ledger = ledger
    state = WorkbenchState(
      law: Fixture.law, language: language, columns: columns, rows: rows, now: Fixture.now,
      ledger: "atelier-lyon", clerk: clerk, isASCII: isASCII,
      preferences: preferences)
    take(.opened)
  }

  mutating func take(_ event: WorkbenchEvent) {
    for effect in update(&state, with: event) {
      effects.append(effect)
      guard let answer = ledger.perform(effect) else { continue }
      if answersLate { waiting.append(answer) } else { take(answer) }
    }
  }

  mutating func click(column: Int, row: Int) {
    let mouse = Mouse(.click, at: Point(column: column, row: row))
    take(.mouse(mouse, at: Fixture.now))
  }

  /// Lets one of the late answers come, whichever is picked.
  mutating func settleOne(_ pick: (Int) -> Int) {
    guard !waiting.isEmpty else { return }
    take(waiting.remove(at: pick(waiting.count)))
  }

  /// Lets the late answers come.
  mutating func settle() {
    while !waiting.isEmpty { take(waiting.removeFirst()) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      keysPressed += 1
      take(.key(key, at: Fixture.now))
    }
  }

  mutating func type(_ text: String) {
    keysPressed += text.count
    feed(text)
  }

  /// What a scanner does: the characters, then Enter.
  mutating func scan(_ codes: String...) {
    for code in codes {
      scansRead += 1
      feed(code)
      take(.key(.enter, at: Fixture.now))
    }
  }

  private mutating func feed(_ text: String) {
    for character in text { take(.key(.character(character), at: Fixture.now)) }
  }

  var frame: Frame { render(state) }
  var text: String { frame.text }
  var messages: [String] { state.messages.map { $0.text(state.language) } }
  var lastMessage: String { messages.last ?? "" }
  var bells: [Bell] { effects.compactMap { if case .bell(let bell) = $0 { bell } else { nil } } }

  mutating func forgetEffects() { effects = [] }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// One verb on many devices: asked once, told before it is done, done at once.
@Suite struct BulkTests {
  /// Everything marked, and « soumettre » chosen.
  private func checked(_ face: Face = Face.all[0]) -> Robot {
    var robot = Robot(face)
    robot.press(.function(3), .character("*"), .function(7))
    robot.type(face.language == .french ? "soumettre" : "submit")
    robot.press(.enter)
    if robot.state.context == .form { robot.press(.up, .down, .down, .down, .enter) }
    return robot
  }

  @Test func `the page says how many are possible and names the rest with the reason`() {
    let robot = checked()
    #expect(robot.state.context == .bulk)
    #expect(robot.text.contains("1 possible, 1 déjà fait, 16 refusés"))
    #expect(robot.text.contains("LYPC26-00040"))
    #expect(robot.text.contains("Entrée fait le seul possible"))
    #expect(robot.ledger.acts.isEmpty)
  }

  @Test func `Enter does the possible ones, and they lose their marks`() {
    var robot = checked()
    robot.press(.enter)
    #expect(robot.ledger.acts.map(\.devices.count) == [1])
    #expect(robot.ledger.acts.first?.seen == 4)
    #expect(robot.state.marks.count == 17)
  }

  @Test func `Esc goes back and nothing is done`() {
    var robot = checked()
    robot.press(.escape)
    #expect(robot.state.context == .devices)
    #expect(robot.ledger.acts.isEmpty && robot.state.marks.count == 18)
  }

  @Test func `the list of the refused is scrolled, and a scan leaves the page`() {
    var robot = checked(Face(columns: 40, rows: 12))
    let before = robot.text
    robot.press(.end, .pageDown, .pageDown, .pageDown)
    #expect(robot.text != before)
    robot.scan("LYPC26-00047")
    #expect(robot.state.context == .device && robot.ledger.acts.isEmpty)
  }

  @Test func `without marks it is done on the row, and the cursor goes on`() {
    var robot = Robot()
    robot.press(.function(3), .down)
    while robot.state.markable?.current?.name != "LYPC26-00045" { robot.press(.down) }
    robot.press(.function(7))
    #expect(robot.text.contains("Que faire de LYPC26-00045 ?"))
    robot.type("soumettre")
    robot.press(.enter)
    if robot.state.context == .form { robot.press(.up, .down, .down, .down, .enter) }
    #expect(robot.ledger.acts.map(\.devices) == [[DeviceID(rawValue: 6)]])
    #expect(robot.state.markable?.current?.name == "LYPC26-00044")
  }

  @Test func `the loser of a race is told what changed and by whom`() {
    var robot = Robot()
    let request = MoveRequest(
      verb: Verb("submit"), devices: [DeviceID(rawValue: 6), DeviceID(rawValue: 7)], seen: 4)
    robot.take(.outcome(request, Self.raced))
    #expect(robot.state.context == .bulk)
    #expect(
      robot.text.contains("CD l'a fait passer à en stock (accepter, 14:32)"))
    let single = MoveRequest(verb: Verb("submit"), devices: [DeviceID(rawValue: 6)], seen: 4)
    var outcome = Self.raced
    outcome.moved = []
    robot.press(.escape)
    robot.take(.outcome(single, outcome))
    #expect(robot.lastMessage.contains("LYPC26-00045 — Entre-temps, CD l'a fait passer"))
  }

  static let raced: MoveOutcome = {
    let event = Event(
      seq: 5, act: 5, recorded: Fixture.now, happened: Fixture.now, op: "CD",
      verb: Verb("accept"), subject: .device, id: 6, device: 6, source: "in_check",
      target: "in_stock", body: "{}")
    let device = DeviceID(rawValue: 6)
    let refusal = Refusal(rule: .stateChanged, culprit: "in_stock")
    return MoveOutcome(
      moved: ["LYPC26-00046"],
      refused: [.init(device: device, name: "LYPC26-00045", refusal: refusal)],
      overtaken: [.init(device: device, name: "LYPC26-00045", event: event)])
  }()

  @Test func `a work that was stopped says that nothing was written`() {
    var robot = Robot()
    robot.take(
      .progress(
        JobProgress(
          title: Sentence(fr: "accepter", en: "accept"), done: 120, total: 463, elapsed: 500)))
    #expect(robot.text.contains("accepter 120 / 463 · 240/s · reste 2 s"))
    robot.press(.ctrl("x"))
    #expect(robot.effects.contains(.cancelJob))
    robot.take(.progress(nil))
    robot.take(.stopped(MoveRequest(verb: Verb("accept"), devices: [])))
    #expect(robot.lastMessage == "accepter : arrêté, rien n'a été écrit")
  }

  @Test(arguments: Face.all)
  func `the page of the refused`(face: Face) {
    let robot = checked(face)
    expectGolden(robot.state.golden, "bulk-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `the marks`(face: Face) {
    var robot = Robot(face)
    robot.press(.function(3), .down, .character(" "), .down, .character(" "))
    expectGolden(robot.state.golden, "marks-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `the outcome of a race`(face: Face) {
    var robot = Robot(face)
    let request = MoveRequest(
      verb: Verb("submit"), devices: [DeviceID(rawValue: 6), DeviceID(rawValue: 7)], seen: 4)
    robot.take(.outcome(request, Self.raced))
    expectGolden(robot.state.golden, "bulk-outcome-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `what pasted codes came to`(face: Face) {
    var robot = Robot(face)
    robot.scan("FIL:DO:submit")
    if robot.state.context == .form { robot.press(.up, .down, .down, .down, .enter) }
    robot.take(
      .paste("LYPC26-00045\nLYPC26-00045\nLYPC26-00047\nNOPE-1\n", at: Fixture.now))
    expectGolden(robot.state.golden, "pasted-" + Face.name(of: robot.state))
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// A test sheet filled with one key for each line.
@Suite struct SheetTests {
  private let device = DeviceID(rawValue: 6)

  private func robot(_ refusal: Rule? = .testSheetMissing) -> Robot {
    var robot = Robot()
    robot.ledger.tests = Fixture.laptopTests
    if let refusal { robot.ledger.refusals["submit"] = Refusal(rule: refusal) }
    robot.scan("LYPC26-00045")
    return robot
  }

  private func act(_ robot: Robot) -> MoveRequest? {
    for case .act(let request) in robot.effects.reversed() { return request }
    return nil
  }

  @Test func `submitting asks for the sheet, each key answers a line and goes down`() {
    var robot = robot()
    robot.press(.down, .enter)
    #expect(robot.state.context == .sheet)
    robot.press(.character(" "), .character("+"), .character(" "))
    robot.press(.character("-"), .character("="), .character("+"), .function(7))
    let request = act(robot)
    #expect(request?.verb == "submit")
    #expect(
      request?.needs == [
        "boot": "pass", "screen": "pass", "keyboard": "pass", "battery": "fail", "webcam": "na",
        "ports": "pass",
      ])
  }

  @Test func `all good is two keys`() {
    var robot = robot(nil)
    robot.press(.alt("e"))
    robot.press(.character("*"), .function(7))
    #expect(act(robot)?.verb == "test")
    #expect(act(robot)?.needs.values.allSatisfy { $0 == "pass" } == true)
    #expect(robot.state.context == .device)
    #expect(robot.state.sheets.isEmpty)
  }

  @Test func `a failed blocking test is recorded and the device stays`() {
    var robot = robot()
    robot.press(.down, .enter, .character("-"), .character("*"))
    #expect(robot.text.contains("ne passera pas au contrôle"))
    robot.press(.function(7))
    #expect(act(robot)?.verb == "test")
    #expect(act(robot)?.needs["boot"] == "fail")
  }

  @Test func `a note is written beside the line, and goes with its answer`() {
    var robot = robot()
    robot.press(.down, .enter, .character("-"), .up, .enter)
    robot.type("touche F2")
    robot.press(.enter)
    #expect(robot.state.context == .sheet)
    #expect(robot.text.contains("touche F2"))
    robot.press(.character("*"), .function(7))
    #expect(act(robot)?.needs["boot"] == "fail:touche F2")
  }

  @Test func `what has no answer is named, and nothing is written`() {
    var robot = robot()
    robot.press(.down, .enter, .character(" "), .function(7))
    #expect(act(robot) == nil)
    #expect(robot.lastMessage.hasPrefix("Sans réponse : écran, clavier"))
    #expect(robot.bells.last == .refused)
  }

  @Test func `a device scanned meanwhile is opened, and the sheet waits`() {
    var robot = robot()
    robot.press(.down, .enter, .character("-"))
    robot.scan("LYPC26-00043")
    #expect(robot.state.context == .device)
    #expect(robot.lastMessage.contains("La fiche de LYPC26-00045 n'est pas validée"))
    robot.scan("LYPC26-00045")
    robot.press(.alt("e"))
    #expect(robot.lastMessage == "La fiche de LYPC26-00045, reprise où elle en était")
    robot.press(.character("*"), .function(7))
    #expect(act(robot)?.needs["boot"] == "fail")
  }

  @Test func `left by Esc or by a function key it waits too, and quitting says so once`() {
    for key in [Key.escape, .function(2)] {
      var robot = robot()
      robot.press(.down, .enter, .character("-"), key)
      #expect(robot.state.context != .sheet)
      #expect(robot.lastMessage.contains("n'est pas validée"))
      robot.press(.function(10))
      #expect(!robot.state.isFinished)
      robot.press(.function(10))
      #expect(robot.state.isFinished)
    }
  }

  @Test func `a name that is typed leads to its test, and Enter frees the box for the answer`() {
    var robot = robot()
    robot.press(.down, .enter)
    robot.type("web")
    robot.press(.enter, .character("-"))
    #expect(!robot.effects.contains { if case .resolve("web", _) = $0 { true } else { false } })
    robot.type("USB")
    robot.press(.enter, .character("="), .character("*"), .function(7))
    #expect(act(robot)?.needs["webcam"] == "fail" && act(robot)?.needs["ports"] == "na")
  }

  @Test func `a name is found by any of its words, without accents, marks or capitals`() {
    let labels = [("Wi-Fi", "Wi-Fi"), ("pavé tactile", "touchpad"), ("écran", "screen")]
    var sheet = SheetScreen(
      device: device, name: "LYPC26-00045", verb: Verb("test"), seen: 0, rows: Listing())
    sheet.rows.replace(
      labels.map { french, english in
        SheetScreen.Row(
          test: SheetTest(
            name: english, label: Sentence(fr: french, en: english), isBlocking: false))
      })
    for (typed, found) in [
      ("wifi", "Wi-Fi"), ("fi", "Wi-Fi"), ("PAVE", "touchpad"), ("tact", "touchpad"),
      ("Ecr", "screen"), ("scr", "screen"),
    ] {
      let isFound = sheet.go(to: typed)
      #expect(isFound && sheet.rows.current?.id == found, "\(typed)")
    }
    for typed in ["", "x", "écran2", "LYPC26-00045"] {
      let isFound = sheet.go(to: typed)
      #expect(!isFound, "\(typed)")
    }
  }

  @Test func `the sheet says whose it is, also from the Atelier, and no older message stays`() {
    var ledger = Fixture.ledger
    ledger.tests = Fixture.laptopTests
    ledger.refusals["submit"] = Refusal(rule: .testSheetMissing)
    var robot = Robot(ledger)
    robot.press(.alt("a"))
    while !robot.text.contains("[en reconditionnement") { robot.press(.tab) }
    robot.press(.alt("u"))
    #expect(robot.text.contains(Sentence.noMark.french))
    robot.press(.function(7))
    #expect(robot.state.context == .sheet && robot.text.contains("LYPC26-00045"))
    #expect(!robot.text.contains(Sentence.noMark.french))
  }

  @Test func `what begins no test, or may be a label, is scanned`() {
    var robot = robot()
    robot.press(.down, .enter)
    robot.scan("LYPC26-00043")
    #expect(robot.state.context == .device && robot.lastMessage.contains("LYPC26-00043"))
    robot = self.robot()
    robot.press(.down, .enter)
    robot.scan("zzz")
    #expect(robot.effects.contains { if case .resolve("zzz", _) = $0 { true } else { false } })
  }

  @Test func `a refused sheet stays on the page`() {
    var robot = robot(nil)
    robot.press(.alt("e"), .character("*"))
    robot.ledger.refusals["test"] = Refusal(rule: .notAllowed)
    robot.press(.function(7))
    #expect(robot.state.context == .sheet)
    #expect(robot.bells.last == .refused)
  }

  @Test func `the page of a device says what its last sheet said`() {
    var robot = Robot()
    robot.ledger.sheet = Fixture.filledSheet
    robot.scan("LYPC26-00045")
    #expect(robot.text.contains("en panne : batterie"))
  }
}

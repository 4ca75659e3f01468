import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Looking at the ledger as it stood.
@Suite struct PastTests {
  private func travelled(_ face: Face = Face.all[0], to moment: String = "903") -> Robot {
    var robot = Robot(face)
    robot.press(.alt("t"), .ctrl("u"))
    robot.type(moment)
    robot.press(.enter, .enter)
    return robot
  }

  @Test func `the moment is asked for, told in the header, and what is shown is loaded anew`() {
    let robot = travelled()
    #expect(robot.effects.contains(.travel("903")))
    #expect(robot.state.past == Fixture.past)
    #expect(robot.text.contains("PASSÉ 2026-11-18 14:32, événement 903"))
    #expect(robot.text.contains("mode : passé, lecture seule"))
    #expect(robot.text.contains("Alt-N présent"))
    #expect(robot.effects.filter { $0 == .loadTableau }.count == 2)
  }

  @Test func `what is no moment is refused, and the form says what one is`() {
    let robot = travelled(to: "hier")
    #expect(robot.state.past == nil)
    #expect(robot.lastMessage.contains("2026-10-01"))
    #expect(!robot.effects.contains { if case .travel = $0 { true } else { false } })
  }

  @Test func `ages are those of the moment`() {
    var robot = travelled()
    robot.press(.function(3))
    let young = robot.text
    robot.press(.alt("n"))
    #expect(robot.text != young)
    #expect(robot.state.past == nil)
  }

  @Test func `Esc from the first screen comes back to the present`() {
    var robot = travelled()
    robot.press(.function(3), .escape, .escape)
    #expect(robot.state.past == nil)
    #expect(robot.lastMessage == "Retour au présent")
  }

  @Test func `the form is filled with the event under the cursor`() {
    var robot = Robot()
    robot.press(.function(5), .alt("t"))
    guard case .form(let form) = robot.state.overlay else {
      Issue.record("no form")
      return
    }
    let newest = robot.ledger.history.map(\.event.seq).max() ?? 0
    #expect(form.fields.first?.value == "\(newest)")
  }

  @Test func `no key, scan, paste or click writes in the past`() {
    var robot = travelled()
    robot.forgetEffects()
    robot.scan("FIL:DO:submit", "LYPC26-00045", "FIL:LOC:B-01", "LYPC26-00045", "FIL:UNDO")
    robot.press(.function(8), .escape, .function(3), .character("*"), .function(7), .escape)
    robot.scan("LYPC26-00047", "1")
    robot.press(.down, .enter, .function(6), .function(7))
    robot.scan("LOT-2026-0007", "VDL-903", "LYPC26-09009")
    robot.press(.function(6), .function(7), .alt("w"), .alt("l"))
    robot.take(.paste("VDL-904\nVDL-905\n", at: Fixture.now))
    let writes = robot.effects.filter(\.isWrite)
    #expect(writes.isEmpty)
    #expect(robot.ledger.acts.isEmpty && robot.state.mode == .open)
    #expect(robot.messages.contains { $0.contains("Le passé ne se change pas") })
  }

  @Test func `a write on its way when the past arrives is the last`() {
    var robot = Robot()
    robot.scan("FIL:DO:rewipe")
    robot.take(.arrived(Fixture.past))
    #expect(robot.state.mode == .open && robot.state.context == .tableau)
    robot.scan("LYPC26-00045")
    #expect(robot.state.context == .device)
  }

  @Test func `a device scanned in the past is shown as it was`() {
    var robot = travelled()
    robot.scan("LYPC26-00045")
    #expect(robot.state.context == .device)
    #expect(robot.text.contains("PASSÉ"))
  }

  @Test(arguments: Face.all)
  func `the Tableau of the past`(face: Face) {
    expectGolden(travelled(face).state.golden, "past-" + Face.name(of: Robot(face).state))
  }

  @Test(arguments: Face.all)
  func `a device of the past`(face: Face) {
    var robot = travelled(face)
    robot.scan("LYPC26-00045")
    expectGolden(robot.state.golden, "past-device-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `the form that asks for the moment`(face: Face) {
    var robot = Robot(face)
    robot.press(.alt("t"))
    expectGolden(robot.state.golden, "travel-" + Face.name(of: robot.state))
  }
}

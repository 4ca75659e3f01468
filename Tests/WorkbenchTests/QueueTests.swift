import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The queue «à rapprocher»: who it may be, why, and one Enter to settle it.
@Suite struct QueueTests {
  private func queue() -> Robot {
    var robot = Robot()
    robot.press(.function(9))
    return robot
  }

  @Test func `an entry shows its candidates and why`() {
    let robot = queue()
    #expect(robot.text.contains("journal d'effacement : ST500"))
    #expect(robot.text.contains("même n° de série"))
    #expect(robot.text.contains("dans l'appareil du journal"))
  }

  @Test func `Enter on a candidate files the evidence to it`() {
    var robot = queue()
    robot.press(.enter, .enter)
    #expect(robot.effects.contains(.settle(1, .medium("#1"))))
    #expect(robot.lastMessage == "La preuve est versée au support")
    #expect(robot.text.contains("À rapprocher : 2"))
  }

  @Test func `an entry without candidate says what to do, and a serial names the medium`() {
    var robot = queue()
    robot.press(.down, .enter)
    #expect(robot.lastMessage == "Rien ne correspond : F7 nomme, F9 écarte")
    robot.press(.function(7))
    robot.scan("S3Z9NB0K")
    robot.press(.enter)
    #expect(robot.effects.contains(.settle(2, .medium("S3Z9NB0K"))))
  }

  @Test func `an entry is set aside`() {
    var robot = queue()
    robot.press(.end, .function(9))
    #expect(robot.effects.contains(.settle(3, .setAside)))
    #expect(robot.lastMessage == "La preuve est écartée")
  }

  @Test func `it is opened from the Tableau's list too`() {
    var robot = Robot()
    robot.press(.tab, .down, .enter)
    #expect(robot.state.context == .queue)
  }
}

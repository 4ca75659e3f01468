import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The Tableau: what waits, what is stuck, what wants looking at, each one key from its devices.
@Suite struct TableauTests {
  @Test func `Enter on a state opens the devices in it`() {
    var robot = Robot()
    robot.press(.down, .down, .enter)
    #expect(robot.text.contains("à effacer : 2"))
  }

  @Test func `one key opens what is stuck in our custody, and nothing else`() {
    var robot = Robot()
    robot.press(.function(6))
    #expect(robot.text.contains("Bloqués depuis plus de 30 jours : 3"))
    #expect(robot.text.contains("LYPC26-00051"))
    #expect(!robot.text.contains("LYPC26-00050"))
  }

  @Test func `where nothing is stuck the key says so`() {
    var ledger = Fixture.ledger
    for index in ledger.devices.indices { ledger.devices[index].entered = Fixture.now }
    var robot = Robot(ledger)
    robot.press(.function(6))
    #expect(robot.lastMessage == "Rien n'est bloqué depuis plus de 30 jours")
    #expect(robot.state.context == .tableau)
  }

  @Test func `an alert is opened with Tab and Enter`() {
    var robot = Robot()
    robot.press(.tab, .end)
    #expect(robot.text.contains("LYPC26-00050 : alerte de rappel"))
    robot.press(.enter)
    #expect(robot.state.context == .device)
    #expect(robot.text.contains("LYPC26-00050"))
  }

  @Test func `what is stuck is the first thing to look at`() {
    var robot = Robot()
    robot.press(.tab, .enter)
    #expect(robot.text.contains("Bloqués depuis plus de 30 jours : 3"))
  }

  @Test func `the bars tell their scale in words`() {
    #expect(Robot().text.contains("Entrées, au plus 30 par jour"))
    #expect(Robot(language: .english).text.contains("Out, at most 8 a day"))
  }

  @Test func `on a narrow page Tab turns to what wants looking at`() {
    var robot = Robot(columns: 40, rows: 12)
    #expect(robot.text.contains("Bloqués : 3"))
    robot.press(.tab)
    #expect(robot.text.contains("Bloqués > 30 j"))
    #expect(robot.text.contains("! LYPC26-00050"))
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The Atelier: what waits, what waits longest first, and one key for what is usually next.
@Suite struct AtelierTests {
  private func atelier(_ ledger: FakeLedger = Fixture.ledger) -> Robot {
    var robot = Robot(ledger)
    robot.press(.alt("a"))
    return robot
  }

  @Test func `what waits longest stands first`() {
    let robot = atelier()
    #expect(robot.text.contains("à effacer : 2 (liste 1/7)"))
    guard case .atelier(let screen) = robot.state.screen else { return }
    #expect(screen.rows.rows.map(\.device.tag) == ["LYPC26-00042", "LYPC26-00041"])
  }

  @Test func `Tab goes through the lists and comes round`() {
    var robot = atelier()
    for _ in AtelierList.allCases { robot.press(.tab) }
    #expect(robot.text.contains("[à effacer 2]"))
    robot.press(.backtab)
    #expect(robot.text.contains("[supports isolés non sûrs 0]"))
  }

  @Test func `the usual verb asks for the bench once, is done, and the cursor is on the next row`()
  {
    var robot = atelier()
    robot.press(.function(7))
    #expect(robot.state.context == .form)
    robot.scan("banc 2")
    robot.press(.enter)
    #expect(robot.ledger.acts.map(\.verb) == [Verb("start_wipe")])
    guard case .atelier(let screen) = robot.state.screen else { return }
    #expect(screen.rows.current?.device.tag == "LYPC26-00041")
    robot.press(.function(7), .enter)
    #expect(robot.ledger.acts.map(\.needs) == [["bench": "banc 2"], ["bench": "banc 2"]])
  }

  @Test func `what the law refuses is said with its reason`() {
    var robot = atelier()
    robot.press(.tab, .function(7))
    #expect(robot.ledger.acts.isEmpty)
    #expect(robot.lastMessage.contains("5XW0A1"))
  }

  @Test func `Enter opens the device and Esc comes back to the same row`() {
    var robot = atelier()
    robot.press(.down, .enter)
    #expect(robot.text.contains("LYPC26-00041  à effacer"))
    robot.press(.escape)
    guard case .atelier(let screen) = robot.state.screen else { return }
    #expect(screen.rows.current?.device.tag == "LYPC26-00041")
  }

  @Test func `a loose unsafe medium leads to the device it came from`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].status = "removed"
    var robot = atelier(ledger)
    robot.press(.backtab)
    #expect(robot.text.contains("5XW0A1"))
    robot.press(.function(7))
    #expect(robot.lastMessage == "Entrée ouvre l'appareil d'où vient ce support")
    robot.press(.enter)
    #expect(robot.text.contains("LYPC26-00043  effacement en cours"))
  }
}

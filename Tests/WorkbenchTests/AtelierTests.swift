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
    #expect(robot.text.contains("à effacer : 2 (liste 3/10)"))
    guard case .atelier(let screen) = robot.state.screen else { return }
    #expect(screen.rows.rows.map(\.device.tag) == ["LYPC26-00042", "LYPC26-00041"])
  }

  @Test func `Tab goes through the lists and comes round`() {
    var robot = atelier()
    for _ in AtelierList.allCases { robot.press(.tab) }
    #expect(robot.text.contains("[à effacer 2]"))
    robot.press(.backtab, .backtab, .backtab, .backtab, .backtab)
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
    #expect(robot.state.preferences.bench == "banc 2")
    robot.press(.function(7))
    #expect(robot.ledger.acts.map(\.needs) == [["bench": "banc 2"], ["bench": "banc 2"]])
  }

  @Test func `one's own bench is asked first, kept, and can be said beforehand`() {
    var robot = atelier()
    robot.press(.alt("p"))
    robot.type("banc 7")
    robot.press(.enter, .enter)
    #expect(robot.effects.contains(.savePreferences(robot.state.preferences)))
    #expect(robot.effects.contains(.loadAtelier(.toWipe, bench: "banc 7")))
    robot.press(.function(7))
    #expect(robot.ledger.acts.map(\.needs) == [["bench": "banc 7"]])
  }

  @Test func `the marked are done to at once, once it was seen what would come of it`() {
    var robot = atelier()
    robot.press(.character("*"), .function(7))
    robot.type("banc 2")
    robot.press(.function(7))
    #expect(robot.text.contains("2 possibles"))
    robot.press(.enter)
    #expect(robot.ledger.acts.map(\.devices.count) == [2])
    #expect(robot.state.marks.isEmpty)
  }

  @Test func `the first list in which something waits is shown, and a chosen one stays`() {
    var ledger = Fixture.ledger
    for index in ledger.devices.indices where ledger.devices[index].state == "to_wipe" {
      ledger.devices[index].state = "in_check"
    }
    var robot = atelier(ledger)
    #expect(robot.text.contains("[effacement en cours 1]"))
    robot.press(.backtab)
    #expect(robot.text.contains("[à effacer 0]"))
  }

  @Test func `what is wiped moves on to be validated, and the benches show both`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].isSanitised = true
    ledger.refusals[Verb("complete_wipe")] = nil
    var robot = atelier(ledger)
    #expect(robot.text.contains("[à valider 1]"))
    robot.press(.alt("j"))
    #expect(robot.text.contains("banc 3") && robot.text.contains("à valider"))
    robot.press(.function(7))
    #expect(robot.ledger.acts.map(\.verb) == [Verb("complete_wipe")])
    robot.press(.alt("j"))
    #expect(robot.text.contains("[à valider 0]"))
  }

  @Test func `a log is filed from here, whichever devices it names`() {
    var robot = atelier()
    robot.press(.function(9))
    robot.scan("/tmp/nwipe.log")
    robot.press(.enter)
    #expect(robot.effects.contains(.importEvidence(path: "/tmp/nwipe.log", device: nil)))
  }

  @Test func `an alert is settled from here, with its reason`() {
    var robot = atelier()
    robot.press(.backtab, .backtab, .backtab, .backtab)
    #expect(robot.text.contains("[alertes 1]"))
    robot.press(.function(7))
    robot.type("vu avec le donneur")
    robot.press(.function(7))
    #expect(robot.ledger.acts.map(\.verb) == [Verb("settle_alert")])
  }

  @Test func `beside the list stand the media and what is against the next step`() {
    var robot = Robot(columns: 120, rows: 40)
    robot.press(.alt("a"), .tab)
    #expect(robot.effects.contains(.loadDevice(DeviceID(rawValue: 4))))
    #expect(robot.text.contains("5XW0A1") && robot.text.contains("Impossible"))
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

  @Test func `a loose unsafe medium is condemned by one key, and has a page of its own`() {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].status = "removed"
    var robot = atelier(ledger)
    robot.press(.alt("j"), .backtab, .backtab)
    #expect(robot.text.contains("5XW0A1"))
    robot.press(.function(7))
    robot.type("tête cassée")
    robot.press(.function(7))
    #expect(robot.ledger.media[DeviceID(rawValue: 4)]?.last?.status == "to_destroy")
    robot.press(.enter)
    #expect(robot.text.contains("S/N 5XW0A1") && robot.text.contains("à détruire"))
  }
}

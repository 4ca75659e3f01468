import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The settings: what the site has decided, who may do what, changed in place.
@Suite struct SettingsTests {
  private func settings(_ clerk: Clerk = Fixture.clerk) -> Robot {
    var robot = Robot(clerk: clerk)
    robot.press(.alt("g"))
    return robot
  }

  @Test func `a setting is changed in place, and says since when and by whom`() {
    var robot = settings()
    #expect(robot.text.contains("d'origine"))
    robot.press(.down, .enter, .ctrl("u"))
    robot.type("60")
    robot.press(.enter, .enter)
    #expect(robot.ledger.houseSettings.settings[1].value == "60")
    #expect(robot.lastMessage == "waiting_days : régler, c'est fait")
    #expect(robot.text.contains("2026-11-21 CD"))
  }

  @Test func `whose role may not is told which may`() {
    var robot = settings(Clerk(code: "AU", name: "", roles: [Role("auditor")]))
    robot.press(.enter)
    #expect(robot.state.overlay == nil)
    #expect(robot.lastMessage.contains("administrateur"))
    robot.press(.function(6))
    #expect(robot.state.overlay == nil)
  }

  @Test func `a role is given and taken from the operator's row`() {
    var robot = settings()
    robot.press(.tab, .down, .enter)
    robot.type("administrateur")
    robot.press(.enter)
    #expect(robot.ledger.houseSettings.operators[1].roles == [Role("auditor"), Role("admin")])
    robot.press(.enter)
    robot.type("retirer référent")
    robot.press(.enter)
    #expect(robot.ledger.houseSettings.operators[1].roles == [Role("admin")])
  }

  @Test func `what the ledger refuses is said`() {
    var robot = settings()
    robot.press(.tab, .enter, .enter)
    #expect(robot.bells.last == .refused)
    #expect(robot.lastMessage.hasPrefix("CD"))
  }

  @Test func `a new operator is enrolled, and told that nothing proves them yet`() {
    var robot = settings()
    robot.press(.tab, .function(6))
    robot.type("ef")
    robot.press(.enter, .enter, .right, .enter, .enter, .enter)
    #expect(robot.ledger.houseSettings.operators.last?.code == "EF")
    #expect(robot.lastMessage.contains("filiere operator pin EF"))
  }

  @Test func `series and policies are shown and say how they change`() {
    var robot = settings()
    robot.press(.tab, .tab)
    #expect(robot.text.contains("LYPC26"))
    robot.press(.enter)
    #expect(robot.lastMessage.hasPrefix("Les séries se suivent"))
    robot.press(.tab)
    #expect(robot.text.contains("ne suffit pas"))
  }

  @Test func `what is typed sifts the rows`() {
    var robot = settings()
    robot.type("attente")
    #expect(!robot.text.contains("préfixe"))
    #expect(robot.text.contains("jours d’attente"))
  }
}

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

  @Test func `a test blocks no more once that was shown, and the sheet says since when`() {
    var robot = settings()
    robot.press(.tab, .tab, .tab, .tab)
    robot.type("clavier")
    #expect(robot.text.contains("bloque") && robot.text.contains("d'origine"))
    robot.press(.enter, .enter)
    #expect(robot.text.contains("clavier en panne ne bloque pas"))
    #expect(robot.text.contains("--drop nom"))
    robot.press(.enter)
    let keyboard = robot.ledger.houseSettings.sheets[0].tests.first { $0.name == "keyboard" }
    #expect(keyboard?.isBlocking == false)
    #expect(robot.lastMessage == "ordinateur portable : clavier en panne ne bloque pas")
    #expect(robot.text.contains("2026-11-21 CD"))
  }

  @Test func `a rule set is adopted for the kinds it covers, others are told how`() {
    var robot = settings()
    robot.press(.tab, .tab, .tab, .tab, .tab)
    #expect(robot.text.contains("aucun : à la main"))
    robot.press(.character(" "), .enter)
    #expect(
      robot.ledger.houseSettings.ruleSets.map(\.name) == ["emmaus-connect-2023-09"])
    robot.press(.enter)
    #expect(robot.state.overlay == nil)
    #expect(robot.lastMessage.hasPrefix("Un autre barème : filiere setting rule-set"))
    robot.press(.down, .enter)
    #expect(robot.state.overlay == nil && robot.lastMessage.contains("--kind monitor"))
  }

  @Test func `what is typed sifts the rows`() {
    var robot = settings()
    robot.type("attente")
    #expect(!robot.text.contains("préfixe"))
    #expect(robot.text.contains("jours d’attente"))
  }

  /// The pane of this terminal, the cursor on its first row.
  private func terminal(_ columns: Int = 80) -> Robot {
    var robot = Robot(columns: columns)
    robot.press(.alt("g"), .backtab)
    return robot
  }

  @Test func `all that this terminal remembers is listed with its value in words`() {
    let text = terminal().text
    for words in [
      "thème de couleurs", "sombre", "Unicode", "au terminal", "son et éclat",
      "préfixe du scanner", "aucun", "suffixe du scanner", "français",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `Enter, Space and the arrows change a row in place, and what is chosen is kept`() {
    var robot = terminal()
    robot.press(.enter)
    #expect(robot.state.preferences.theme == .light)
    robot.press(.character(" "))
    #expect(robot.state.preferences.theme == .highContrast)
    robot.press(.left, .left, .left)
    #expect(robot.state.preferences.theme == .monochrome)
    robot.press(.right)
    #expect(robot.state.preferences.theme == .dark)
    #expect(robot.effects.last == .savePreferences(robot.state.preferences))
    robot.press(.down, .right, .down, .character(" "), .down, .left)
    #expect(robot.state.isASCII && robot.state.preferences.hasMouse)
    #expect(robot.state.preferences.bells == .none)
    robot.press(.down, .down, .right, .down, .enter)
    #expect(robot.state.preferences.scannerSuffix == .tab)
    #expect(robot.state.language == .english)
  }

  @Test func `the prefix of the scanner is chosen from its row`() {
    var robot = terminal()
    robot.press(.down, .down, .down, .down, .enter)
    robot.scan("F12")
    robot.press(.enter)
    #expect(robot.text.contains("F12"))
    #expect(robot.state.preferences.scannerPrefix == .function(12))
  }

  @Test func `Space changes nothing in the panes of the site, and says so`() {
    var robot = settings()
    let before = robot.ledger.houseSettings
    robot.press(.character(" "))
    #expect(robot.state.overlay == nil && robot.state.box.isEmpty)
    #expect(robot.ledger.houseSettings == before)
    #expect(robot.lastMessage == Sentence.enterChanges.french)
  }

  @Test(arguments: [40, 80, 120])
  func `arrows still edit the box where something is typed`(columns: Int) {
    var robot = terminal(columns)
    robot.type("th")
    robot.press(.left)
    #expect(robot.state.preferences.theme == .dark)
  }
}

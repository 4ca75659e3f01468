import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The screens as they are seen, at the sizes that must work.
@Suite struct GoldenTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 40, rows: 12),
  ]

  private func robot(_ size: Size, _ ledger: FakeLedger = Fixture.ledger) -> Robot {
    Robot(ledger, columns: size.columns, rows: size.rows)
  }

  private func check(_ robot: Robot, _ name: String) {
    let size = robot.frame.size
    expectGolden(robot.frame, "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func `the Tableau`(size: Size) {
    check(robot(size), "tableau")
  }

  @Test(arguments: sizes)
  func `the first run`(size: Size) {
    check(robot(size, FakeLedger()), "first-run")
  }

  @Test(arguments: sizes)
  func `the devices, sifted`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3))
    robot.type("lat")
    check(robot, "devices")
  }

  @Test(arguments: sizes)
  func `the devices, sorted`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3))
    robot.type("-dell")
    robot.press(.alt("o"))
    robot.type("serie")
    robot.press(.enter)
    check(robot, "devices-sorted")
  }

  @Test(arguments: sizes)
  func `what a list may be sorted by`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3), .alt("o"))
    check(robot, "sort")
  }

  @Test(arguments: sizes)
  func `the columns of a list`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3), .alt("c"), .down, .down, .enter)
    check(robot, "columns")
  }

  @Test(arguments: sizes)
  func `saved views`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3))
    robot.type("genre:portable")
    robot.press(.alt("v"))
    robot.type("portables")
    robot.press(.enter, .alt("v"))
    check(robot, "views")
  }

  @Test(arguments: sizes)
  func `ways to end a word of a filter`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3))
    robot.type("état:en")
    robot.press(.tab)
    check(robot, "completion")
  }

  @Test(arguments: sizes)
  func `a filter that is not understood`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3))
    robot.type("couleur:rouge")
    check(robot, "filter-fault")
  }

  @Test(arguments: sizes)
  func `the list as a file`(size: Size) {
    var robot = robot(size)
    robot.press(.function(3), .ctrl("s"))
    check(robot, "save-list")
  }

  @Test(arguments: sizes)
  func `a device`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00043")
    robot.press(.down)
    check(robot, "device")
  }

  @Test(arguments: sizes)
  func `the media of a device`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00043")
    robot.press(.tab, .down)
    check(robot, "device-media")
  }

  @Test(arguments: sizes)
  func `a reception`(size: Size) {
    var robot = robot(size)
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701", "VDL-904")
    check(robot, "reception")
  }

  @Test(arguments: sizes)
  func `a reception with an unknown code`(size: Size) {
    var robot = robot(size)
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701", "XYZ-1")
    check(robot, "reception-unknown")
  }

  @Test(arguments: sizes)
  func `the registration of an unannounced device`(size: Size) {
    var robot = robot(size)
    robot.scan("LOT-2026-0007", "A-03-2", "XYZ-1")
    robot.press(.function(6))
    check(robot, "registration")
  }

  @Test(arguments: sizes)
  func `the Atelier`(size: Size) {
    var robot = robot(size)
    robot.press(.alt("a"), .down)
    check(robot, "atelier")
    robot.press(.tab)
    check(robot, "atelier-wiping")
  }

  @Test(arguments: sizes)
  func `the lots`(size: Size) {
    var robot = robot(size)
    robot.press(.function(4))
    check(robot, "lots")
  }

  @Test(arguments: sizes)
  func `the journal`(size: Size) {
    var robot = robot(size)
    robot.press(.function(5))
    check(robot, "journal")
  }

  @Test(arguments: sizes)
  func `an event of no device, and an act to be undone`(size: Size) {
    var ledger = Fixture.ledger
    ledger.history.insert(Fixture.lotEntry, at: 0)
    var robot = robot(size, ledger)
    robot.press(.function(5), .enter)
    check(robot, "event")
    robot.press(.escape, .down, .function(8))
    check(robot, "act-undo")
  }

  @Test(arguments: sizes)
  func `the settings, pane by pane`(size: Size) {
    var robot = robot(size)
    robot.press(.alt("g"))
    check(robot, "settings")
    for pane in ["operators", "series", "policies", "terminal"] {
      robot.press(.tab)
      check(robot, "settings-\(pane)")
    }
    robot.press(.backtab, .backtab, .backtab, .enter)
    check(robot, "settings-operator")
  }

  @Test(arguments: sizes)
  func `the queue, and what an entry may belong to`(size: Size) {
    var robot = robot(size)
    robot.press(.function(9))
    check(robot, "queue")
    robot.press(.tab)
    check(robot, "queue-candidates")
  }

  @Test(arguments: sizes)
  func `the help`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00043")
    robot.press(.function(1))
    check(robot, "help")
  }

  @Test(arguments: sizes)
  func `the palette`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00043")
    robot.press(.ctrl("p"))
    check(robot, "palette")
  }

  @Test(arguments: sizes)
  func `an undo that is shown first`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00047")
    robot.press(.function(8))
    check(robot, "undo")
  }

  @Test(arguments: sizes)
  func `the messages`(size: Size) {
    var robot = robot(size)
    robot.scan("LYPC26-00047", "NOPE-1", "FIL:DO:submit", "LYPC26-00045")
    robot.press(.escape, .character("!"))
    check(robot, "messages")
  }

  @Test func `English and ASCII`() {
    var robot = Robot(language: .english, isASCII: true)
    check(robot, "english-tableau")
    robot.press(.alt("a"))
    check(robot, "english-atelier")
    robot.press(.function(5))
    check(robot, "english-journal")
    robot.press(.function(4))
    check(robot, "english-lots")
    robot.press(.alt("g"))
    check(robot, "english-settings")
    robot.press(.tab)
    check(robot, "english-settings-operators")
    robot.press(.function(2), .function(9))
    check(robot, "english-queue")
    robot.scan("LYPC26-00043")
    check(robot, "english-device")
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701")
    check(robot, "english-reception")
    robot.press(.function(1))
    check(robot, "english-help")
  }

  @Test func `a page too small says so`() {
    #expect(Robot(columns: 39, rows: 12).text.contains("au moins 40 colonnes"))
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The screens as they are seen, at the sizes that must work.
@Suite struct GoldenTests {
  private func robot(_ face: Face, _ ledger: FakeLedger = Fixture.ledger) -> Robot {
    Robot(face, ledger)
  }

  private func check(_ robot: Robot, _ name: String) {
    let frame = robot.frame
    let cursor = frame.cursor ?? Point(column: -1, row: -1)
    #expect(frame.bounds.contains(cursor), "\(name) has no hardware cursor")
    let isOver = robot.state.overlay != nil
    #expect(isOver == (cursor.row != robot.state.layout.boxRow), "\(name): \(cursor)")
    expectGolden(robot.state.golden, name + "-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `the Tableau`(face: Face) {
    check(robot(face), "tableau")
  }

  @Test(arguments: Face.all)
  func `the first run`(face: Face) {
    check(robot(face, FakeLedger()), "first-run")
  }

  @Test(arguments: Face.all)
  func `the devices, sifted`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3))
    robot.type("lat")
    check(robot, "devices")
  }

  @Test(arguments: Face.all)
  func `the devices, sorted`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3))
    robot.type("-dell")
    robot.press(.alt("o"))
    robot.type("serie")
    robot.press(.enter)
    check(robot, "devices-sorted")
  }

  @Test(arguments: Face.all)
  func `what a list may be sorted by`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3), .alt("o"))
    check(robot, "sort")
  }

  @Test(arguments: Face.all)
  func `the columns of a list`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3), .alt("c"), .down, .down, .enter)
    check(robot, "columns")
  }

  @Test(arguments: Face.all)
  func `saved views`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3))
    robot.type("genre:portable")
    robot.press(.alt("v"))
    robot.type("portables")
    robot.press(.enter, .alt("v"))
    check(robot, "views")
  }

  @Test(arguments: Face.all)
  func `ways to end a word of a filter`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3))
    robot.type("état:en")
    robot.press(.tab)
    check(robot, "completion")
  }

  @Test(arguments: Face.all)
  func `a filter that is not understood`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3))
    robot.type("couleur:rouge")
    check(robot, "filter-fault")
  }

  @Test(arguments: Face.all)
  func `the list as a file`(face: Face) {
    var robot = robot(face)
    robot.press(.function(3), .ctrl("s"))
    check(robot, "save-list")
  }

  @Test(arguments: Face.all)
  func `a device`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00043")
    robot.press(.down, .down)
    check(robot, "device")
  }

  @Test(arguments: Face.all)
  func `the media of a device`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00043")
    robot.press(.tab, .down)
    check(robot, "device-media")
  }

  @Test(arguments: Face.all)
  func `a medium, and what may be done with it`(face: Face) {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[0].hasEvidence = true
    ledger.media[DeviceID(rawValue: 4)]?[0].sufficient = ["sanitize_block"]
    var robot = robot(face, ledger)
    robot.scan("5XW0A1")
    robot.press(.down)
    check(robot, "medium")
    robot.press(.end, .enter)
    check(robot, "medium-refused")
  }

  @Test(arguments: Face.all)
  func `a change of the wiping policy says what it bears on`(face: Face) {
    var robot = robot(face)
    robot.press(.alt("g"), .tab, .tab, .tab, .down, .character(" "))
    check(robot, "policy")
  }

  @Test(arguments: Face.all)
  func `the Atelier by bench, and a loose medium`(face: Face) {
    var ledger = Fixture.ledger
    ledger.media[DeviceID(rawValue: 4)]?[1].status = "removed"
    ledger.media[DeviceID(rawValue: 4)]?[1].isSafe = false
    var robot = robot(face, ledger)
    robot.press(.alt("a"), .alt("j"))
    check(robot, "atelier-benches")
    robot.press(.backtab, .backtab)
    check(robot, "atelier-media")
  }

  @Test(arguments: Face.all)
  func `a reception`(face: Face) {
    var robot = robot(face)
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701", "VDL-904")
    check(robot, "reception")
  }

  @Test(arguments: Face.all)
  func `a reception with an unknown code`(face: Face) {
    var robot = robot(face)
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701", "XYZ-1")
    check(robot, "reception-unknown")
  }

  @Test(arguments: Face.all)
  func `the registration of an unannounced device`(face: Face) {
    var robot = robot(face)
    robot.scan("LOT-2026-0007", "A-03-2", "XYZ-1")
    robot.press(.function(6))
    check(robot, "registration")
  }

  @Test(arguments: Face.all)
  func `the Atelier`(face: Face) {
    var robot = robot(face)
    robot.press(.alt("a"), .down)
    check(robot, "atelier")
    robot.press(.tab)
    check(robot, "atelier-wiping")
  }

  @Test(arguments: Face.all)
  func `the lots`(face: Face) {
    var robot = robot(face)
    robot.press(.function(4))
    check(robot, "lots")
  }

  @Test(arguments: Face.all)
  func `the journal`(face: Face) {
    var robot = robot(face)
    robot.press(.function(5))
    check(robot, "journal")
  }

  @Test(arguments: Face.all)
  func `an event of no device, and an act to be undone`(face: Face) {
    var ledger = Fixture.ledger
    ledger.history.insert(Fixture.lotEntry, at: 0)
    var robot = robot(face, ledger)
    robot.press(.function(5), .enter)
    check(robot, "event")
    robot.press(.escape, .down, .function(8))
    check(robot, "act-undo")
  }

  @Test(arguments: Face.all)
  func `the settings, pane by pane`(face: Face) {
    var robot = robot(face)
    robot.press(.alt("g"))
    check(robot, "settings")
    for pane in ["operators", "series", "policies", "tests", "rule-sets", "terminal"] {
      robot.press(.tab)
      check(robot, "settings-\(pane)")
    }
    robot.press(.down, .down, .down, .right)
    check(robot, "settings-bells")
    for _ in 1...5 { robot.press(.backtab) }
    robot.press(.enter)
    check(robot, "settings-operator")
  }

  @Test(arguments: Face.all)
  func `the queue, and what an entry may belong to`(face: Face) {
    var robot = robot(face)
    robot.press(.function(9))
    check(robot, "queue")
    robot.press(.tab)
    check(robot, "queue-candidates")
  }

  @Test(arguments: Face.all)
  func `a test sheet half filled, and the page of the device after it`(face: Face) {
    var robot = robot(face)
    robot.ledger.tests = Fixture.laptopTests
    robot.scan("LYPC26-00045")
    robot.press(.alt("e"), .character(" "), .character(" "), .character("-"), .up, .enter)
    robot.type("touche F2")
    robot.press(.enter, .down, .character("="))
    check(robot, "sheet")
    robot.ledger.sheet = Fixture.filledSheet
    robot.press(.escape)
    check(robot, "sheet-device")
  }

  @Test(arguments: Face.all)
  func `the help`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00043")
    robot.press(.function(1))
    check(robot, "help")
  }

  @Test(arguments: Face.all)
  func `the palette`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00043")
    robot.press(.ctrl("p"))
    check(robot, "palette")
  }

  @Test(arguments: Face.all)
  func `an undo that is shown first`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00047")
    robot.press(.function(8))
    check(robot, "undo")
  }

  @Test(arguments: Face.all)
  func `the messages`(face: Face) {
    var robot = robot(face)
    robot.scan("LYPC26-00047", "NOPE-1", "FIL:DO:submit", "LYPC26-00045")
    robot.press(.escape, .character("!"))
    check(robot, "messages")
  }

  @Test(arguments: Face.all)
  func `wide and combining characters among the devices`(face: Face) {
    var robot = robot(face, Fixture.wideLedger)
    robot.press(.function(3))
    check(robot, "devices-wide")
  }

  @Test(arguments: Face.all)
  func `wide and combining characters on a device`(face: Face) {
    var robot = robot(face, Fixture.wideLedger)
    robot.scan("LYPC26-00043")
    check(robot, "device-wide")
  }

  @Test(arguments: Face.all)
  func `wide and combining characters in the lots`(face: Face) {
    var robot = robot(face, Fixture.wideLedger)
    robot.press(.function(4))
    check(robot, "lots-wide")
  }

  @Test(arguments: Face.all)
  func `wide and combining characters in a reception`(face: Face) {
    var robot = robot(face, Fixture.wideLedger)
    robot.scan("LOT-2026-0007", "A-03-2", "SN-701")
    check(robot, "reception-wide")
  }

  @Test(arguments: Face.all)
  func `wide and combining characters in a form`(face: Face) {
    var robot = robot(face, Fixture.wideLedger)
    robot.press(.function(7))
    robot.type("/srv/日本語/e\u{301}cran👩‍💻.csv")
    check(robot, "form-wide")
  }

  @Test func `a page too small says so`() {
    #expect(Robot(columns: 39, rows: 12).text.contains("au moins 40 colonnes"))
  }
}

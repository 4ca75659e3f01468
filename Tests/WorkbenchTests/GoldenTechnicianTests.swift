import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The pages on which a technician decides, prints and is known, as they are seen.
@Suite struct GoldenTechnicianTests {
  private func check(_ robot: Robot, _ name: String) {
    #expect(robot.frame.bounds.contains(robot.frame.cursor ?? Point(column: -1, row: -1)))
    expectGolden(robot.state.golden, name + "-" + Face.name(of: robot.state))
  }

  @Test(arguments: Face.all)
  func `what is doubtful of a device, and both that may be right`(face: Face) {
    var ledger = Fixture.ledger
    ledger.queue = Fixture.doubts
    var robot = Robot(face, ledger)
    robot.scan("LYPC26-00042")
    check(robot, "doubt-device")
    robot.press(.alt("d"))
    check(robot, "doubt")
  }

  @Test(arguments: Face.all)
  func `another person's badge`(face: Face) {
    var robot = Robot(face)
    robot.scan("FIL:BADGE:\(Fixture.badge)")
    check(robot, "badge")
  }

  @Test(arguments: Face.all)
  func `where labels, codes and evidence are asked for`(face: Face) {
    var robot = Robot(face)
    robot.press(.function(3), .character(" "), .character(" "), .alt("i"))
    check(robot, "labels")
    robot.press(.escape, .ctrl("p"))
    robot.type("feuille")
    robot.press(.enter)
    check(robot, "codes")
    robot.press(.escape, .function(2), .alt("x"))
    check(robot, "evidence")
  }

  @Test(arguments: Face.all)
  func `a test that is to block no more, and a rule set that is to be adopted`(face: Face) {
    var robot = Robot(face)
    robot.press(.alt("g"), .tab, .tab, .tab, .tab, .down, .enter)
    check(robot, "settings-test")
    robot.press(.escape, .tab, .enter)
    check(robot, "settings-rule-set")
  }

  @Test(arguments: Face.all)
  func `a recalled device, and its notice`(face: Face) {
    var ledger = Fixture.ledger
    ledger.alerts = [
      Alert(
        seq: 900, verb: Verb("recall"), device: DeviceID(rawValue: 11),
        deviceName: "LYPC26-00050", raised: Fixture.days(1), cause: 899, medium: "5XW0A1",
        delivery: "BL-2026-0012")
    ]
    var robot = Robot(face, ledger)
    robot.press(.tab, .end)
    check(robot, "recall-tableau")
    robot.press(.enter)
    check(robot, "recall-device")
  }
}

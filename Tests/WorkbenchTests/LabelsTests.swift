import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Labels printed beforehand: one with each device, or many first and the details later. None is
/// forgotten without a word.
@Suite struct LabelsTests {
  private func reception(_ keys: Key...) -> Robot {
    var robot = Robot()
    robot.scan("LOT-2026-0007", "A-03-2")
    for key in keys { robot.press(key) }
    return robot
  }

  /// Labels first: the labels mode after the one of labels with their devices.
  private func labelsFirst(_ codes: String...) -> Robot {
    var robot = reception(.function(9), .function(9))
    for code in codes { robot.scan(code) }
    return robot
  }

  private func device(_ tag: String, in robot: Robot) -> DeviceSummary? {
    robot.ledger.devices.first { $0.tag == tag }
  }

  @Test func `a second label before its device says that the first is left`() {
    var robot = reception()
    robot.scan("LYPC26-09001", "LYPC26-09002")
    #expect(robot.bells.last == .refused)
    #expect(robot.lastMessage.contains("LYPC26-09001 n'est sur aucun appareil"))
    #expect(robot.text.contains("Scanner l'appareil de LYPC26-09002"))
    robot.scan("SN-702")
    #expect(device("LYPC26-09002", in: robot)?.serial == "SN-702")
  }

  @Test func `the same label twice waits once`() {
    var robot = reception()
    robot.scan("LYPC26-09001", "LYPC26-09001")
    #expect(robot.bells.last == .already)
    #expect(robot.text.contains("Scanner l'appareil de LYPC26-09001"))
  }

  @Test(arguments: [Key.escape, .function(9), .function(2)])
  func `whoever leaves a label behind is told`(key: Key) {
    var robot = reception()
    robot.scan("LYPC26-09001")
    robot.press(key)
    #expect(robot.messages.contains { $0.contains("LYPC26-09001 n'est sur aucun appareil") })
  }

  @Test func `another lot says which label is left`() {
    var robot = reception()
    robot.scan("LYPC26-09001", "LOT-2026-0003")
    #expect(robot.lastMessage.contains("LYPC26-09001 n'est sur aucun appareil"))
  }

  @Test func `an unannounced device takes the label that waits, and it waits no more`() {
    var robot = reception()
    robot.scan("LYPC26-09001")
    robot.press(.function(6), .right, .function(7))
    #expect(device("LYPC26-09001", in: robot)?.line == 0)
    #expect(!robot.text.contains("Scanner l'appareil de LYPC26-09001"))
  }

  @Test func `label after label, each is a received device that waits for its details`() {
    let robot = labelsFirst("LYPC26-09001", "LYPC26-09002", "LYPC26-09003")
    #expect(robot.text.contains("étiquettes d'abord"))
    #expect(robot.bells.suffix(3) == [.accepted, .accepted, .accepted])
    #expect(robot.lastMessage == "Reçu : LYPC26-09003, à décrire plus tard")
    #expect(robot.text.contains("Imprévus 3"))
    #expect(device("LYPC26-09001", in: robot)?.place == "A-03-2")
  }

  @Test func `labels need the place, as devices do`() {
    var robot = Robot()
    robot.scan("LOT-2026-0007")
    robot.press(.function(9), .function(9))
    robot.scan("LYPC26-09001")
    #expect(device("LYPC26-09001", in: robot) == nil)
    #expect(robot.lastMessage.hasPrefix("Dire d'abord le lieu"))
  }

  @Test func `a label and then a row of the list are one device`() {
    var robot = labelsFirst("LYPC26-09001", "LYPC26-09002")
    robot.scan("LYPC26-09001")
    #expect(robot.text.contains("À décrire : LYPC26-09001"))
    robot.scan("SN-702")
    #expect(device("LYPC26-09001", in: robot)?.serial == "SN-702")
    #expect(device("LYPC26-09001", in: robot)?.line == 3)
    #expect(robot.text.contains("Reçus 1") && robot.text.contains("Imprévus 1"))
    #expect(!robot.text.contains("À étiqueter"), "a printed label is there")
  }

  @Test func `a label and then what no list announces is described in a form`() {
    var robot = labelsFirst("LYPC26-09001")
    robot.scan("LYPC26-09001", "XYZ-1")
    #expect(robot.state.context == .form && robot.text.contains("XYZ-1"))
    robot.press(.function(7))
    #expect(robot.ledger.acts.map(\.verb) == [Verb("identify")])
    #expect(device("LYPC26-09001", in: robot)?.serial == "XYZ-1")
    #expect(!robot.text.contains("À décrire"))
  }

  @Test func `F6 describes the device of the label that was scanned`() {
    var robot = labelsFirst("LYPC26-09001")
    robot.scan("LYPC26-09001")
    robot.press(.function(6))
    #expect(robot.text.contains("identifier · LYPC26-09001"))
  }

  @Test(arguments: Face.all)
  func `labels first`(face: Face) {
    var robot = Robot(face)
    robot.scan("LOT-2026-0007", "A-03-2")
    robot.press(.function(9), .function(9))
    robot.scan("LYPC26-09001", "LYPC26-09002", "LYPC26-09001")
    expectGolden(robot.state.golden, "labels-first-" + Face.name(of: robot.state))
  }
}

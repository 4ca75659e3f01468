import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Reception by scanning against the announced list.
@Suite struct ReceptionTests {
  private func reception(_ codes: String...) -> Robot {
    var robot = Robot()
    robot.scan("LOT-2026-0007", "A-03-2")
    for code in codes { robot.scan(code) }
    return robot
  }

  private func device(_ serial: String, in robot: Robot) -> DeviceSummary? {
    robot.ledger.devices.first { $0.serial == serial }
  }

  @Test func `a serial of an announced row is received and the program gives the tag`() {
    let robot = reception("SN-702")
    #expect(device("SN-702", in: robot)?.tag == "LYPC26-00001")
    #expect(device("SN-702", in: robot)?.place == "A-03-2")
    #expect(robot.lastMessage == "Reçu : LYPC26-00001 (SN-702)")
    #expect(robot.bells.last == .accepted)
  }

  @Test func `a donor's number is as good as a serial`() {
    #expect(device("SN-704", in: reception("VDL-904"))?.state == State("received"))
  }

  @Test func `a label scanned before the serial is bound to it`() {
    let robot = reception("LYPC26-09001", "SN-702")
    #expect(device("SN-702", in: robot)?.tag == "LYPC26-09001")
  }

  @Test func `where labels are printed, a label scanned after the serial is bound to it`() {
    var robot = reception()
    robot.press(.function(9))
    robot.scan("SN-702")
    #expect(device("SN-702", in: robot)?.state == State("announced"))
    #expect(robot.text.contains("Scanner l'étiquette de SN-702"))
    robot.scan("LYPC26-09002")
    #expect(device("SN-702", in: robot)?.tag == "LYPC26-09002")
  }

  @Test func `a label and then a device received already give it that label`() {
    let robot = reception("SN-702", "LYPC26-09003", "SN-702")
    #expect(device("SN-702", in: robot)?.tag == "LYPC26-09003")
    #expect(robot.ledger.acts.map(\.verb) == [Verb("relabel")])
  }

  @Test func `a device whose label did not come is told and not received`() {
    var robot = reception()
    robot.press(.function(9))
    robot.scan("SN-702", "SN-703", "LYPC26-09004")
    #expect(device("SN-702", in: robot)?.state == State("announced"))
    #expect(device("SN-703", in: robot)?.tag == "LYPC26-09004")
    #expect(robot.messages.contains { $0.contains("SN-702 n'a pas eu d'étiquette") })
  }

  @Test func `an unknown code makes no device but offers to register one`() {
    var robot = reception("XYZ-1")
    let count = robot.ledger.devices.count
    #expect(robot.bells.last == .refused)
    #expect(robot.text.contains("F6 l'enregistre"))
    robot.press(.function(6))
    #expect(robot.text.contains("XYZ-1"))
    #expect(robot.ledger.devices.count == count)
    robot.press(.right, .enter, .enter, .enter, .enter, .enter)
    #expect(robot.ledger.devices.count == count + 1)
    #expect(robot.ledger.devices.last?.serial == "XYZ-1")
    #expect(robot.ledger.devices.last?.line == 0)
  }

  @Test func `a long form is confirmed by one key once what it must know is said`() {
    var robot = reception("XYZ-1")
    let count = robot.ledger.devices.count
    robot.press(.function(6), .function(7))
    #expect(robot.ledger.devices.count == count)
    #expect(robot.bells.last == .refused)
    robot.press(.right, .function(7))
    #expect(robot.ledger.devices.last?.serial == "XYZ-1")
  }

  @Test func `outside of a reception an unknown code offers nothing`() {
    var robot = Robot()
    robot.scan("XYZ-1")
    robot.press(.function(6))
    #expect(robot.state.overlay == nil)
    #expect(robot.ledger.devices.count == Fixture.ledger.devices.count)
  }

  @Test func `the same code twice is said and not counted twice`() {
    let robot = reception("SN-702", "SN-702")
    #expect(robot.bells.last == .already)
    #expect(robot.text.contains("Reçus 1"))
  }

  @Test func `a device of another lot is told with its state and lot`() {
    let robot = reception("LYPC26-00047")
    #expect(robot.lastMessage.contains("est du lot LOT-2026-0003, en stock"))
    #expect(robot.bells.last == .refused)
  }

  @Test func `nothing is received before the place is said`() {
    var robot = Robot()
    robot.scan("LOT-2026-0007", "SN-702")
    #expect(device("SN-702", in: robot)?.state == State("announced"))
    #expect(robot.lastMessage.hasPrefix("Dire d'abord le lieu"))
  }

  @Test func `a row without identity is received by choosing it`() {
    var robot = reception()
    robot.press(.down, .function(7))
    #expect(robot.ledger.devices.filter { $0.state == State("received") }.count == 2)
  }

  @Test func `sixty scans in one batch are all received, in order`() {
    var ledger = Fixture.ledger
    for index in 0..<60 {
      var device = ledger.devices[12]
      device.id = DeviceID(rawValue: Int64(100 + index))
      device.serial = "BATCH-\(index)"
      device.line = Int64(10 + index)
      ledger.devices.append(device)
    }
    var robot = Robot(ledger)
    robot.scan("LOT-2026-0007", "A-03-2")
    robot.answersLate = true
    for index in 0..<60 { robot.scan("BATCH-\(index)") }
    robot.settle()
    let tags = (0..<60).map { device("BATCH-\($0)", in: robot)?.tag ?? "" }
    #expect(tags == tags.sorted())
    #expect(Set(tags).count == 60 && !tags.contains(""))
    #expect(robot.bells.suffix(60).allSatisfy { $0 == .accepted })
    #expect(robot.state.box.isEmpty)
  }
}

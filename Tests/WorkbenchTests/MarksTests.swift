import LedgerValues
import ScreenGrid
import TestFixtures
import Testing

@testable import Workbench

/// Marks are names: they stay on their devices whatever the list does.
@Suite struct MarksTests {
  private func listed() -> Robot {
    var robot = Robot()
    robot.press(.function(3))
    return robot
  }

  @Test func `Space marks and goes down, and again unmarks`() {
    var robot = listed()
    robot.press(.down)
    let first = robot.state.markable?.cursor
    robot.press(.character(" "), .character(" "))
    #expect(robot.state.marks.count == 2)
    #expect(robot.text.contains("2 marqués · mode : ouvrir"))
    #expect(robot.text.split(separator: "\n").filter { $0.contains("●") }.count == 2)
    robot.press(.up, .up, .character(" "))
    #expect(robot.state.marks.count == 1)
    #expect(first.map { !robot.state.marks.contains($0) } == true)
  }

  @Test func `a range goes from the last mark to the cursor, either way`() {
    var robot = listed()
    robot.press(.down, .down, .down, .character(" "))
    robot.press(.home, .character("+"))
    #expect(robot.state.marks.count == 4)
  }

  @Test func `a range without a first mark says what to do`() {
    var robot = listed()
    robot.press(.character("+"))
    #expect(robot.lastMessage.contains("Espace"))
  }

  @Test func `a range reaches beyond what is loaded`() {
    var robot = Robot(Fixture.largeLedger)
    robot.press(.function(3), .character(" "), .end, .character("+"))
    #expect(robot.state.marks.count == Fixture.largeLedger.devices.count)
  }

  @Test func `all that match the filter, whatever is loaded`() {
    var robot = Robot(Fixture.largeLedger)
    robot.press(.function(3), .character("*"))
    #expect(robot.state.marks.count == Fixture.largeLedger.devices.count)
    var sifted = listed()
    sifted.type("elitebook")
    sifted.press(.down, .character("*"))
    #expect(sifted.state.marks.count == 5)
  }

  @Test func `too many are not marked by halves`() {
    var robot = listed()
    robot.press(.character("*"), .alt("u"))
    robot.take(.listed(.devices(DeviceFilter()), [], isWhole: false))
    robot.state.marks.awaited = .all
    robot.take(
      .listed(.devices(DeviceFilter()), [DeviceID(rawValue: 1)], isWhole: false))
    #expect(robot.state.marks.isEmpty)
    #expect(robot.lastMessage.contains("20000"))
  }

  @Test func `marks survive filter, reload, other screens and Esc; Alt-U forgets them`() {
    var robot = listed()
    robot.press(.down, .character(" "), .character(" "))
    robot.type("dell")
    robot.press(.escape, .escape)
    robot.take(.ledgerChanged)
    robot.press(.function(2), .function(4), .function(3))
    #expect(robot.state.marks.count == 2)
    robot.press(.alt("u"))
    #expect(robot.state.marks.isEmpty)
    #expect(robot.lastMessage == "2 marques oubliées")
    robot.press(.alt("u"))
    #expect(robot.bells.last == .refused)
  }

  @Test func `a scan marks, and a second scan of it is said and not counted`() {
    var robot = Robot()
    robot.press(.alt("k"))
    #expect(robot.text.contains("mode : marquer"))
    robot.scan("LYPC26-00043", "LYPC26-00047", "LYPC26-00043", "NOPE")
    #expect(robot.state.marks.count == 2)
    #expect(robot.bells == [.accepted, .accepted, .accepted, .already, .refused])
    robot.press(.escape)
    #expect(robot.state.marks.count == 2 && robot.state.mode == .open)
  }

  @Test func `the rows of a lot are marked too`() {
    var robot = Robot()
    robot.scan("LOT-2026-0007")
    robot.press(.character("*"))
    #expect(robot.state.marks.count == 6)
  }

  @Test(arguments: 1...8)
  func `random marks never move to another device`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var robot = Robot(Fixture.largeLedger)
    robot.press(.function(3))
    var model: Set<DeviceID> = []
    for _ in 0..<100 {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0...4:
        let keys: [Key] = [.up, .down, .pageDown, .pageUp, .end, .home]
        robot.press(keys.randomElement(using: &generator) ?? .down)
      case 5, 6:
        let cursor = robot.state.markable?.cursor
        let isFree = robot.state.box.isEmpty && robot.state.context == .devices
        if isFree, let cursor, model.remove(cursor) == nil { model.insert(cursor) }
        robot.press(.character(" "))
      case 7: robot.type(["dell", "lat", "hp", "7"].randomElement(using: &generator) ?? "hp")
      case 8: robot.press(.escape)
      case 9: robot.take(.ledgerChanged)
      case 10:
        let at = Int.random(in: 0..<robot.ledger.devices.count, using: &generator)
        robot.ledger.devices.swapAt(at, 0)
        robot.take(.ledgerChanged)
      default: robot.press(.function(2), .function(3))
      }
      #expect(robot.state.marks.ids == model)
    }
  }
}

extension Fixture {
  /// More devices than are ever loaded at once.
  static var largeLedger: FakeLedger {
    var ledger = ledger
    let count = Int64(ledger.devices.count)
    for number in 1...300 {
      var device = ledger.devices[number % 12]
      device.id = DeviceID(rawValue: count + Int64(number))
      device.tag = "LYPC26-1\(String(number + 1000))"
      ledger.devices.append(device)
    }
    return ledger
  }
}

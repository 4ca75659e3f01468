import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// What stands beside a list on a wide page: all of the chosen row, without opening it.
@Suite struct BesideTests {
  private func lotsAsked(_ robot: Robot) -> [String] {
    robot.effects.compactMap { if case .loadLotDetails(let code) = $0 { code } else { nil } }
  }

  @Test func `a lot says what it lived through and what is missing of it`() {
    var robot = Robot(columns: 120, rows: 40)
    robot.press(.function(4))
    #expect(lotsAsked(robot) == ["LOT-2026-0003"])
    robot.press(.down)
    #expect(robot.text.contains("2026-11-19 14:32 · MG"))
    #expect(robot.text.contains("Ce qui manque"))
    #expect(robot.text.contains("#6 SN-705"))
  }

  @Test func `what does not fit of what is missing is counted`() {
    var robot = Robot(columns: 120, rows: 20)
    robot.press(.function(4), .down)
    #expect(robot.text.contains("et 3 de plus"))
    #expect(!robot.text.contains("SN-705"))
  }

  @Test func `where there is no room nothing is asked, until the page is made wider`() {
    var robot = Robot()
    robot.press(.function(4), .down)
    #expect(lotsAsked(robot).isEmpty)
    robot.take(.resize(columns: 120, rows: 40))
    #expect(lotsAsked(robot) == ["LOT-2026-0007"])
  }

  @Test func `an event says its body in words and what corrected it`() {
    var robot = Robot(columns: 120, rows: 40)
    robot.scan("LYPC26-00047")
    robot.press(.function(8), .enter, .function(5), .down)
    #expect(robot.text.contains("par le n° 5"))
    robot.press(.down)
    #expect(robot.text.contains("charnière fêlée"))
  }

  @Test func `a message is read whole`() {
    var robot = Robot(columns: 120, rows: 40)
    robot.scan("LOT-2026-0007")
    robot.press(.alt("l"), .enter, .character("!"))
    let beside = robot.text.split(separator: "\n").map { $0.suffix(39) }.joined()
    #expect(beside.split { $0 == " " }.joined(separator: " ").contains("n'est pas venue"))
  }
}

import Foundation
import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The mouse does what keys do, where it is wanted.
@Suite struct MouseTests {
  private func robot(hasMouse: Bool = true, columns: Int = 80, rows: Int = 24) -> Robot {
    var preferences = Preferences()
    preferences.hasMouse = hasMouse
    return Robot(columns: columns, rows: rows, preferences: preferences)
  }

  private func place(of text: String, in robot: Robot) -> Int? {
    robot.frame.rows.firstIndex { $0.contains(text) }
  }

  @Test func `a click chooses a row and a second one opens it`() throws {
    var robot = robot()
    robot.press(.function(3))
    let row = try #require(place(of: "LYPC26-00047", in: robot))
    robot.click(column: 10, row: row)
    #expect(robot.state.context == .devices)
    #expect(robot.frame[Point(column: 4, row: row)].style.isSelected)
    robot.click(column: 30, row: row)
    #expect(robot.state.context == .device)
    #expect(robot.text.contains("LYPC26-00047"))
  }

  @Test func `one click opens nothing, whatever the cursor stands on`() throws {
    var robot = robot()
    robot.press(.function(3), .down)
    let chosen = try #require(
      (0..<24).first { robot.frame[Point(column: 4, row: $0)].style.isSelected })
    robot.click(column: 10, row: chosen)
    #expect(robot.state.context == .devices)
    robot.press(.down, .up)
    robot.click(column: 10, row: chosen)
    #expect(robot.state.context == .devices)
  }

  @Test func `the wheel moves the cursor`() {
    var robot = robot()
    robot.press(.function(3), .home)
    let first = robot.state
    robot.take(.mouse(Mouse(.wheelDown, at: Point(column: 1, row: 5)), at: Fixture.now))
    #expect(robot.state != first)
    robot.take(.mouse(Mouse(.wheelUp, at: Point(column: 1, row: 5)), at: Fixture.now))
    #expect(robot.state == first)
  }

  @Test func `a click on a word of the footer does that command`() throws {
    var robot = robot()
    let footer = robot.frame.rows[23]
    let label = try #require(footer.range(of: "importer"))
    robot.click(column: String(footer[..<label.lowerBound]).displayWidth, row: 23)
    #expect(robot.state.context == .form)
  }

  @Test func `a click reaches the palette and not what it hides`() throws {
    var robot = robot()
    robot.press(.function(3), .ctrl("p"))
    let cursor = robot.state.screen
    let query = try #require(robot.frame.cursor)
    robot.click(column: 20, row: query.row + 3)
    #expect(robot.state.screen == cursor)
    #expect(robot.state.context == .palette)
  }

  @Test func `a mouse that is not wanted does nothing`() {
    var robot = robot(hasMouse: false)
    let before = robot.state
    robot.click(column: 10, row: 23)
    #expect(robot.state == before)
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// Printed command codes and badges are heard on every screen.
@Suite struct CommandCodeTests {
  /// The ways to each screen, by the keys that lead there.
  static let ways: [[Key]] = [
    [.function(2)], [.function(3)], [.function(3), .enter], [.function(4)],
    [.function(4), .enter], [.function(5)], [.function(5), .enter], [.alt("a")], [.alt("g")],
    [.function(1)], [.character("!")],
  ]

  @Test(arguments: ways)
  func `a verb, a place, an undo and a badge are heard on each screen`(way: [Key]) {
    var robot = Robot()
    for key in way { robot.press(key) }
    robot.scan("FIL:DO:queue_wipe")
    #expect(robot.state.mode == .act("queue_wipe", needs: [:]), "\(robot.state.context)")
    robot.press(.escape)
    robot.scan("FIL:UNDO")
    let undoes = robot.effects.contains { if case .previewUndo = $0 { true } else { false } }
    #expect(undoes, "\(robot.state.context)")
    robot.press(.escape)
    robot.scan("FIL:BADGE:\(Fixture.badge)")
    #expect(robot.state.clerk == Fixture.badgeHolder, "\(robot.state.context)")
    robot.scan("FIL:LOC:B-02")
    let isHeard = robot.state.mode == .locate("B-02") || robot.state.lastNeeds["place"] == "B-02"
    #expect(isHeard, "\(robot.state.context)")
  }

  @Test func `a badge is one line and one sound, and is neither shown nor kept`() {
    var robot = Robot()
    robot.press(.function(3))
    robot.type("fil:badge:\(Fixture.badge)")
    #expect(!robot.text.contains(Fixture.badge.prefix(6)))
    robot.press(.enter)
    #expect(robot.bells.last == .accepted)
    #expect(robot.text.contains("Opérateur : MB"))
    #expect(!"\(robot.state)".contains(Fixture.badge))
    robot.scan("FIL:BADGE:999")
    #expect(robot.bells.last == .refused)
    #expect(robot.state.clerk == Fixture.badgeHolder)
    #expect(!"\(robot.state)".contains("999"))
  }

  @Test func `another person does not go on with the mode of the one before`() {
    var robot = Robot()
    robot.scan("FIL:DO:queue_wipe", "FIL:BADGE:\(Fixture.badge)")
    #expect(robot.state.mode == .open)
  }

  @Test func `a code that is printed is the code that is heard`() {
    for code in [
      CommandCode.verb("accept"), .location("A-03-2"), .undo, .badge("123"),
    ] {
      #expect(CommandCode(code.text) == code)
    }
  }

  @Test func `labels of the row, the marked, the page and the lot are printed, and codes`() {
    var robot = Robot()
    robot.press(.function(3), .alt("i"), .enter)
    robot.press(.character(" "), .character(" "), .alt("i"), .enter)
    robot.press(.alt("u"), .enter, .alt("i"), .enter)
    robot.press(.function(4), .enter, .alt("i"), .enter)
    let orders = robot.effects.compactMap { effect -> PrintOrder? in
      if case .drawLabels(let order, _, .french) = effect { order } else { nil }
    }
    #expect(orders.count == 4)
    guard orders.count == 4, case .devices(let row) = orders[0],
      case .devices(let marked) = orders[1], case .devices(let page) = orders[2],
      case .lot = orders[3]
    else {
      Issue.record("\(orders)")
      return
    }
    #expect(row.count == 1 && marked.count == 2 && page.count == 1)
    #expect(robot.bells.last == .accepted)
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The line of keys at the foot of each screen.
@Suite struct FooterTests {
  private func footer(_ robot: Robot) -> String {
    let row = robot.text.split(separator: "\n", omittingEmptySubsequences: false)[
      robot.state.rows - 1]
    return row.split { $0 == " " }.joined(separator: " ")
  }

  @Test(arguments: Set<Context>.screens.subtracting([.help]), [40, 57, 80, 120])
  func `the key to the help never falls off, and what does is marked`(
    context: Context, columns: Int
  ) {
    var robot = Robot.standing(in: context, isBoxFilled: false)
    robot.take(.resize(columns: columns, rows: 24))
    let line = footer(robot)
    #expect(line.contains("F1 aide"), "\(context): \(line)")
    let isWhole = Commands.footer(of: robot.state).allSatisfy { command in
      command.footer.map { line.contains($0.french) } ?? true
    }
    #expect(isWhole != line.hasSuffix("…"), "\(context): \(line)")
    #expect(line.displayWidth < columns)
  }

  @Test func `where the scanner sends Tab, another key completes, and the footer names it`() {
    var preferences = Preferences()
    preferences.scannerSuffix = .tab
    var robot = Robot(columns: 120, preferences: preferences)
    robot.press(.function(3))
    #expect(footer(robot).contains("Maj-Tab compléter"))
    robot.type("marq")
    robot.press(.backtab)
    #expect(robot.state.box.text == "marque:")
  }
}

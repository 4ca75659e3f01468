import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// What an audit says otherwise than the list is settled from the page of its device.
@Suite struct DoubtTests {
  private func robot() -> Robot {
    var ledger = Fixture.ledger
    ledger.queue = Fixture.doubts
    var robot = Robot(ledger)
    robot.scan("LYPC26-00042")
    return robot
  }

  @Test func `the page says what is doubtful and which key settles it`() {
    let robot = robot()
    #expect(robot.text.contains("! audit matériel : autre modèle (Alt-D pour régler)"))
    #expect(robot.text.contains("! audit matériel : disque non trouvé"))
  }

  @Test func `two keys take the audit or keep the list, the last leads back to the device`() {
    var robot = robot()
    robot.press(.alt("d"))
    #expect(robot.text.contains("garder la liste") && robot.text.contains("prendre l'audit"))
    robot.press(.down, .enter)
    #expect(robot.effects.contains(.settle(4, .take)))
    #expect(robot.lastMessage == "L'audit fait foi")
    #expect(robot.state.context == .queue, "one doubt of this device is left")
    robot.press(.enter)
    #expect(robot.effects.contains(.settle(5, .keep)))
    #expect(robot.state.context == .device)
    #expect(robot.text.contains("LYPC26-00042") && !robot.text.contains("Alt-D"))
  }

  @Test func `only what is about this device is shown, and Esc leaves all as it is`() {
    var robot = robot()
    robot.press(.alt("d"))
    #expect(robot.text.contains("À rapprocher : 2") && !robot.text.contains("LYPC26-00047"))
    robot.press(.escape)
    #expect(robot.state.context == .device && robot.ledger.queue.count == 3)
  }

  @Test func `where nothing is doubtful that is said`() {
    var robot = robot()
    robot.scan("LYPC26-00041")
    robot.press(.alt("d"))
    #expect(robot.lastMessage == Sentence.noDoubt.french && robot.bells.last == .refused)
  }

  @Test func `each of the keys with Alt means one thing wherever it is pressed`() {
    let claimed = Commands.all.flatMap { row in row.keys.map { ($0, row.action) } }
    for (key, action) in claimed {
      guard case .alt("i") = key else { continue }
      #expect(action == .printLabels)
    }
    #expect(claimed.contains { $0.0 == .alt("x") && $0.1 == .importEvidence })
  }
}

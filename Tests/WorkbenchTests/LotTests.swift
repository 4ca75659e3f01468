import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// A lot as a whole: collected, counted, closed, and rows that never came.
@Suite struct LotTests {
  private func lot(_ state: String = "received") -> Robot {
    var ledger = Fixture.ledger
    ledger.lotStates["LOT-2026-0007"] = State(state)
    var robot = Robot(ledger)
    robot.scan("LOT-2026-0007")
    return robot
  }

  @Test func `a lot is collected and then counted from its page`() {
    var robot = lot("announced")
    robot.press(.alt("l"), .enter)
    #expect(robot.ledger.lotStates["LOT-2026-0007"] == State("collected"))
    robot.press(.alt("l"))
    robot.type("réception")
    robot.press(.enter)
    #expect(robot.ledger.lotStates["LOT-2026-0007"] == State("received"))
  }

  @Test func `what cannot be done to the lot now says where it stands`() {
    var robot = lot("closed")
    robot.press(.alt("l"), .enter)
    #expect(robot.lastMessage == "le lot est : clos")
  }

  @Test func `closing says which rows are missing and shows them`() {
    var robot = lot()
    robot.press(.alt("l"), .enter)
    #expect(robot.lastMessage.contains("6 lignes manquent : #1 SN-700, #2 SN-701"))
    #expect(robot.text.contains("[manquants]"))
    #expect(robot.ledger.lotStates["LOT-2026-0007"] == State("received"))
  }

  @Test func `a missing row is withdrawn with its cause, and the lot then closes`() {
    var robot = lot()
    robot.press(.tab)
    for _ in 0..<6 { robot.press(.home, .alt("w"), .right, .enter, .enter) }
    #expect(robot.ledger.acts.count == 6)
    #expect(robot.ledger.acts.allSatisfy { $0.needs == ["cause": "withdrawn"] })
    robot.press(.alt("l"), .enter)
    #expect(robot.lastMessage == "LOT-2026-0007 : clore le lot, c'est fait")
    robot.press(.function(4))
    #expect(robot.text.contains("Non remis"))
  }

  @Test func `a row that came is not withdrawn`() {
    var robot = lot()
    robot.scan("A-03-2", "SN-700")
    robot.press(.alt("w"))
    #expect(robot.lastMessage == "LYPC26-00001 n'est pas attendu : reçu")
  }
}

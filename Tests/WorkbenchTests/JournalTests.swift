import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The journal: how far it is verified, events in words, and acts undone from it.
@Suite struct JournalTests {
  private func journal(_ ledger: FakeLedger = Fixture.ledger) -> Robot {
    var robot = Robot(ledger)
    robot.press(.function(5))
    return robot
  }

  @Test func `it says up to which number the ledger is verified`() {
    #expect(journal().text.contains("Vérifié jusqu'au n° 1100 sur 1204, le 2026-11-20"))
    var ledger = Fixture.ledger
    ledger.vouching = Vouching(events: 12)
    #expect(journal(ledger).text.contains("F6 vérifie les 12 événements"))
  }

  @Test func `an event of no device has a page with its references named`() {
    var ledger = Fixture.ledger
    ledger.history.insert(Fixture.lotEntry, at: 0)
    var robot = journal(ledger)
    #expect(robot.text.contains("LOT-2026-0007"))
    robot.press(.enter)
    #expect(robot.state.context == .event)
    #expect(robot.text.contains("donneur"))
    #expect(robot.text.contains("Ville de Lyon"))
    robot.press(.escape)
    #expect(robot.state.context == .journal)
  }

  @Test func `the whole ledger is verified from here, and the outcome is a sentence`() {
    var robot = journal()
    robot.press(.function(6))
    #expect(robot.lastMessage == "Les 4 événements sont vérifiés : rien à signaler")
    robot.ledger.findings = [.same("event 3: tile")]
    robot.press(.function(6))
    #expect(robot.lastMessage.contains("1 à signaler"))
    #expect(robot.messages.contains("event 3: tile"))
    #expect(robot.bells.last == .refused)
  }

  @Test func `while a work runs, another is refused`() {
    var robot = journal()
    robot.take(.progress(JobProgress(title: .verifying, done: 1, total: 9)))
    robot.press(.function(6))
    #expect(robot.lastMessage.hasPrefix("Un travail est en cours"))
  }

  @Test func `undo from the journal shows the corrections before it writes them`() {
    var robot = journal()
    robot.press(.function(8))
    #expect(robot.text.contains("n° 4 n'a pas eu lieu : accepter LYPC26-00047"))
    #expect(!robot.effects.contains { if case .undoAct = $0 { true } else { false } })
    robot.press(.enter)
    #expect(robot.lastMessage == "1 événement annulé")
    #expect(robot.ledger.devices[7].state == State("in_check"))
  }

  @Test func `what the law bars is refused with its reason`() {
    var robot = journal()
    robot.press(.end, .function(8))
    #expect(robot.state.overlay == nil)
    #expect(robot.bells.last == .refused)
    #expect(robot.lastMessage.hasPrefix("LYPC26-00043"))
  }

  @Test func `the act of another asks for the reason first`() {
    var ledger = Fixture.ledger
    ledger.history[0].event.op = "AB"
    var robot = journal(ledger)
    robot.press(.function(8))
    #expect(robot.state.context == .form)
    robot.scan("fiche oubliée")
    robot.press(.enter)
    #expect(robot.effects.contains(.previewActUndo(4, reason: "fiche oubliée")))
    #expect(robot.state.context == .undo)
  }

  @Test func `undo works from the row of a device's history too`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.tab, .tab, .home, .function(8))
    #expect(robot.text.contains("n° 3 n'a pas eu lieu : noter LYPC26-00043"))
  }

  @Test func `an act that touched no device cannot be undone, and that is said`() {
    var ledger = Fixture.ledger
    ledger.history.insert(Fixture.lotEntry, at: 0)
    ledger.history.removeLast()
    var robot = journal(ledger)
    robot.press(.function(8))
    #expect(robot.lastMessage.hasPrefix("De ce geste il n'y a rien à annuler"))
  }

  @Test func `what was verified from here is said, where no checkpoint is kept of it too`() {
    var ledger = Fixture.ledger
    ledger.vouching = Vouching(
      events: 4, verified: 0, verifiedOn: "", checkpoint: 0, checkpointOn: "")
    var robot = Robot(ledger)
    robot.press(.function(5))
    #expect(robot.text.contains("Pas encore vérifié d'ici"))
    robot.press(.function(6))
    #expect(robot.text.contains("Vérifié jusqu'au n° 4 sur 4, le 2026-11-21"))
  }

  @Test func `the help is searched from its top`() {
    var robot = Robot()
    robot.press(.function(1), .end)
    robot.type("F7")
    #expect(robot.text.contains("importer une liste : Importer"))
  }
}

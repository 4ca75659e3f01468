import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The scan box always listens, and each scan has one answer.
@Suite struct ScanTests {
  @Test(arguments: ["LYPC26-00047", "5CG1259X", "ML-7707", "lypc26-00047"])
  func `any identifier goes to its device`(code: String) {
    var robot = Robot()
    robot.scan(code)
    #expect(robot.text.contains("LYPC26-00047  en stock"))
  }

  @Test func `what is typed sifts the list, and an arrow keeps it`() {
    var robot = Robot()
    robot.press(.function(3))
    robot.type("elitebook")
    #expect(robot.text.contains("« elitebook » : 5"))
    robot.press(.down)
    #expect(robot.state.box.isEmpty)
    robot.press(.enter)
    #expect(robot.text.contains("HP EliteBook 840 G8"))
    robot.press(.escape)
    #expect(robot.text.contains("« elitebook » : 5"))
  }

  @Test func `Enter never takes a row that was not scanned whole`() {
    var robot = Robot()
    robot.press(.function(3))
    robot.scan("LYPC26-0004")
    #expect(robot.bells.last == .refused)
    #expect(robot.text.contains("« LYPC26-0004 »"))
    #expect(!robot.effects.contains { if case .loadDevice = $0 { true } else { false } })
  }

  @Test func `an unknown code is looked for among the devices with F3`() {
    var robot = Robot()
    robot.scan("dell")
    #expect(robot.lastMessage.hasPrefix("Inconnu : « dell »"))
    robot.press(.function(3))
    #expect(robot.text.contains("« dell » : 5"))
  }

  @Test func `several devices for one code are offered`() {
    var robot = Robot.standing(in: .choice, isBoxFilled: false)
    #expect(robot.bells.last == .refused)
    robot.press(.down, .enter)
    #expect(robot.state.context == .device)
  }

  @Test func `a scanned verb is done on each device scanned, until Esc`() {
    var robot = Robot()
    robot.scan("FIL:DO:submit", "LYPC26-00045", "LYPC26-00045", "LYPC26-00047")
    #expect(robot.text.contains("mode : soumettre au contrôle"))
    #expect(robot.bells == [.accepted, .accepted, .already, .refused])
    #expect(robot.messages.contains { $0.contains("déjà scanné") })
    #expect(robot.ledger.acts.count == 2)
    robot.press(.escape)
    robot.scan("LYPC26-00045")
    #expect(robot.ledger.acts.count == 2)
    #expect(robot.state.context == .device)
  }

  @Test func `a verb with needs asks once, and is then done on each device`() {
    var robot = Robot()
    robot.scan("FIL:DO:start_wipe", "banc 3")
    robot.press(.enter)
    robot.scan("LYPC26-00041", "LYPC26-00042")
    #expect(robot.ledger.acts.map(\.needs) == [["bench": "banc 3"], ["bench": "banc 3"]])
  }

  @Test func `a verb that needs a tag for each device is not for scanning`() {
    var robot = Robot()
    robot.scan("FIL:DO:receive")
    #expect(robot.bells == [.refused])
    #expect(robot.state.mode == .open && robot.state.overlay == nil)
  }

  @Test func `a command code that says nothing is refused`() {
    var robot = Robot()
    robot.scan("FIL:XX:1", "fil:do:submit")
    #expect(robot.bells == [.refused, .accepted])
  }

  @Test func `a stray scan neither fills a reason nor confirms a form`() {
    var robot = Robot()
    robot.scan("LYPC26-00044")
    robot.scan("1")
    #expect(robot.state.context == .form)
    robot.scan("LYPC26-00045")
    #expect(robot.lastMessage.hasPrefix("C'est un code scanné, pas une raison"))
    robot.press(.ctrl("u"))
    robot.scan("pile gonflée")
    robot.scan("LYPC26-00045")
    #expect(robot.lastMessage.hasPrefix("Scan ignoré"))
    #expect(robot.ledger.acts.isEmpty)
    robot.press(.enter)
    #expect(robot.ledger.acts.map(\.needs) == [["reason": "pile gonflée"]])
  }

  @Test func `a scanned place puts away what is scanned next`() {
    var robot = Robot()
    robot.scan("FIL:LOC:B-01", "LYPC26-00040", "A-03-2", "LYPC26-00041")
    #expect(robot.ledger.devices.prefix(2).map(\.place) == ["B-01", "A-03-2"])
  }

  @Test func `a batch of scans is answered in order and none is mixed`() {
    var robot = Robot()
    robot.answersLate = true
    robot.scan("FIL:DO:submit", "LYPC26-00045", "NOPE", "FIL:LOC:B-01", "LYPC26-00040")
    robot.type("LYPC")
    robot.settle()
    #expect(
      robot.ledger.acts.map(\.verb) == [Verb("submit"), Verb("locate")])
    #expect(robot.bells == [.accepted, .refused, .accepted, .accepted, .accepted])
    #expect(robot.state.box.text == "LYPC")
  }

  @Test func `answers that come in another order are applied in the order of the scans`() {
    var state = Robot().state
    var tickets: [Int] = []
    for code in ["NOPE-1", "NOPE-2"] {
      for character in code {
        _ = update(&state, with: .key(.character(character), at: Fixture.now))
      }
      for case .resolve(_, let ticket) in update(&state, with: .key(.enter, at: Fixture.now)) {
        tickets.append(ticket)
      }
    }
    for ticket in tickets.reversed() {
      _ = update(&state, with: .resolved(ScanAnswer(ticket: ticket, resolution: .unknown)))
    }
    let said = state.messages.suffix(2).map(\.text.french)
    #expect(said.first?.contains("NOPE-1") == true && said.last?.contains("NOPE-2") == true)
  }

  @Test func `each line of a paste is a scan`() {
    var robot = Robot()
    robot.scan("FIL:DO:submit")
    robot.take(.paste("LYPC26-00045\r\nLYPC26-00047\nLY", at: Fixture.now))
    #expect(robot.ledger.acts.count == 2)
    #expect(robot.state.box.text == "LY")
  }

  @Test func `many pasted codes have one summary and one sound`() {
    var robot = Robot()
    robot.scan("FIL:DO:submit")
    if robot.state.context == .form { robot.press(.up, .down, .down, .down, .enter) }
    robot.forgetEffects()
    let said = robot.messages.count
    robot.take(
      .paste("LYPC26-00045\nLYPC26-00045\nLYPC26-00047\nNOPE-1\n", at: Fixture.now))
    #expect(robot.messages.count == said + 1)
    #expect(robot.lastMessage == "Collé : 1 fait, 2 refusés, 1 déjà")
    #expect(robot.bells == [.refused])
    #expect(robot.text.contains("NOPE-1"))
    robot.scan("LYPC26-00043")
    #expect(robot.state.overlay == nil)
  }

  @Test func `a paste whose answers come late still has one summary`() {
    var robot = Robot()
    robot.scan("A-03-2")
    robot.answersLate = true
    robot.take(.paste("LYPC26-00045\nB-01\nLYPC26-00047\n", at: Fixture.now))
    robot.settle()
    #expect(robot.lastMessage == "Collé : 2 faits, 0 refusé, 0 déjà")
    #expect(robot.state.pasted == nil)
    #expect(robot.ledger.devices[7].place == "B-01")
  }

  @Test func `a device that was refused may be scanned again`() {
    var robot = Robot()
    robot.scan("FIL:LOC:B-01")
    robot.ledger.refusals[Verb("locate")] = Refusal(rule: .golden)
    robot.scan("LYPC26-00045")
    robot.ledger.refusals = [:]
    robot.scan("LYPC26-00045", "LYPC26-00045")
    #expect(robot.bells.suffix(3) == [.refused, .accepted, .already])
  }

  @Test func `a look-up that failed is said and the next scan goes on`() {
    var robot = Robot()
    robot.answersLate = true
    robot.scan("LYPC26-00045")
    let busy = Sentence(fr: "Occupé", en: "Busy")
    robot.take(
      .resolved(
        ScanAnswer(
          ticket: robot.state.nextTicket - 1, resolution: .unknown, failure: busy)))
    #expect(robot.lastMessage == "Occupé")
    #expect(robot.state.scans.isEmpty)
  }
}

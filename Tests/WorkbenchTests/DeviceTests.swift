import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// The page of a device: moves, refusals, evidence, undo.
@Suite struct DeviceTests {
  @Test func `a number and Enter do the move of that number`() {
    var robot = Robot()
    robot.scan("LYPC26-00045")
    robot.scan("1")
    #expect(robot.ledger.acts.map(\.verb) == [Verb("submit")])
    #expect(robot.lastMessage == "LYPC26-00045 : soumettre au contrôle → à contrôler")
  }

  @Test func `an arrow and Enter do it too, and a second Enter does nothing`() {
    var robot = Robot()
    robot.scan("LYPC26-00045")
    robot.press(.down, .enter, .enter)
    #expect(robot.ledger.acts.count == 1)
    #expect(robot.keysPressed == 3)
  }

  @Test func `a refused move says which disk is not wiped`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.down, .down, .enter)
    #expect(robot.ledger.acts.isEmpty)
    #expect(robot.lastMessage.contains("5XW0A1"))
    #expect(robot.bells.last == .refused)
  }

  @Test func `a move that waits for a fact asks for it, and tells it with the move`() {
    var robot = Robot()
    robot.ledger.refusals[Verb("accept")] = Refusal(rule: .gradeMissing)
    robot.scan("LYPC26-00046")
    #expect(robot.text.contains("accepter               → en stock · demande : noter l’état"))
    robot.press(.down, .enter, .right, .enter, .enter, .enter)
    #expect(
      robot.effects.contains(
        .act(
          MoveRequest(
            verb: Verb("accept"), devices: [DeviceID(rawValue: 7)], needs: ["grade": "A"]))))
  }

  @Test func `a wipe is filed by hand on the medium that is not safe`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.function(7), .right, .enter, .right, .enter, .enter)
    #expect(
      robot.effects.contains(
        .recordOn(
          Verb("sanitise_medium"), medium: 1, device: DeviceID(rawValue: 4),
          needs: ["technique": "overwrite", "result": "success"])))
    #expect(robot.text.contains("effacé, à valider"))
  }

  @Test func `a medium is recorded and an nwipe log is filed`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    robot.press(.alt("s"), .right, .enter)
    robot.scan("NEW-1")
    robot.press(.enter, .enter)
    #expect(robot.ledger.media[DeviceID(rawValue: 4)]?.last?.serial == "NEW-1")
    robot.press(.function(9))
    robot.scan("/tmp/nwipe.log")
    robot.press(.enter)
    #expect(
      robot.effects.contains(
        .importEvidence(path: "/tmp/nwipe.log", device: DeviceID(rawValue: 4))))
  }

  @Test func `a fact is found by its name`() {
    var robot = Robot()
    robot.scan("LYPC26-00045")
    robot.press(.function(6))
    robot.type("etat")
    robot.press(.enter, .right, .right, .enter, .enter, .enter)
    #expect(robot.ledger.acts.map(\.needs) == [["grade": "B"]])
  }

  @Test func `undo shows the event that it will write before it writes it`() {
    var robot = Robot()
    robot.scan("LYPC26-00047")
    robot.press(.function(8))
    #expect(robot.text.contains("le n° 4 n'a pas eu lieu"))
    #expect(robot.text.contains("LYPC26-00047 redevient : à contrôler"))
    #expect(!robot.effects.contains { if case .undo = $0 { true } else { false } })
    robot.press(.enter)
    #expect(robot.lastMessage == "Annulé : accepter de LYPC26-00047, de nouveau à contrôler")
  }

  @Test func `what happened last is seen without asking`() {
    var robot = Robot()
    robot.scan("LYPC26-00043")
    #expect(robot.text.contains("lancer l’effacement → effacement en cours"))
    for _ in 0..<3 {
      robot.ledger.write(
        Verb("note"), DeviceID(rawValue: 4), from: "", to: "", needs: ["text": "écran rayé"])
    }
    robot.take(.ledgerChanged)
    #expect(robot.text.contains("écran rayé"))
  }

  @Test func `undo by scanning is confirmed by scanning again`() {
    var robot = Robot()
    robot.scan("FIL:DO:submit", "LYPC26-00045", "FIL:UNDO", "FIL:UNDO")
    #expect(robot.ledger.devices[5].state == State("in_refurbishment"))
  }

  @Test func `whoever may not do it is told which roles may`() {
    var robot = Robot(clerk: Clerk(code: "AU", name: "", roles: [Role("auditor")]))
    robot.scan("LYPC26-00043")
    robot.press(.function(7))
    #expect(robot.lastMessage.contains("administrateur"))
    #expect(robot.state.overlay == nil)
  }

  @Test func `cursors keep their names when others write`() {
    var robot = Robot()
    robot.press(.function(3), .down, .down)
    let before = robot.state.screen
    guard case .devices(let list) = before else { return }
    var newest = robot.ledger.devices[3]
    newest.id = DeviceID(rawValue: 99)
    newest.tag = "LYPC26-00099"
    robot.ledger.devices.append(newest)
    robot.take(.ledgerChanged)
    guard case .devices(let after) = robot.state.screen else { return }
    #expect(after.devices.list.cursor == list.devices.list.cursor)
    #expect(after.devices.list.index == list.devices.list.index.map { $0 + 1 })
  }

  @Test func `the journal is sifted by verb in either language`() {
    var robot = Robot()
    robot.press(.function(5))
    robot.type("accept")
    #expect(robot.text.contains("« accept » : 1"))
    robot.press(.escape)
    robot.type("start wiping")
    #expect(!robot.text.contains("LYPC26-00047"))
  }

  @Test func `the help is found by word and by key`() {
    var robot = Robot()
    robot.press(.function(1))
    robot.type("ctrl-t")
    #expect(robot.text.contains("Choisir ce qui sera fait"))
    robot.press(.ctrl("u"))
    robot.type("quitter")
    #expect(robot.text.contains("F10"))
  }

  @Test func `the palette finds a command by its name in the other language`() {
    var robot = Robot()
    robot.press(.character(":"))
    robot.type("devices")
    robot.press(.enter)
    #expect(robot.state.context == .devices)
  }
}

import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// A scanner that sends a key before each code, or Tab after it, and what its answers look like.
@Suite struct ScannerTests {
  private func robot(prefix: Key? = .function(12), suffix: Preferences.ScannerSuffix = .enter)
    -> Robot
  {
    var preferences = Preferences()
    preferences.scannerPrefix = prefix
    preferences.scannerSuffix = suffix
    return Robot(preferences: preferences)
  }

  @Test func `the prefix empties the box, so that no scan is mixed with typing`() {
    var robot = robot()
    robot.press(.function(3))
    robot.type("lat")
    robot.press(.function(12))
    robot.scan("LYPC26-00047")
    #expect(robot.state.context == .device)
    #expect(robot.bells == [.accepted])
  }

  @Test func `a scan over the palette leaves it when it is complete, and says so`() {
    var robot = robot()
    robot.press(.ctrl("p"))
    robot.type("imp")
    robot.press(.function(12))
    robot.type("LYPC26-00047")
    #expect(robot.state.context == .palette)
    #expect(robot.state.box.text == "LYPC26-00047")
    #expect(robot.frame.cursor?.row == 22)
    robot.press(.enter)
    #expect(robot.state.context == .device)
    #expect(robot.lastMessage.hasPrefix("Palette quittée · "))
    #expect(robot.bells == [.accepted])
  }

  @Test func `a scan that was begun and not ended leaves all as it was`() {
    var robot = robot()
    robot.press(.ctrl("p"))
    robot.type("imp")
    let before = robot.state
    robot.press(.function(12))
    robot.type("LYPC")
    robot.press(.escape)
    #expect(robot.state == before)
  }

  @Test func `in a form a field that waits for a code takes it, other fields do not`() {
    var robot = robot()
    robot.scan("FIL:DO:start_wipe")
    robot.type("old")
    robot.press(.function(12))
    robot.scan("banc 3")
    robot.press(.enter)
    #expect(robot.state.mode == .act(Verb("start_wipe"), needs: ["bench": "banc 3"]))
    robot.press(.escape)
    robot.scan("LYPC26-00044")
    robot.scan("1")
    robot.type("pile")
    robot.press(.function(12))
    robot.scan("LYPC26-00045")
    #expect(robot.state.overlay == nil)
    #expect(robot.lastMessage.hasPrefix("Formulaire quitté, rien n'en est écrit · "))
    #expect(robot.ledger.acts.isEmpty)
  }

  @Test func `an undo that is shown is confirmed by its own code, and left by any other`() {
    var robot = robot()
    robot.scan("LYPC26-00045", "1")
    robot.press(.function(8), .function(12))
    robot.scan("LYPC26-00047")
    #expect(robot.lastMessage.hasPrefix("Rien n'est annulé · "))
    robot.scan("LYPC26-00045")
    robot.press(.function(8), .function(12))
    robot.scan("FIL:UNDO")
    #expect(robot.effects.contains { if case .undo = $0 { true } else { false } })
  }

  @Test func `Tab ends a code where the scanner sends it, and only there`() {
    var robot = robot(suffix: .tab)
    robot.type("LYPC26-00047")
    robot.press(.tab)
    #expect(robot.state.context == .device)
    var other = self.robot(suffix: .enter)
    other.type("LYPC26-00047")
    other.press(.tab)
    #expect(other.state.context == .tableau)
  }

  @Test func `the Tab that ends a code takes no command from the palette`() {
    var robot = robot(suffix: .tab)
    robot.press(.ctrl("p"))
    robot.type("quit")
    robot.press(.tab)
    #expect(robot.state.context == .palette && !robot.state.isFinished)
  }

  @Test func `a prefix is chosen in a form, and a key that is taken is refused`() {
    var robot = Robot()
    _ = robot.state.perform(.chooseScannerPrefix)
    robot.scan("F3")
    robot.press(.enter)
    #expect(robot.state.preferences.scannerPrefix == nil)
    #expect(robot.lastMessage.hasPrefix("« F3 » ne peut être un préfixe"))
    _ = robot.state.perform(.chooseScannerPrefix)
    robot.scan("ctrl-b")
    robot.press(.enter)
    #expect(robot.state.preferences.scannerPrefix == .ctrl("b"))
    #expect(robot.effects.last == .savePreferences(robot.state.preferences))
  }

  @Test(arguments: [Preferences.Bells.sound, .flash, .both, .none])
  func `each scan has one answer, in the way that was chosen`(bells: Preferences.Bells) {
    var preferences = Preferences()
    preferences.bells = bells
    var robot = Robot(preferences: preferences)
    let codes = ["FIL:DO:submit", "LYPC26-00045", "LYPC26-00045", "LYPC26-00047", "NOPE"]
    for (number, code) in codes.enumerated() {
      robot.scan(code)
      #expect(robot.messages.count == number + 1)
      let hasSound = bells == .sound || bells == .both
      #expect(robot.bells.count == (hasSound ? number + 1 : 0))
      let isReversed = robot.frame[Point(column: 0, row: 21)].style.isSelected
      #expect(isReversed == (bells == .flash || bells == .both))
      robot.press(.redrawing)
      #expect(!robot.frame[Point(column: 0, row: 21)].style.isSelected)
    }
  }
}

extension Key {
  fileprivate static let redrawing = Key.ctrl("l")
}

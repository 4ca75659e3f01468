import Foundation
import LedgerValues
import ScreenGrid
import Testing

@testable import Workbench

/// What is chosen for the screen holds at once, is kept, and is read back whatever became of it.
@Suite struct PreferencesTests {
  private func read(_ text: String) throws -> Preferences {
    try JSONDecoder().decode(Preferences.self, from: Data(text.utf8))
  }

  @Test func `what is kept is read back`() throws {
    var chosen = Preferences()
    chosen.theme = .highContrast
    chosen.isASCII = true
    chosen.hasMouse = true
    chosen.bells = .flash
    chosen.scannerPrefix = .ctrl("b")
    chosen.scannerSuffix = .tab
    chosen.language = .english
    chosen.bench = "banc 7"
    chosen.installation = ["system": "Debian", "version": "13"]
    chosen.finding = Finding(
      columns: [.tag, .donor], order: DeviceOrder(.place, isReversed: true),
      history: ["marque:dell"],
      views: [.init(name: "coincés", filter: "âge>30", order: nil, columns: [.tag])])
    #expect(
      try JSONDecoder().decode(Preferences.self, from: JSONEncoder().encode(chosen)) == chosen)
    let none = Preferences()
    #expect(try JSONDecoder().decode(Preferences.self, from: JSONEncoder().encode(none)) == none)
  }

  @Test func `what is missing, unknown or not understood is as nobody had chosen it`() throws {
    #expect(try read("{}") == Preferences())
    let odd = """
      {"theme":"purple","mouse":"yes","bells":7,"scanner_prefix":"F3","language":"es","new":[1],
       "ascii":true}
      """
    var wanted = Preferences()
    wanted.isASCII = true
    #expect(try read(odd) == wanted)
  }

  @Test func `a scanner's prefix is a key that nothing else has`() {
    for name in ["F12", "F20", "Ctrl-B", "~", "#"] {
      #expect(Key(scannerPrefix: name)?.name(in: .english) == name)
    }
    for name in ["", "F1", "F99", "Ctrl-M", "Ctrl-I", "Ctrl-P", "a", "7", ":", "?", " ", "AB", "é"]
    {
      #expect(Key(scannerPrefix: name) == nil, "\(name)")
    }
  }

  @Test func `a choice holds at once and is kept once`() {
    var state = Robot().state
    #expect(state.prefer { $0.isASCII = true } == [.savePreferences(state.preferences)])
    #expect(state.isASCII)
    #expect(state.prefer { $0.isASCII = true }.isEmpty)
    #expect(state.prefer { $0.language = .english }.count == 1)
    #expect(state.language == .english)
  }
}

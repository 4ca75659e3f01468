import Foundation
import TestFixtures
import Testing

extension Tmux {
  /// A ledger with a donor's list of portables `SN-1`…, of which the first are received already.
  static func prepared(rows: Int, received: Int = 0) throws -> Tmux {
    let terminal = try #require(try Tmux())
    try terminal.filiere("init", "--operator", "AD")
    let lines = (1...rows).map { "INV-\($0);PC portable;Éclair;E-\($0 % 7);SN-\($0)" }
    try (["N° inventaire;Type;Marque;Modèle;N° de série"] + lines).joined(separator: "\n")
      .write(toFile: terminal.folder + "/liste.csv", atomically: true, encoding: .utf8)
    try terminal.filiere(
      "import", "manifest", terminal.folder + "/liste.csv", "--donor", "Mairie de Test")
    if received > 0 {
      try terminal.filiere(["do", "receive", "--set", "place=A-01"] + serials(1...received))
    }
    return terminal
  }

  static func serials(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { "SN-\($0)" } }

  /// Opens the workbench and plays a story there.
  func play(
    _ story: Story, inBlock block: String = "stories", beside second: Tmux? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for clerk in [second, self].compactMap({ $0 }) {
      let ledger = "export FILIERE_LEDGER=\(folder)/l.sqlite"
      clerk.type("\(ledger); cd \(folder); clear; filiere", then: "Enter")
      #expect(clerk.wait(for: "mode :"), "\(clerk.screen)", sourceLocation: sourceLocation)
    }
    startCounting()
    for deed in story.deeds {
      if case .second(let deed) = deed {
        try #require(second).play(deed, sourceLocation)
      } else {
        play(deed, sourceLocation)
      }
    }
    try story.expectCost(
      keys: keysPressed, scans: scansRead, inBlock: block, sourceLocation: sourceLocation)
  }

  private func play(_ deed: Story.Deed, _ sourceLocation: SourceLocation) {
    switch deed {
    case .press(let key): press(key)
    case .type(let text): type(text)
    case .scan(let code): scan(code)
    case .see(let words):
      #expect(wait(for: words), "\(words): \(screen)", sourceLocation: sourceLocation)
    case .miss(let words):
      #expect(!screen.contains(words), "\(screen)", sourceLocation: sourceLocation)
    case .second(let deed): play(deed, sourceLocation)
    }
  }

  func count(of state: String) throws -> Int {
    let list = try filiere("device", "list", "--state", state, "--json")
    return list.components(separatedBy: "\"tag\"").count - 1
  }
}

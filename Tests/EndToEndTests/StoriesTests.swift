import Foundation
import TestFixtures
import Testing

/// A day's work at 80×24, by the real program in a real terminal. What each story costs in keys and
/// scans stands in the README, and is what it costs the robot.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct StoriesTests {
  /// A ledger with a donor's list of portables `SN-1`…, of which the first are received already.
  private func prepared(rows: Int, received: Int = 0) throws -> Tmux {
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

  private func serials(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { "SN-\($0)" } }

  /// Opens the workbench and plays a story there.
  private func play(_ story: Story, in terminal: Tmux, beside second: Tmux? = nil) throws {
    for clerk in [second, terminal].compactMap({ $0 }) {
      let ledger = "export FILIERE_LEDGER=\(terminal.folder)/l.sqlite"
      clerk.type("\(ledger); cd \(terminal.folder); clear; filiere", then: "Enter")
      #expect(clerk.wait(for: "mode :"), "\(clerk.screen)")
    }
    terminal.startCounting()
    for deed in story.deeds {
      if case .second(let deed) = deed {
        play(deed, in: try #require(second))
      } else {
        play(deed, in: terminal)
      }
    }
    try story.expectCost(keys: terminal.keysPressed, scans: terminal.scansRead)
  }

  private func play(_ deed: Story.Deed, in terminal: Tmux) {
    switch deed {
    case .press(let key): terminal.press(key)
    case .type(let text): terminal.type(text)
    case .scan(let code): terminal.scan(code)
    case .see(let words): #expect(terminal.wait(for: words), "\(words): \(terminal.screen)")
    case .miss(let words): #expect(!terminal.screen.contains(words), "\(terminal.screen)")
    case .second(let deed): play(deed, in: terminal)
    }
  }

  private func count(of state: String, in terminal: Tmux) throws -> Int {
    let list = try terminal.filiere("device", "list", "--state", state, "--json")
    return list.components(separatedBy: "\"tag\"").count - 1
  }

  @Test func `a morning's reception of sixty devices, two missing and one unexpected`() throws {
    let terminal = try prepared(rows: 60)
    try play(.reception, in: terminal)
    #expect(try count(of: "received", in: terminal) == 59)
    #expect(try count(of: "announced", in: terminal) == 2)
  }

  @Test func `a technician's afternoon of erasing, with one disk that fails`() throws {
    let terminal = try prepared(rows: 8, received: 8)
    try terminal.filiere(["do", "queue_wipe"] + serials(1...8))
    for serial in serials(1...8) {
      try terminal.filiere(
        "medium", "add", serial, "--set", "kind=hdd", "--set", "serial=D-\(serial)")
    }
    let good = serials(1...7).map { WipeLogText(serial: "D-\($0)").text }
    let bad = WipeLogText(serial: "D-SN-8", status: "-FAILED-", errors: 3).text
    try (good.joined() + bad)
      .write(toFile: terminal.folder + "/nwipe.log", atomically: true, encoding: .utf8)
    try play(.erasing, in: terminal)
    #expect(try count(of: "wiped", in: terminal) == 7)
    #expect(try count(of: "wipe_failed", in: terminal) == 1)
  }

  @Test func `five hundred marked devices are moved, but for those that may not`() throws {
    let terminal = try prepared(rows: 500, received: 500)
    try terminal.filiere(["do", "hold", "--set", "reason=À trier"] + serials(464...500))
    try play(.bulk, in: terminal)
    #expect(try count(of: "to_wipe", in: terminal) == 463)
    #expect(try count(of: "on_hold", in: terminal) == 37)
  }

  @Test func `two clerks on one device`() throws {
    let first = try prepared(rows: 2, received: 1)
    try play(.twoClerks, in: first, beside: try Tmux())
    #expect(try count(of: "to_wipe", in: first) == 1)
  }

  @Test func `a wrong move is undone`() throws {
    let terminal = try prepared(rows: 1, received: 1)
    try play(.wrongMove, in: terminal)
    #expect(try count(of: "received", in: terminal) == 1)
  }

  @Test func `every laptop stuck over thirty days is found, and the list is saved`() throws {
    let terminal = try prepared(rows: 3, received: 3)
    let days = DateComponents(day: -45)
    let then = try #require(Calendar.current.date(byAdding: days, to: .now))
    let day = then.formatted(.iso8601.year().month().day())
    let lot = "LOT-\(Calendar.current.component(.year, from: .now))-0001"
    let old = (1...6).map { ("laptop", "VIEUX-\($0)") } + [("monitor", "ÉCRAN-1")]
    for (kind, serial) in old + [("monitor", "ÉCRAN-2")] {
      try terminal.filiere(
        "device", "register", "--at", day, "--set", "lot=\(lot)", "--set", "kind=\(kind)",
        "--set", "serial=\(serial)", "--set", "place=A-01")
    }
    try play(.stuck, in: terminal)
    let saved = try FileManager.default.contentsOfDirectory(atPath: terminal.folder)
      .filter { $0.hasPrefix("appareils-") }
    let file = terminal.folder + "/" + (try #require(saved.first))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.components(separatedBy: "VIEUX-").count - 1 == 6)
    #expect(!text.contains("ÉCRAN") && !text.contains("SN-"))
  }
}

import Foundation
import TestFixtures
import Testing

/// Whatever is typed, pasted or done to the terminal, the real program leaves it sane, leaves the
/// ledger whole, and writes nothing that nobody asked for.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct RandomInputTests {
  /// How the program comes to its end.
  private enum Ending: CaseIterable { case quits, isHungUp, losesItsTerminal }

  /// A ledger with devices in two states, and the program open in a terminal that takes it up again
  /// each time it is suspended, and that says how it left the terminal.
  private func opened(as clerk: String, seed: UInt64) throws -> Tmux {
    let terminal = try #require(try Tmux())
    try terminal.filiere("init", "--operator", "AD")
    try terminal.filiere("operator", "add", "REF", "--role", "auditor")
    let rows = (1...30).map { "INV-\($0);PC portable;Éclair;E-\($0);SN-\($0)" }
    try (["N° inventaire;Type;Marque;Modèle;N° de série"] + rows).joined(separator: "\n")
      .write(toFile: terminal.folder + "/liste.csv", atomically: true, encoding: .utf8)
    try terminal.filiere(
      "import", "manifest", terminal.folder + "/liste.csv", "--donor", "Mairie de Test")
    try terminal.filiere(
      ["do", "receive", "--set", "place=A-01"] + (1...20).map { "SN-\($0)" })
    try """
    set -m
    trap : INT QUIT
    # A shell leaves a loop when a job stops in it.
    resume() { fg >/dev/null 2>&1; if jobs %% >/dev/null 2>&1; then resume; fi; }
    bash -c 'echo $$ > program; exec filiere --operator \(clerk)'
    resume
    # What is still to be read from the keyboard must not interrupt who looks at it.
    set +m
    (trap '' INT QUIT TSTP; exec stty -a > left)
    echo > ended
    exec cat > /dev/null
    """.write(toFile: terminal.folder + "/wrap", atomically: true, encoding: .utf8)
    terminal.type("cd \(terminal.folder); exec bash wrap", then: "Enter")
    #expect(terminal.wait(for: "mode :"), "seed \(seed): \(terminal.screen)")
    return terminal
  }

  /// Random input for one seed.
  private struct Chaos {
    var generator: SeededGenerator
    /// Whether there is among it what may confirm something.
    let mayConfirm: Bool
    private(set) var confirmations = 0

    init(seed: UInt64, mayConfirm: Bool) {
      generator = SeededGenerator(seed: seed)
      self.mayConfirm = mayConfirm
    }

    private static let keys =
      (1...9).map { "F\($0)" } + [
        "Up", "Down", "Left", "Right", "Home", "End", "PPage", "NPage", "Tab", "BTab", "Escape",
        "Escape", "BSpace", "DC", "Space", "Down", "C-p", "C-t", "C-s", "C-r", "C-l", "C-u", "C-w",
        "C-z", "M-a", "M-g", "M-s", "M-l", "M-w", "M-p", "M-o", "M-c", "M-v", "M-k", "M-u", "M-m",
        "?", "!", "*", "+", ":", "a", "é", "1", "2", "-", "日", "\u{301}",
      ]
    /// Keys that do what is chosen or shown.
    private static let confirming = ["Enter", "F7", "F9"]
    private static let codes = [
      "SN-3", "SN-25", "INV-7", "LOT-2026-0001", "A-01", "NIMPORTE", "LYPC26-09001", "FIL:UNDO",
      "FIL:DO:queue_wipe", "FIL:DO:hold", "FIL:LOC:B-02", "FIL:", "12",
    ]

    private mutating func key() -> String {
      let isConfirming = mayConfirm && Int.random(in: 0..<5, using: &generator) == 0
      let keys = isConfirming ? Self.confirming : Self.keys.filter { !Self.confirming.contains($0) }
      if isConfirming { confirmations += 1 }
      return keys.randomElement(using: &generator) ?? "Down"
    }

    private mutating func text() -> String {
      let code = Self.codes.randomElement(using: &generator) ?? ""
      let lines = mayConfirm ? Int.random(in: 0...3, using: &generator) : 0
      confirmations += lines
      return lines == 0 ? code : String(repeating: code + "\n", count: lines)
    }

    /// Bytes that no keyboard sends: cut characters, broken sequences; never an end of line, and
    /// never `^q`, which quits.
    private mutating func bytes() -> [String] {
      (0..<8).map { _ in
        var byte = UInt8.random(in: 0...255, using: &generator)
        if [0x0a, 0x0d, 0x11].contains(byte) { byte = 0x1b }
        return String(byte, radix: 16)
      }
    }

    mutating func next(in terminal: Tmux) {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: terminal.paste(text())
      case 1:
        terminal.resize(
          columns: Int.random(in: 10...140, using: &generator),
          rows: Int.random(in: 5...45, using: &generator))
      case 2: terminal.send(bytes: bytes())
      case 3 where mayConfirm:
        confirmations += 1
        terminal.scan(Self.codes.randomElement(using: &generator) ?? "")
      default: terminal.press((0..<12).map { _ in key() })
      }
    }
  }

  /// Lets it all loose on the program, ends it, and looks at what is left.
  ///
  /// - Returns: how many times something could have been confirmed.
  private func storm(_ seed: UInt64, in terminal: Tmux, mayConfirm: Bool) throws -> Int {
    var chaos = Chaos(seed: seed, mayConfirm: mayConfirm)
    for _ in 0..<60 { chaos.next(in: terminal) }
    let program = try String(contentsOfFile: terminal.folder + "/program", encoding: .utf8)
    let pid = try #require(Int32(program.filter(\.isNumber)))
    let ending = Ending.allCases[Int(seed) % Ending.allCases.count]
    switch ending {
    // Pressed again where it ends a sequence that was begun.
    case .quits:
      _ = terminal.wait { terminal in
        terminal.press("C-q")
        return terminal.has("ended")
      }
    case .isHungUp: kill(pid, SIGHUP)
    case .losesItsTerminal: terminal.end()
    }
    if ending != .losesItsTerminal {
      #expect(terminal.wait { $0.has("ended") }, "seed \(seed) does not end: \(terminal.screen)")
      let left = try String(contentsOfFile: terminal.folder + "/left", encoding: .utf8)
      let words = Set(left.split { $0.isWhitespace || $0 == ";" })
      for mode: Substring in ["icanon", "echo", "opost", "isig"] {
        #expect(words.contains(mode), "seed \(seed): \(left)")
      }
    }
    #expect(terminal.wait { _ in !Tmux.isRunning(pid) }, "seed \(seed) lives on")
    let report = try terminal.filiere("verify", "--json")
    #expect(report.contains("\"findings\":[]"), "seed \(seed): \(report)")
    return chaos.confirmations
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `who only reads writes nothing, whatever is pressed`(seed: UInt64) throws {
    let terminal = try opened(as: "REF", seed: seed)
    let before = try terminal.events()
    _ = try storm(seed, in: terminal, mayConfirm: true)
    #expect(try terminal.events() == before)
  }

  @Test(arguments: 11...13 as ClosedRange<UInt64>)
  func `without a key that confirms nothing is written`(seed: UInt64) throws {
    let terminal = try opened(as: "AD", seed: seed)
    let before = try terminal.events()
    _ = try storm(seed, in: terminal, mayConfirm: false)
    #expect(try terminal.events() == before)
  }

  @Test(arguments: 21...26 as ClosedRange<UInt64>)
  func `each act answers one key that confirms`(seed: UInt64) throws {
    let terminal = try opened(as: "AD", seed: seed)
    let before = try terminal.acts()
    let confirmations = try storm(seed, in: terminal, mayConfirm: true)
    let written = try terminal.acts() - before
    #expect(written <= confirmations, "seed \(seed)")
  }
}

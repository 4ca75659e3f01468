import Foundation
import TestFixtures
import Testing

/// A day's work at 80×24, by the real program in a real terminal. What each story costs in keys and
/// scans stands in the README.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct StoriesTests {
  /// A ledger with a donor's list of portables `SN-1`…, and the workbench open on it.
  private func opened(rows: Int, _ preparing: (Tmux) throws -> Void = { _ in }) throws -> Tmux {
    let terminal = try #require(try Tmux())
    try terminal.filiere("init", "--operator", "AD")
    let lines = (1...rows).map { "INV-\($0);PC portable;Éclair;E-\($0 % 7);SN-\($0)" }
    try (["N° inventaire;Type;Marque;Modèle;N° de série"] + lines).joined(separator: "\n")
      .write(toFile: terminal.folder + "/liste.csv", atomically: true, encoding: .utf8)
    try terminal.filiere(
      "import", "manifest", terminal.folder + "/liste.csv", "--donor", "Mairie de Test")
    try preparing(terminal)
    terminal.type("cd \(terminal.folder); clear; filiere", then: "Enter")
    #expect(terminal.wait(for: "mode :"), "\(terminal.screen)")
    terminal.startCounting()
    return terminal
  }

  private func count(_ terminal: Tmux, _ story: String) throws {
    try Readme.expect(
      row: [story, "\(terminal.keysPressed)", "\(terminal.scansRead)"], inBlock: "stories")
  }

  @Test func `a morning's reception of sixty devices, two missing and one unexpected`() throws {
    let terminal = try opened(rows: 60)
    terminal.press("F4")
    #expect(terminal.wait(for: "Imprévus Non remis"), "\(terminal.screen)")
    terminal.press("Enter")
    #expect(terminal.wait(for: "mode : réception"), "\(terminal.screen)")
    terminal.scan("FIL:LOC:A-01")
    for number in 1...58 { terminal.scan("SN-\(number)") }
    #expect(terminal.wait(for: "Reçus 58"), "\(terminal.screen)")
    terminal.scan("SN-17")
    #expect(terminal.wait(for: "Déjà"), "\(terminal.screen)")
    terminal.scan("JAMAIS-ANNONCE")
    #expect(terminal.wait(for: "F6"), "\(terminal.screen)")
    terminal.press("F6")
    #expect(terminal.wait(for: "Appareil imprévu"), "\(terminal.screen)")
    terminal.press("Right", "F7")
    #expect(terminal.wait(for: "Imprévus 1"), "\(terminal.screen)")
    terminal.press("Tab")
    #expect(terminal.wait(for: "[manquants]"), "\(terminal.screen)")
    #expect(terminal.wait(for: "SN-60"), "\(terminal.screen)")
    #expect(terminal.screen.contains("SN-59"))
    #expect(!terminal.screen.contains("SN-58 "))
    #expect(terminal.screen.contains("Manquants 2"))
    try count(terminal, "Receive 60 announced devices, two missing, one unexpected")
  }

  @Test func `a technician's afternoon of erasing, with one disk that fails`() throws {
    let serials = (1...8).map { "SN-\($0)" }
    let terminal = try opened(rows: 8) { terminal in
      for serial in serials {
        try terminal.filiere("do", "receive", serial, "--set", "place=A-01")
        try terminal.filiere("do", "queue_wipe", serial)
        try terminal.filiere(
          "medium", "add", serial, "--set", "kind=hdd", "--set", "serial=D-\(serial)")
      }
      let good = serials.dropLast().map { WipeLogText(serial: "D-\($0)").text }
      let bad = WipeLogText(serial: "D-SN-8", status: "-FAILED-", errors: 3).text
      try (good.joined() + bad)
        .write(toFile: terminal.folder + "/nwipe.log", atomically: true, encoding: .utf8)
    }
    terminal.scan("FIL:DO:start_wipe")
    #expect(terminal.wait(for: "banc"), "\(terminal.screen)")
    terminal.type("B1", then: "Enter", "Enter")
    #expect(terminal.wait(for: "mode : lancer"), "\(terminal.screen)")
    for serial in serials { terminal.scan(serial) }
    #expect(terminal.wait(for: "LYPC26-00008"), "\(terminal.screen)")
    terminal.press("Escape")
    #expect(terminal.wait(for: "mode : ouvrir"), "\(terminal.screen)")
    terminal.scan("SN-8")
    #expect(terminal.wait(for: "Mouvements"), "\(terminal.screen)")
    terminal.press("F9")
    terminal.type("nwipe.log", then: "Enter", "Enter")
    #expect(terminal.wait(for: "réécriture, échoué"), "\(terminal.screen)")
    terminal.scan("FIL:DO:complete_wipe")
    #expect(terminal.wait(for: "comment"), "\(terminal.screen)")
    terminal.press("Up", "Right", "Enter", "Enter")
    #expect(terminal.wait(for: "mode : valider"), "\(terminal.screen)")
    for serial in serials { terminal.scan(serial) }
    #expect(terminal.wait(for: "le disque S/N D-SN-8"), "\(terminal.screen)")
    terminal.press("Escape")
    #expect(terminal.wait(for: "mode : ouvrir"), "\(terminal.screen)")
    terminal.scan("FIL:DO:fail_wipe")
    #expect(terminal.wait(for: "mode : constater"), "\(terminal.screen)")
    terminal.scan("SN-8")
    #expect(terminal.wait(for: "effacement échoué"), "\(terminal.screen)")
    let wiped = try terminal.filiere("device", "list", "--state", "wiped", "--json")
    #expect(wiped.components(separatedBy: "\"tag\"").count - 1 == 7)
    try count(terminal, "Erase 8 devices by one nwipe log, one disk fails")
  }

  @Test func `two clerks on one device`() throws {
    let first = try opened(rows: 2) { terminal in
      try terminal.filiere("do", "receive", "SN-1", "--set", "place=A-01")
    }
    let second = try #require(try Tmux())
    second.type("export FILIERE_LEDGER=\(first.folder)/l.sqlite; clear; filiere", then: "Enter")
    #expect(second.wait(for: "mode :"), "\(second.screen)")
    for terminal in [first, second] {
      terminal.scan("SN-1")
      #expect(terminal.wait(for: "reçu, depuis"), "\(terminal.screen)")
    }
    first.type("1", then: "Enter")
    #expect(first.wait(for: "à effacer, depuis"), "\(first.screen)")
    #expect(second.wait(for: "à effacer, depuis"), "what one does the other sees")
    second.scan("FIL:DO:queue_wipe", "SN-1")
    #expect(second.wait(for: "déjà"), "\(second.screen)")
    try count(first, "Move a device that another terminal shows")
  }

  @Test func `a wrong move is undone`() throws {
    let terminal = try opened(rows: 1) { terminal in
      try terminal.filiere("do", "receive", "SN-1", "--set", "place=A-01")
    }
    terminal.scan("SN-1")
    #expect(terminal.wait(for: "Mouvements"), "\(terminal.screen)")
    terminal.type("1", then: "Enter")
    #expect(terminal.wait(for: "à effacer, depuis"), "\(terminal.screen)")
    terminal.press("F8")
    #expect(terminal.wait(for: "n'a pas eu lieu"), "\(terminal.screen)")
    terminal.press("Enter")
    #expect(terminal.wait(for: "reçu, depuis"), "\(terminal.screen)")
    #expect(terminal.wait(for: "annulé : à effacer"), "\(terminal.screen)")
    try count(terminal, "Undo a wrong move")
  }
}

import Foundation
import TestFixtures
import Testing

/// A device's life told on the screen at 80×24, by the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct DeviceLifeTests {
  private let list = """
    N° inventaire;Type;Marque;Modèle;N° de série
    INV-1;PC portable;Dell;Latitude 7480;SERIE-ALPHA
    INV-2;PC portable;Lenovo;ThinkPad L14;SERIE-BETA
    INV-3;Écran;Iiyama;XU2493;SERIE-GAMMA
    """

  private func opened() throws -> Tmux {
    let terminal = try #require(try Tmux())
    try terminal.filiere("init", "--operator", "AD")
    try list.write(toFile: terminal.folder + "/liste.csv", atomically: true, encoding: .utf8)
    terminal.type("filiere", then: "Enter")
    #expect(terminal.wait(for: "mode :"))
    return terminal
  }

  @Test func `a list is imported, received, wiped, undone, checked and in the journal`()
    throws
  {
    let terminal = try opened()
    terminal.press("F7")
    #expect(terminal.wait(for: "Valider"))
    terminal.type(terminal.folder + "/liste.csv", then: "Enter")
    terminal.type("Mairie de Test", then: "Enter", "Enter")
    #expect(terminal.wait(for: "LOT-2026-0001"), "\(terminal.screen)")

    terminal.press("F4")
    #expect(terminal.wait(for: "Imprévus Non remis"), "\(terminal.screen)")
    terminal.press("Enter")
    #expect(terminal.wait(for: "mode : réception"), "\(terminal.screen)")
    #expect(terminal.wait(for: "SERIE-ALPHA"), "\(terminal.screen)")
    terminal.type("FIL:LOC:A-01", then: "Enter")
    #expect(terminal.wait(for: "Lieu : A-01"), "\(terminal.screen)")
    terminal.type("SERIE-ALPHA", then: "Enter")
    #expect(terminal.wait(for: "LYPC"), "\(terminal.screen)")
    terminal.type("INV-2", then: "Enter")
    #expect(terminal.wait(for: "-00002"), "\(terminal.screen)")
    terminal.type("JAMAIS-VU", then: "Enter")
    #expect(terminal.wait(for: "JAMAIS-VU"))
    let devices = try terminal.filiere("device", "list", "--json")
    #expect(devices.contains("\"received\""))
    #expect(!devices.contains("JAMAIS-VU"))

    terminal.press("F2")
    terminal.type("SERIE-ALPHA", then: "Enter")
    #expect(terminal.wait(for: "Mouvements"), "\(terminal.screen)")
    #expect(terminal.wait(for: "Latitude 7480"))
    try terminal.filiere("do", "queue_wipe", "SERIE-ALPHA")
    #expect(terminal.wait(for: "à effacer, depuis"), "\(terminal.screen)")
    terminal.press("F8")
    #expect(terminal.wait(for: "Annuler"), "\(terminal.screen)")
    terminal.press("Enter")
    #expect(terminal.wait(for: "reçu, depuis"), "\(terminal.screen)")

    wipe(in: terminal)
    #expect(terminal.wait(for: "effacé et vérifié, depuis"), "\(terminal.screen)")
    terminal.type("1", then: "Enter")
    #expect(terminal.wait(for: "en reconditionnement, depuis"), "\(terminal.screen)")
    terminal.type("1", then: "Enter")
    #expect(terminal.wait(for: "0 sur 15"), "\(terminal.screen)")
    terminal.type("*")
    #expect(terminal.wait(for: "15 sur 15"), "\(terminal.screen)")
    terminal.press("F7")
    #expect(terminal.wait(for: "à contrôler, depuis"), "\(terminal.screen)")
    terminal.press("F10")
    #expect(terminal.wait(for: "pret>"))

    // Who checks is not who refurbished.
    try terminal.filiere("operator", "add", "CTL", "--role", "checker")
    terminal.type("clear; filiere --operator CTL", then: "Enter")
    #expect(terminal.wait(for: "mode :"), "\(terminal.screen)")
    terminal.type("SERIE-ALPHA", then: "Enter")
    #expect(terminal.wait(for: "Mouvements"), "\(terminal.screen)")
    terminal.type("1", then: "Enter")
    #expect(terminal.wait(for: "accepter · LYPC"), "\(terminal.screen)")
    terminal.press("Right", "F7")
    #expect(terminal.wait(for: "en stock, depuis"), "\(terminal.screen)")

    terminal.press("F5")
    #expect(terminal.wait(for: "accepter"), "\(terminal.screen)")
    terminal.type("corriger")
    #expect(terminal.wait(for: "« corriger » : 1"), "\(terminal.screen)")
    terminal.press("F10")
    #expect(terminal.wait(for: "pret>"))
    #expect(try terminal.filiere("verify", "--json").contains("\"findings\":[]"))
  }

  /// From the page of a received device to a disk erased with evidence, every key of it.
  private func wipe(in terminal: Tmux) {
    terminal.type("1", then: "Enter")
    #expect(terminal.wait(for: "à effacer, depuis"), "\(terminal.screen)")
    terminal.press("M-s")
    #expect(terminal.wait(for: "Noter un support"), "\(terminal.screen)")
    terminal.press("Right", "Enter")
    terminal.type("DISQUE-1", then: "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(terminal.wait(for: "en place, non effacé"), "\(terminal.screen)")
    terminal.type("2", then: "Enter")
    #expect(terminal.wait(for: "valider l’effacement · LYPC"), "\(terminal.screen)")
    terminal.press("Right", "Enter", "Enter")
    #expect(terminal.wait(for: "le disque S/N DISQUE-1"), "\(terminal.screen)")
    terminal.press("F7")
    #expect(terminal.wait(for: "technique"), "\(terminal.screen)")
    for _ in 0..<3 { terminal.press("Right", "Enter") }
    terminal.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(terminal.wait(for: "effacé, à valider"), "\(terminal.screen)")
    terminal.type("2", then: "Enter")
    #expect(terminal.wait(for: "valider l’effacement · LYPC"), "\(terminal.screen)")
    terminal.press("Right", "Enter", "Enter")
  }

  @Test func `the terminal is sane however the program ends`() throws {
    for signal in ["TERM", "HUP", "SEGV"] {
      let terminal = try opened()
      terminal.press("C-z")
      #expect(terminal.wait(for: "pret>"), "\(signal)")
      terminal.type("fg", then: "Enter")
      #expect(terminal.wait(for: "mode :"), "\(signal)")
      terminal.press("C-z")
      #expect(terminal.wait(for: "pret>"))
      terminal.type("clear; kill -\(signal) %1; fg; echo REVE''NU", then: "Enter")
      #expect(terminal.wait(for: "REVENU"), "\(signal): \(terminal.screen)")
      terminal.type("clear; stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(icanon|echo|opost)'")
      terminal.type(" | sed 's/^/ /' | tr -d '\\n'; echo ' F''IN'", then: "Enter")
      #expect(terminal.wait(for: " FIN"), "\(signal): \(terminal.screen)")
      for mode in ["icanon", "echo", "opost"] {
        #expect(terminal.screen.contains(" \(mode)"), "\(signal): \(terminal.screen)")
        #expect(!terminal.screen.contains("-\(mode)"), "\(signal): \(terminal.screen)")
      }
    }
  }

  @Test func `a page follows the size of the terminal down to a sentence`() throws {
    let terminal = try opened()
    terminal.resize(columns: 120, rows: 40)
    #expect(terminal.wait(for: "mode :"))
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.wait(for: "Scan"), "\(terminal.screen)")
    terminal.resize(columns: 20, rows: 5)
    #expect(terminal.waitUntilGone("mode :"))
    terminal.resize(columns: 80, rows: 24)
    #expect(terminal.wait(for: "mode :"), "\(terminal.screen)")
  }

  @Test func `two workbenches and an import share one ledger, and none shows an error`() throws {
    let first = try opened()
    let rows = (1...2000).map { "INV-\($0);PC portable;Dell;Latitude \($0);SN\(100_000 + $0)" }
    let text = (["N° inventaire;Type;Marque;Modèle;N° de série"] + rows).joined(separator: "\n")
    try text.write(toFile: first.folder + "/grande.csv", atomically: true, encoding: .utf8)
    let second = try #require(try Tmux())
    second.type("export FILIERE_LEDGER=\(first.folder)/l.sqlite; filiere", then: "Enter")
    #expect(second.wait(for: "mode :"))
    try first.filiere(
      "import", "manifest", first.folder + "/grande.csv", "--donor", "Grand Donneur")
    for terminal in [first, second] {
      #expect(
        terminal.wait(for: "2000") || terminal.wait(for: "2 000", looks: 10), "\(terminal.screen)")
      for word in ["locked", "SQLITE", "database"] {
        #expect(!terminal.screen.contains(word), "\(terminal.screen)")
      }
    }
  }
}

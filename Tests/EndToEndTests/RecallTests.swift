import TestFixtures
import Testing

/// Evidence that is withdrawn after a device has left: the screens tell the recall, what is revoked
/// and with which delivery it left.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct RecallTests {
  private func shipped() throws -> Tmux {
    let terminal = try Tmux.prepared(rows: 1, received: 1)
    for words in [
      "operator add CH --role checker", "do queue_wipe SN-1",
      "medium add SN-1 --set kind=hdd --set serial=D-1",
      "medium sanitise D-1 --set technique=overwrite --set result=success --set verification=full",
      "do complete_wipe SN-1 --set how=inspection", "do start_refurbishment SN-1",
      "do submit SN-1 --set test=pass", "do accept SN-1 --set grade=B --operator CH",
      "do ship SN-1 --set delivery=BL-1",
    ] {
      try terminal.filiere(words.split(separator: " ").map(String.init))
    }
    return terminal
  }

  @Test func `a recall stands on the Tableau, in the Atelier and on the page of the device`() throws
  {
    let terminal = try shipped()
    #expect(try terminal.count(of: "shipped") == 1)
    terminal.type("clear; filiere", then: "Enter")
    #expect(terminal.wait(for: "mode :"), "\(terminal.screen)")
    try terminal.filiere("medium", "add", "SN-1", "--set", "kind=nvme", "--set", "serial=LATE-1")
    #expect(terminal.wait(for: "alerte de r"), "\(terminal.screen)")
    terminal.press("Tab", "End")
    #expect(terminal.wait(for: "certificats révoqués, disque LATE-1"), "\(terminal.screen)")
    #expect(terminal.screen.contains("livraison BL-1"))
    terminal.press("Enter")
    #expect(terminal.wait(for: "! alerte de rappel, certificats révoqués"), "\(terminal.screen)")
    #expect(terminal.screen.contains("expédié, depuis"))
    terminal.press("M-a")
    #expect(terminal.wait(for: "[alertes 1]"), "\(terminal.screen)")
    terminal.press("F7")
    #expect(terminal.wait(for: "clore l’alerte"), "\(terminal.screen)")
    terminal.type("rapporté et effacé", then: "F7")
    #expect(terminal.wait(for: "[alertes 0]"), "\(terminal.screen)")
  }
}

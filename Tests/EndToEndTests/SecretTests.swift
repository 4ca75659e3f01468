import TestFixtures
import Testing

/// Who opens the workbench with a secret is asked for it, and nobody sees it; a badge that is scanned
/// there changes who answers.
@Suite(.serialized, .enabled(if: Tmux.isPresent && Tmux.program != nil, "needs tmux"))
struct SecretTests {
  @Test func `the workbench asks for a PIN, shows none of it, and opens for whose it is`() throws {
    let terminal = try #require(try Tmux())
    try terminal.filiere("init", "--operator", "AD")
    terminal.type(
      "echo 4711 | filiere operator add WA --role warehouse --pin-stdin && clear", then: "Enter")
    #expect(terminal.wait { !$0.screen.contains("4711") && $0.screen.contains("pret>") })
    terminal.type("filiere --operator WA --pin -", then: "Enter")
    #expect(terminal.wait(for: "Code secret de WA"), "\(terminal.screen)")
    terminal.type("0000", then: "Enter")
    #expect(terminal.wait(for: "Code secret de WA :\nCode secret de WA"), "\(terminal.screen)")
    terminal.type("4711", then: "Enter")
    #expect(terminal.wait(for: "mode :"), "\(terminal.screen)")
    #expect(terminal.screen.contains("WA"))
    terminal.press("F10")
    #expect(terminal.wait(for: "pret>"))
    #expect(!terminal.screen.contains("4711") && !terminal.screen.contains("0000"))
  }
}

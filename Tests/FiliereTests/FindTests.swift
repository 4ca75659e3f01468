import Foundation
import Testing

/// What one finds on the screen by a filter, a sort and columns, one finds from the command line.
@Suite(.enabled(if: Program.isBuilt, "the program is not beside its tests"))
struct FindTests {
  private let list = """
    Type;Marque;Modèle;Numéro de série;Inventaire
    PC portable;Dell;Latitude 5420;AA111;INV-1
    PC portable;Lenovo;ThinkPad L14;BB222;INV-2
    Écran;Dell;=P2419H;CC333;INV-3
    Smartphone;Samsung;Galaxy S9;DD444;INV-4
    """

  private func house() throws -> Program {
    let program = try Program()
    #expect(try program.run("init", "--operator", "AD").status == 0)
    try program.run("operator", "add", "WA", "--role", "warehouse")
    let path = try program.file("liste.csv", list)
    try program.run("import", "manifest", path, operator: "WA")
    try program.run("do", "receive", "AA111", "--set", "place=A-01", operator: "WA")
    try program.run("do", "receive", "CC333", "--set", "place=B-02", operator: "WA")
    return program
  }

  private func serials(_ program: Program, _ words: String...) throws -> [String] {
    try program.run(["device", "list"] + words + ["--json"]).rows
      .compactMap { $0["serial"] as? String }
  }

  @Test func `words, columns, turned round, find the same as the screen`() throws {
    let program = try house()
    #expect(try serials(program, "marque:dell", "état:reçu") == ["CC333", "AA111"])
    #expect(try serials(program, "-dell") == ["DD444", "BB222"])
    #expect(try serials(program, "-état:reçu", "-hp", "genre:portable") == ["BB222"])
    #expect(try serials(program, "-kind:laptop", "place:a") == [])
    #expect(try serials(program, "lot:1", "lieu:*") == ["CC333", "AA111"])
    #expect(try serials(program, "modèle:thinkpad l14") == ["BB222"])
    let fault = try program.run("device", "list", "couleur:rouge")
    #expect(fault.status == 64 && fault.talk.contains("maker"))
  }

  @Test func `a list is sorted by what can be, and says why not by the rest`() throws {
    let program = try house()
    #expect(try serials(program, "--sort", "série") == ["AA111", "BB222", "CC333", "DD444"])
    #expect(try serials(program, "--sort", "-serial") == ["DD444", "CC333", "BB222", "AA111"])
    #expect(try serials(program, "--sort", "lieu").prefix(2) == ["AA111", "CC333"])
    let refused = try program.run("device", "list", "--sort", "modèle")
    #expect(refused.status == 64 && refused.talk.contains("serial"))
  }

  @Test func `a list is written as CSV that no spreadsheet runs`() throws {
    let program = try house()
    let csv = try program.run(
      "device", "list", "marque:dell", "--csv", "--sort", "série", "--columns",
      "série,modèle,état,lieu", "--language", "fr")
    #expect(
      csv.output == """
        n° de série,modèle,état,lieu
        AA111,Latitude 5420,reçu,A-01
        CC333,'=P2419H,reçu,B-02

        """)
    let english = try program.run(
      "device", "list", "--csv", "--limit", "1", "--columns", "serial,age")
    #expect(english.output == "serial,days in state\nDD444,0\n")
  }
}

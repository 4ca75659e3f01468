import Foundation
import Testing

/// A delivery from its opening to its closing, by the plain commands.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct DeliverCommandTests {
  /// Three laptops in stock, mice, and a partner.
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    try program.run("operator", "add", "CH", "--role", "checker", operator: "AD")
    let list = try program.file(
      "list.csv",
      "Type;Numéro de série\nPC portable;SN-1\nPC portable;SN-2\nPC portable;SN-3\n")
    try program.run("import", "manifest", list, "--donor", "Ville d'Exemple", operator: "AD")
    let serials = ["SN-1", "SN-2", "SN-3"]
    let lines: [[String]] = [
      ["do", "receive"] + serials + ["--set", "place=A-01"],
      ["do", "attest_no_storage"] + serials + ["--set", "attestation=vu"],
      ["do", "start_refurbishment"] + serials,
    ]
    for line in lines { try program.run(line, operator: "AD") }
    for serial in serials {
      try program.run("fact", "test", serial, "--rest", "pass", operator: "AD")
    }
    try program.run(["do", "submit"] + serials, operator: "AD")
    try program.run(
      ["do", "accept"] + serials + ["--set", "grade=B", "--set", "category=B"], operator: "CH")
    try program.run("article", "add", "SOURIS", "--label", "souris USB", operator: "AD")
    try program.run("article", "enter", "SOURIS", "3", "--place", "A-01", operator: "AD")
    try program.run(
      "organisation", "add", "Asso", "--as", "partner", "--status", "rup", operator: "AD")
    return program
  }

  private func open(_ program: Program, _ more: String...) throws -> String {
    try program.run(["deliver", "open"] + more, operator: "AD").output
      .trimmingCharacters(in: .newlines)
  }

  @Test func `a delivery is loaded, sent, received, and closed`() throws {
    let program = try house()
    let code = try open(program, "--partner", "Asso", "--basis", "solidarity_sale")
    #expect(code.hasPrefix("BL-"))
    let bare = try program.run("deliver", "load", code, "SN-1", operator: "AD")
    #expect(bare.status == 1 && bare.output.isEmpty && !bare.talk.isEmpty)
    let tried = try program.run(
      "deliver", "load", code, "SN-1", "--price", "99,50", "--dry-run", operator: "AD")
    #expect(tried.status == 0 && tried.output == "SN-1\n")
    let loaded = try program.run(
      "deliver", "load", code, "--price", "99,50", "--json", input: "SN-1\nSN-2\nSN-1\n",
      operator: "AD")
    #expect(loaded.status == 0, "\(loaded.talk)")
    #expect((loaded.object["loaded"] as? [[String: Any]])?.count == 2)
    #expect(loaded.object["already"] as? [String] == ["SN-1"])
    try program.run("deliver", "load", code, "SOURIS:2", operator: "AD")
    let shown = try program.run("deliver", "show", code, "--json", operator: "AD").object
    let lines = shown["lines"] as? [[String: Any]] ?? []
    #expect(lines.map { $0["fate"] as? String } == ["loaded", "loaded", "loaded"])
    #expect(lines.first?["price"] as? Int == 9950 && lines.first?["ceiling"] as? Int == 18000)
    #expect(lines.first?["loaded_by"] as? String == "AD")
    let page = try program.run("deliver", "show", code, operator: "AD")
    #expect(page.output.contains("99.50") && page.output.contains("souris USB"))
    #expect(try program.run("deliver", "send", code, operator: "AD").status == 0)
    let refused = try program.run(
      "deliver", "refuse", code, "SN-2", "--reason", "rayé", operator: "AD")
    #expect(refused.status == 0, "\(refused.talk)")
    let early = try program.run("deliver", "close", code, operator: "AD")
    #expect(early.status == 1 && early.talk.contains("LYPC"))
    try program.run("deliver", "acknowledge", code, "--receipt", "R-1", operator: "AD")
    let handed = try program.run("deliver", "handover", code, "KITS", "youth", "1", operator: "AD")
    #expect(handed.status == 0, "\(handed.talk)")
    let named = try program.run(
      "deliver", "handover", code, "KITS", "Jean Dupont", "1", operator: "AD")
    #expect(named.status == 64)
    #expect(try program.run("deliver", "close", code, operator: "AD").status == 0)
    let rate = try #require(
      try program.run("deliver", "rate", "--json", operator: "AD").rows.first)
    #expect(rate["partner"] as? String == "Asso" && rate["rate"] as? Double == 50)
    let row = try #require(try program.run("deliver", "--json", operator: "AD").rows.first)
    #expect(row["state"] as? String == "closed" && row["delivery"] as? String == code)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `what is taken off is in stock again, and a void delivery holds nothing`() throws {
    let program = try house()
    let code = try open(program)
    try program.run("deliver", "load", code, "SN-1", "SN-2", "SOURIS:3", operator: "AD")
    let off = try program.run("deliver", "unload", code, "SN-1", "SOURIS", operator: "AD")
    #expect(off.status == 0 && off.output == "SN-1\nSOURIS\n")
    #expect(try program.run("deliver", "void", code, operator: "AD").status == 0)
    #expect(try program.run("article", "--json", operator: "AD").rows.first?["total"] as? Int == 3)
    let again = try program.run("deliver", "load", code, "SN-2", operator: "AD")
    #expect(again.status == 1)
  }

  @Test func `the papers are written, and never over another file unless told so`() throws {
    let program = try house()
    let code = try open(program)
    try program.run("deliver", "load", code, "SN-1", operator: "AD")
    let path = program.folder + "/note.csv"
    func note() throws -> Program.Run {
      try program.run("deliver", "note", code, "--csv", "--output", path, operator: "AD")
    }
    #expect(try note().status == 0)
    #expect(try note().status == 73)
    let over = try program.run(
      "deliver", "note", code, "--csv", "--output", path, "--force", operator: "AD")
    #expect(over.status == 0)
    let bolc = try program.run("deliver", "bolc", code, operator: "AD")
    #expect(bolc.output.hasPrefix("\u{FEFF}Numéro Lot;Identifiant unique;"))
    #expect(bolc.output.contains(";SN-1;"))
    let pdf = program.folder + "/note.pdf"
    let drawn = try program.run("deliver", "note", code, "--output", pdf, operator: "AD")
    if drawn.status == 0 {
      let bytes = try Data(contentsOf: URL(filePath: pdf))
      #expect(bytes.starts(with: Array("%PDF".utf8)))
    }
  }
}

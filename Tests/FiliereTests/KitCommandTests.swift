import Foundation
import Testing

/// Articles, recipes and kits by the plain commands, in JSON that other programs rely on.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct KitCommandTests {
  /// Two laptops in stock, one of category B and one of C, and mice at two places.
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    try program.run("operator", "add", "CH", "--role", "checker", operator: "AD")
    let list = try program.file(
      "list.csv", "Type;Numéro de série\nPC portable;SN-1\nPC portable;SN-2\n")
    try program.run("import", "manifest", list, "--donor", "Ville d'Exemple", operator: "AD")
    for (serial, category) in [("SN-1", "B"), ("SN-2", "C")] {
      let lines: [[String]] = [
        ["do", "receive", serial, "--set", "place=A-01"],
        ["do", "attest_no_storage", serial, "--set", "attestation=vu"],
        ["do", "start_refurbishment", serial], ["fact", "test", serial, "--rest", "pass"],
        ["do", "submit", serial],
      ]
      for line in lines { try program.run(line, operator: "AD") }
      try program.run(
        ["do", "accept", serial, "--set", "grade=B", "--set", "category=\(category)"],
        operator: "CH")
    }
    try program.run("article", "add", "SOURIS", "--label", "souris USB", operator: "AD")
    try program.run("article", "enter", "SOURIS", "3", "--place", "A-01", operator: "AD")
    try program.run("article", "enter", "SOURIS", "1", "--place", "B-01", operator: "AD")
    return program
  }

  private func recipe(_ program: Program) throws {
    try program.run(
      "kit", "recipe", "BASE", "--label", "kit de base", "--device", "laptop:-:B", "--device",
      "laptop", "--article", "SOURIS:2", "--service", "training", operator: "AD")
  }

  @Test func `articles are entered, moved, counted and never below nothing`() throws {
    let program = try house()
    func stock() throws -> [String: Int] {
      let article = try program.run("article", "--json", operator: "AD").rows.first
      let places = article?["places"] as? [[String: Any]] ?? []
      return Dictionary(
        uniqueKeysWithValues: places.compactMap {
          guard let place = $0["place"] as? String else { return nil }
          return (place, $0["quantity"] as? Int ?? -1)
        })
    }
    #expect(try stock() == ["A-01": 3, "B-01": 1])
    let short = try program.run(
      "article", "issue", "SOURIS", "4", "--place", "A-01", operator: "AD")
    #expect(short.status == 1 && short.talk.contains("3"), "\(short.talk)")
    try program.run(
      "article", "move", "SOURIS", "2", "--place", "A-01", "--to", "B-01", operator: "AD")
    #expect(try stock() == ["A-01": 1, "B-01": 3])
    try program.run("article", "count", "SOURIS", "5", "--place", "A-01", operator: "AD")
    #expect(try stock() == ["A-01": 5, "B-01": 3])
    let lost = try program.run("article", "lose", "SOURIS", "1", "--place", "A-01", operator: "AD")
    #expect(lost.status != 0, "a loss wants its reason")
    try program.run(
      "article", "lose", "SOURIS", "1", "--place", "A-01", "--reason", "boîte vide", operator: "AD")
    try program.run("article", "threshold", "SOURIS", "9", operator: "AD")
    let article = try #require(try program.run("article", "--json", operator: "AD").rows.first)
    #expect(article["total"] as? Int == 7 && article["short"] as? Bool == true)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a kit is filled by scanning, each scan told its line or why none`() throws {
    let program = try house()
    try recipe(program)
    let available = try #require(
      try program.run("kit", "availability", "--json", operator: "AD").rows.first)
    #expect(available["recipe"] as? String == "BASE" && available["buildable"] as? Int == 1)
    #expect(available["complete"] as? Int == 0 && available["reserved"] as? Int == 0)
    #expect((available["limiting"] as? [String])?.isEmpty == false)
    let kit = try program.run("kit", "open", "BASE", operator: "AD").output.trimmingCharacters(
      in: .newlines)
    #expect(kit.hasPrefix("KIT-"))
    let poor = try program.run(
      "kit", "fill", kit, "SN-2", "SAC", "SOURIS", "--json", operator: "AD")
    #expect(poor.status == 1)
    let filled = (poor.object["filled"] as? [[String: Any]] ?? []).map { $0["line"] as? Int }
    #expect(filled == [2, 3])
    let refused = poor.object["refused"] as? [[String: Any]] ?? []
    #expect(refused.map { $0["code"] as? String } == ["SAC"])
    #expect((poor.object["missing"] as? [Any])?.count == 1)
    let whole = try program.run("kit", "fill", kit, input: "SN-1\n", operator: "AD")
    #expect(whole.status == 0 && whole.talk.contains("complet"), "\(whole.talk)")
    let more = try program.run("kit", "fill", kit, "SOURIS", operator: "AD")
    #expect(more.status == 1)
    let shown = try program.run("kit", "show", kit, "--json", operator: "AD").object
    #expect(shown["state"] as? String == "complete" && shown["recipe"] as? String == "BASE")
    let after = try #require(
      try program.run("kit", "availability", "--json", operator: "AD").rows.first)
    #expect(after["complete"] as? Int == 1 && after["buildable"] as? Int == 0)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a kit is dissolved as one, and all of it is in stock again`() throws {
    let program = try house()
    try recipe(program)
    let kit = try program.run("kit", "open", "BASE", operator: "AD").output.trimmingCharacters(
      in: .newlines)
    try program.run("kit", "fill", kit, "SN-1", "SN-2", "SOURIS", operator: "AD")
    #expect(try program.run("kit", "dissolve", kit, "--place", "A-01", operator: "AD").status == 0)
    let states = try program.run("device", "list", "--json", operator: "AD").rows.map {
      $0["state"] as? String
    }
    #expect(states == ["in_stock", "in_stock"])
    #expect(try program.run("article", "--json", operator: "AD").rows.first?["total"] as? Int == 4)
    #expect(try program.run("kit", "list", "--json", operator: "AD").rows.isEmpty)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test(arguments: [
    ["--device", "boat"], ["--device", "laptop:Z"], ["--device", "laptop:A:Q"],
    ["--device", "laptop:A:B:0"], ["--service", "massage"], ["--article", "SAC"],
    ["--article", "SOURIS"], ["--device", "laptop", "--article", "SOURIS:x"],
  ]) func `a recipe that nobody can fill is refused, and nothing is written`(
    lines: [String]
  ) throws {
    let program = try house()
    let run = try program.run(["kit", "recipe", "BAD"] + lines, operator: "AD")
    #expect(run.status != 0 && !run.talk.isEmpty)
    #expect(try program.run("kit", "recipe", "--json", operator: "AD").rows.isEmpty)
  }

  @Test func `an organisation's papers are checked, kept and completed`() throws {
    let program = try Program()
    try program.run("init", "--operator", "AD")
    func run(_ words: String...) throws -> Program.Run {
      try program.run(["organisation"] + words, operator: "AD")
    }
    let code = try run("add", "Association A", "--as", "partner", "--rna", "w691234567").output
      .trimmingCharacters(in: .newlines)
    let wrong = try run("amend", code, "--siret", "20004697700018")
    #expect(wrong.status == 64 && wrong.talk.contains("20004697700018"))
    #expect(try run("amend", code, "--status", "club").status != 0)
    #expect(try run("amend", code, "--siret", "200 046 977 00019", "--status", "rup").status == 0)
    let row = try #require(
      try run("list", "--json").rows.first { $0["code"] as? String == code })
    #expect(row["siret"] as? String == "20004697700019" && row["rna"] as? String == "W691234567")
    #expect(row["status"] as? String == "rup" && row["convention"] as? String == "")
  }
}

import Foundation
import Testing

/// Requests by the plain commands: opened, reserved for with the reason said, released, cancelled.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct RequestCommandTests {
  /// Laptops in stock, `SN-` and their category, and a partner.
  static func house(_ categories: [String] = ["B", "C", "A"]) throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    try program.run("operator", "add", "CH", "--role", "checker", operator: "AD")
    let rows = categories.map { "PC portable;SN-\($0)\n" }.joined()
    let list = try program.file("list.csv", "Type;Numéro de série\n" + rows)
    try program.run("import", "manifest", list, "--donor", "Ville d'Exemple", operator: "AD")
    let serials = categories.map { "SN-\($0)" }
    let lines: [[String]] = [
      ["do", "receive"] + serials + ["--set", "place=A-01"],
      ["do", "attest_no_storage"] + serials + ["--set", "attestation=vu"],
      ["do", "start_refurbishment"] + serials,
    ]
    for line in lines { try program.run(line, operator: "AD") }
    for category in categories {
      try program.run("fact", "test", "SN-\(category)", "--rest", "pass", operator: "AD")
      try program.run("do", "submit", "SN-\(category)", operator: "AD")
      try program.run(
        ["do", "accept", "SN-\(category)", "--set", "grade=B", "--set", "category=\(category)"],
        operator: "CH")
    }
    return program
  }

  private static func chosen(_ run: Program.Run) -> [[String: Any]] {
    run.object["reserved"] as? [[String: Any]] ?? []
  }

  private static func line(_ program: Program, _ request: String) throws -> [String: Any] {
    let shown = try program.run("request", "show", request, "--json", operator: "AD").object
    return (shown["lines"] as? [[String: Any]])?.first ?? [:]
  }

  @Test func `the oldest request is served first, by the least good that suffices`() throws {
    let program = try Self.house()
    @discardableResult func run(_ words: String...) throws -> Program.Run {
      try program.run(["request"] + words, operator: "AD")
    }
    let partner = try program.run(
      "organisation", "add", "Association A", "--as", "partner", operator: "AD"
    ).output.trimmingCharacters(in: .newlines)
    let first = try run(
      "open", "--partner", partner, "--device", "laptop:-:-:1", "--wanted", "2026-12-04",
      "--public", "jeunes:12")
    #expect(first.status == 0, "\(first.talk)")
    #expect(try run("open", "--code", "D-2", "--device", "laptop:-:B:2").status == 0)
    let code = first.output.trimmingCharacters(in: .newlines)
    let tried = try run("reserve", "--dry-run", "--json")
    #expect(Self.chosen(tried).count == 3)
    #expect(try Self.line(program, code)["reserved"] as? Int == 0)
    let plan = try run("reserve", "--json")
    let chosen = Self.chosen(plan)
    #expect(chosen.map { $0["request"] as? String } == [code, "D-2", "D-2"])
    #expect((chosen.first?["what"] as? String)?.hasSuffix("C") == true)
    #expect(
      chosen.first?["reason"] as? String == "the least good that suffices, in stock for 0 d")
    #expect(try Self.line(program, "D-2")["reserved"] as? Int == 2)
    #expect(try run("reserve").output.isEmpty, "nothing is left to choose")
    let row = try #require(try run("list", "--json").rows.first)
    #expect(row["wanted"] as? String == "2026-12-04" && row["partner"] as? String == partner)
    let publics = row["publics"] as? [[String: Any]]
    #expect(publics?.first?["public"] as? String == "youth")
    #expect(try run("release", "D-2", "SN-A", "--reason", "trop bon").status == 0)
    #expect(try Self.line(program, "D-2")["reserved"] as? Int == 1)
    #expect(try run("cancel", code).status == 0)
    #expect(try run("list", "--json").rows.count == 1)
    let states = try program.run("device", "list", "--json", operator: "AD").rows
    #expect(states.filter { $0["state"] as? String == "reserved" }.count == 1)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a person chooses otherwise, and what does not fit is said`() throws {
    let program = try Self.house(["B", "C"])
    @discardableResult func run(_ words: String...) throws -> Program.Run {
      try program.run(["request"] + words, operator: "AD")
    }
    try run("open", "--code", "D-1", "--device", "laptop:-:B:1")
    let poor = try run("reserve", "D-1", "SN-C", "SN-9", "--json")
    #expect(poor.status == 1)
    let refused = poor.object["refused"] as? [[String: Any]] ?? []
    #expect(refused.count == 2)
    #expect((refused.first?["reason"] as? String)?.contains("wants") == true)
    #expect(try run("reserve", "D-1", "SN-B").status == 0)
    let again = try run("reserve", "D-1", "SN-C")
    #expect(again.status == 1 && again.talk.contains("no more devices"), "\(again.talk)")
    let none = try run("reserve", "D-9")
    #expect(none.status == 1 && none.talk.contains("D-9"))
  }

  @Test func `a complete kit goes before loose devices`() throws {
    let program = try Self.house()
    @discardableResult func run(_ words: String...) throws -> Program.Run {
      try program.run(words, operator: "AD")
    }
    try run("kit", "recipe", "BASE", "--device", "laptop")
    let kit = try run("kit", "open", "BASE").output.trimmingCharacters(in: .newlines)
    try run("kit", "fill", kit, "SN-A")
    try run("request", "open", "--code", "D-1", "--recipe", "BASE:2")
    let chosen = Self.chosen(try run("request", "reserve", "D-1", "--json"))
    #expect(chosen.first?["code"] as? String == kit && chosen.count == 2)
    #expect((chosen.last?["what"] as? String)?.hasSuffix("C") == true)
    #expect(try Self.line(program, "D-1")["reserved"] as? Int == 1)
    let own = try run("kit", "open", "BASE", "--request", "D-1").output
      .trimmingCharacters(in: .newlines)
    #expect(try run("kit", "fill", own, "SN-C").status == 0, "reserved for the kit's own request")
    #expect(Self.chosen(try run("request", "reserve", "D-1", "--json")).count == 1)
    #expect(try Self.line(program, "D-1")["reserved"] as? Int == 2)
    try run("do", "open_delivery", "BL-1", "--set", "request=D-1")
    #expect(try run("do", "ship_kit", kit, "--set", "delivery=BL-1").status == 0)
    #expect(try Self.line(program, "D-1")["served"] as? Int == 1)
    #expect(try run("verify").status == 0)
  }

  @Test(arguments: [
    ["--public", "Jean Dupont:1"], ["--public", "youth"], ["--public", "youth:0"],
    ["--wanted", "demain"], ["--partner", "PERSONNE"], ["--programme", "RIEN"],
    ["--device", "boat"], ["--recipe", "RIEN"],
  ]) func `a request that names people, or nothing known, is refused`(words: [String]) throws {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    let run = try program.run(
      ["request", "open", "--device", "laptop"] + words, operator: "AD")
    #expect(run.status != 0 && !run.talk.isEmpty)
    #expect(try program.run("request", "--json", operator: "AD").rows.isEmpty)
  }
}

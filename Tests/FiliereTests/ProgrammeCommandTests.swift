import Foundation
import Testing

/// What a house begins with, programmes with their targets, and what can be promised by a day.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct ProgrammeCommandTests {
  private static let year = Calendar(identifier: .gregorian).component(.year, from: Date())

  private static func target(_ program: Program, _ what: String) throws -> [String: Any] {
    let row = try program.run("programme", "--json", operator: "AD").rows.first {
      $0["programme"] as? String == "KITS-INCLUSIFS"
    }
    let targets = row?["targets"] as? [[String: Any]] ?? []
    return targets.first { $0["what"] as? String == what } ?? [:]
  }

  @Test func `a house begins with its partners, its programme and its targets`() throws {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    let partners = try program.run("organisation", "--json", operator: "AD").rows
    #expect(partners.map { $0["name"] as? String } == ["Emmaüs Connect", "Reboot"])
    #expect(
      partners.allSatisfy { $0["as"] as? String == "partner" && $0["siret"] as? String == "" })
    #expect(try Self.target(program, "kits")["target"] as? Int == 2000)
    #expect(try Self.target(program, "computers")["target"] as? Int == 1000)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `targets are met by what left in the programme and did not come back`() throws {
    let program = try RequestCommandTests.house()
    @discardableResult func run(_ words: String...) throws -> Program.Run {
      try program.run(words, operator: "AD")
    }
    func done(_ what: String) throws -> Int? {
      try Self.target(program, what)["done"] as? Int
    }
    let year = String(Self.year)
    #expect(try run("programme", "target", "KITS-INCLUSIFS", year, "devices", "9").status == 0)
    #expect(try run("programme", "target", "KITS-INCLUSIFS", year, "boats", "9").status != 0)
    try run("kit", "recipe", "BASE", "--device", "laptop")
    let kit = try run("kit", "open", "BASE").output.trimmingCharacters(in: .newlines)
    try run("kit", "fill", kit, "SN-C")
    try run(
      "request", "open", "--code", "D-1", "--programme", "KITS-INCLUSIFS", "--recipe", "BASE",
      "--device", "laptop:-:B")
    try run("request", "reserve", "D-1")
    try run("do", "open_delivery", "BL-1", "--set", "request=D-1")
    #expect(try run("do", "ship_kit", kit, "--set", "delivery=BL-1").status == 0)
    #expect(try run("do", "ship", "SN-B", "--set", "delivery=BL-1").status == 0)
    #expect(try [done("kits"), done("devices"), done("computers")] == [1, 2, 2])
    try run("do", "return", "SN-C", "--set", "reason=panne", "--set", "place=A-01")
    #expect(try [done("kits"), done("devices"), done("computers")] == [0, 1, 1])
    #expect(try run("programme", "give", "KITS-INCLUSIFS", "training", "12").status == 0)
    try run("programme", "give", "KITS-INCLUSIFS", "training", "3", "--delivery", "BL-1")
    let row = try #require(try run("programme", "--json").rows.first)
    let services = row["services"] as? [[String: Any]]
    #expect(services?.first?["number"] as? Int == 15)
    #expect(try run("programme", "add", "ÉTÉ", "--label", "Été").status == 0)
    #expect(try run("programme", "close", "ÉTÉ").status == 0)
    #expect(try run("programme", "close", "ÉTÉ").status == 1)
    #expect(try run("verify").status == 0)
  }

  @Test func `what is asked by a day is answered alone and together`() throws {
    let program = try RequestCommandTests.house()
    @discardableResult func run(_ words: String...) throws -> Program.Run {
      try program.run(words, operator: "AD")
    }
    try run("kit", "recipe", "BASE", "--device", "laptop")
    try run("request", "open", "--code", "D-1", "--device", "laptop:-:A")
    let row = try #require(
      try run("kit", "availability", "--until", "2099-12-31", "--json").rows.first)
    #expect(row["buildable"] as? Int == 3 && row["left"] as? Int == 2)
    let forecast = row["forecast"] as? [String: Any]
    #expect(forecast?["low"] as? Int == 3 && forecast?["high"] as? Int == 3)
    #expect(forecast?["until"] as? String == "2099-12-31")
    let answer = try run(
      "kit", "availability", "--ask", "laptop:-:B:2", "--ask-recipe", "BASE:2", "--json")
    let asks = answer.object["asks"] as? [[String: Any]] ?? []
    let now = { (ask: [String: Any], how: String) in (ask[how] as? [String: Any])?["now"] as? Int }
    #expect(asks.map { now($0, "alone") } == [1, 2])
    #expect(asks.map { now($0, "together") } == [1, 1])
    #expect(answer.object["served"] as? Bool == false)
    let list = try program.file("more.csv", "Type;Numéro de série\nTablette;T-1\n")
    try run("import", "manifest", list, "--donor", "Ville d'Exemple")
    try run("kit", "recipe", "TAB", "--device", "tablet")
    let unknown = try #require(
      try run("kit", "availability", "--json").rows.first { $0["recipe"] as? String == "TAB" })
    #expect((unknown["forecast"] as? [String: Any])?["low"] is NSNull)
    #expect(try run("kit", "availability").output.contains("unknown"))
    #expect(try run("kit", "availability", "--until", "demain").status == 64)
  }
}

import Foundation
import TestFixtures
import Testing

/// Places, stock-takes and planned pickups by the plain commands.
@Suite(.enabled(if: Program.isBuilt, "the program is not built"))
struct StockCommandTests {
  /// A zone of two shelves, five laptops: three at A-01, one at B-01, one outside at C-01.
  private func house() throws -> Program {
    let program = try Program()
    try program.run("init", "--operator", "AD", operator: "AD")
    let rows = (1...5).map { "PC portable;Éclair;E-15;SN-\($0)\n" }.joined()
    let list = try program.file("list.csv", "Type;Marque;Modèle;Numéro de série\n" + rows)
    let lines: [[String]] = [
      ["import", "manifest", list, "--donor", "Ville d'Exemple"],
      ["location", "add", "ZONE", "--kind", "zone", "--label", "Entrée"],
      ["location", "add", "A-01", "--kind", "shelf", "--in", "ZONE"],
      ["location", "add", "B-01", "--in", "ZONE"], ["location", "add", "C-01"],
      ["do", "receive", "SN-1", "SN-2", "SN-3", "--set", "place=A-01"],
      ["do", "receive", "SN-4", "--set", "place=B-01"],
      ["do", "receive", "SN-5", "--set", "place=C-01"],
      ["article", "add", "SOURIS", "--label", "souris USB"],
      ["article", "enter", "SOURIS", "7", "--place", "A-01"],
    ]
    for line in lines {
      let run = try program.run(line, operator: "AD")
      #expect(run.status == 0, "\(line): \(run.talk)")
    }
    return program
  }

  private func open(_ program: Program, _ words: String...) throws -> String {
    try program.run(["stock-take", "open"] + words, operator: "AD").output
      .trimmingCharacters(in: .newlines)
  }

  private func tags(_ take: [String: Any], _ list: String) -> [String] {
    (take[list] as? [[String: Any]] ?? []).compactMap { $0["tag"] as? String }
  }

  private func tag(_ program: Program, _ serial: String) throws -> String {
    let device = try program.run("device", "show", serial, "--json", operator: "AD").object
    return try #require(device["tag"] as? String)
  }

  @Test func `places are a tree that counts what stands below, and close empty`() throws {
    let program = try house()
    func places() throws -> [[String: Any]] {
      try program.run("location", "--json", operator: "AD").rows
    }
    let found = try places()
    #expect(found.map { $0["place"] as? String } == ["C-01", "ZONE", "A-01", "B-01"])
    #expect(found.map { $0["depth"] as? Int } == [0, 0, 1, 1])
    #expect(found.map { $0["all_devices"] as? Int } == [1, 4, 3, 1])
    #expect(found.map { $0["all_articles"] as? Int } == [0, 7, 7, 0])
    let text = try program.run("location", operator: "AD").output
    #expect(text.contains("  A-01"), "\(text)")
    func run(_ words: String...) throws -> Program.Run {
      try program.run(["location"] + words, operator: "AD")
    }
    #expect(try run("add", "D-01", "--in", "NOWHERE").status == 1)
    #expect(try run("add", "A-01").status == 1)
    let cycle = try run("move", "ZONE", "--in", "A-01")
    #expect(cycle.status == 1 && !cycle.talk.isEmpty)
    #expect(try run("move", "C-01", "--in", "ZONE", "--kind", "pallet").status == 0)
    let used = try run("close", "C-01")
    #expect(used.status == 1 && used.talk.contains("C-01"), "\(used.talk)")
    let filled = try run(
      "fill", "B-01", "SN-5", "SN-4", "SOURIS", "XX", "FIL:BADGE:secret", "--json")
    #expect(filled.status == 1 && !filled.output.contains("secret"))
    #expect((filled.object["put"] as? [Any])?.count == 1)
    #expect((filled.object["already"] as? [Any])?.count == 1)
    #expect((filled.object["refused"] as? [Any])?.count == 3)
    #expect(try run("close", "C-01").status == 0)
    #expect(try places().count == 3)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `what is scanned is seen once, and what does not agree is told`() throws {
    let program = try house()
    let take = try open(program, "ZONE")
    #expect(take.hasPrefix("INV-") && take.hasSuffix("-0001"))
    func scan(_ words: String...) throws -> [String] {
      try program.run(["stock-take", "scan", take, "--json"] + words, operator: "AD").rows
        .compactMap { $0["found"] as? String }
    }
    #expect(
      try scan("FIL:LOC:A-01", "SN-1", "SN-1", "SN-4") == ["place", "seen", "already", "misplaced"])
    #expect(
      try scan("SN-5", "XX-1", "XX-1", "FIL:BADGE:s") == [
        "misplaced", "unknown", "already", "refused",
      ])
    #expect(try scan("--place", "C-01", "SN-2") == ["refused"])
    let take1 = try program.run("stock-take", "show", take, "--json", operator: "AD").object
    #expect(take1["expected"] as? Int == 3 && take1["seen"] as? Int == 3)
    #expect(tags(take1, "missing") == [try tag(program, "SN-2"), try tag(program, "SN-3")])
    #expect(tags(take1, "misplaced") == [try tag(program, "SN-4"), try tag(program, "SN-5")])
    #expect(tags(take1, "unexpected") == ["XX-1"])
    // one leaves and one comes while it goes on: neither is a finding
    try program.run("do", "give_back", "SN-2", "--set", "reason=demandé", operator: "AD")
    try program.run("location", "fill", "ZONE", "SN-5", operator: "AD")
    let later = try program.run("stock-take", "show", take, "--json", operator: "AD").object
    #expect(tags(later, "missing") == [try tag(program, "SN-3")])
    #expect(tags(later, "misplaced") == [try tag(program, "SN-4")])
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `a stock-take is closed when all is explained, and its minutes stay`() throws {
    let program = try house()
    func run(_ words: String...) throws -> Program.Run {
      try program.run(["stock-take"] + words, operator: "AD")
    }
    try program.run("do", "give_back", "SN-5", "--set", "reason=demandé", operator: "AD")
    let take = try open(program, "ZONE")
    _ = try run("scan", take, "SN-1", "SN-5", "XX-1")
    _ = try run("scan", take, "SN-4", "--place", "A-01")
    #expect(try run("count", take, "SOURIS", "5", "--place", "A-01").status == 0)
    let refused = try run("close", take)
    #expect(refused.status == 1 && refused.talk.contains("XX-1"), "\(refused.talk)")
    let told = try run("resolve", take, "SN-5")
    #expect(told.status != 0 && !told.talk.isEmpty)
    let lot = try #require(
      try program.run("lot", "list", "--json", operator: "AD").rows.first?["lot"] as? String)
    #expect(try run("resolve", take, "SN-5", "--set", "lot=\(lot)").status == 0)
    #expect(try run("resolve", take, "XX-1").status == 1)
    #expect(try run("resolve", take, "XX-1", "--reason", "étagère sans étiquette").status == 0)
    #expect(try run("close", take, "--dry-run").status == 0)
    let closed = try run("close", take)
    #expect(closed.status == 0, "\(closed.talk)")
    #expect(try run("close", take).status == 1)
    #expect(try run("scan", take, "SN-2").status == 1)
    let before = try run("minutes", take, "--json").output
    let found = try run("show", take, "--json").object
    #expect(found["state"] as? String == "closed" && found["expected"] as? Int == 3)
    #expect(tags(found, "missing") == [try tag(program, "SN-2"), try tag(program, "SN-3")])
    #expect(tags(found, "misplaced") == [try tag(program, "SN-4")])
    #expect(tags(found, "unexpected") == [try tag(program, "SN-5"), "XX-1"])
    let line = try #require((found["articles"] as? [[String: Any]])?.first)
    #expect(line["held"] as? Int == 7 && line["counted"] as? Int == 5)
    // what happens afterwards does not change what was found
    try program.run("location", "fill", "C-01", "SN-4", "SN-2", operator: "AD")
    let after = try run("minutes", take, "--json").object
    #expect(tags(after, "missing").count == 2 && tags(after, "misplaced").count == 1)
    #expect(!before.isEmpty)
    #expect(try program.run("verify", operator: "AD").status == 0)
  }

  @Test func `one place alone, closed as it is, and abandoned`() throws {
    let program = try house()
    let alone = try open(program, "ZONE", "--only")
    let shown = try program.run("stock-take", "show", alone, "--json", operator: "AD").object
    #expect(shown["expected"] as? Int == 0 && shown["below"] as? Bool == false)
    try program.run("stock-take", "scan", alone, "XX-9", operator: "AD")
    #expect(try program.run("stock-take", "close", alone, operator: "AD").status == 1)
    #expect(
      try program.run("stock-take", "close", alone, "--as-is", "illisible", operator: "AD").status
        == 0)
    let other = try open(program, "A-01")
    #expect(try program.run("stock-take", "abandon", other, operator: "AD").status == 0)
    let list = try program.run("stock-take", "--json", operator: "AD").rows
    #expect(list.map { $0["state"] as? String } == ["abandoned", "closed"])
    #expect(list.last?["reason"] as? String == "illisible")
    #expect(try program.run("stock-take", "open", "NOWHERE", operator: "AD").status == 1)
  }

  @Test func `a pickup is planned, planned again and collected`() throws {
    let program = try house()
    func run(_ words: String...) throws -> Program.Run {
      try program.run(["lot"] + words, operator: "AD")
    }
    func plans() throws -> [[String: Any]] { try run("list", "--planned", "--json").rows }
    let lot = try run(
      "plan", "--date", "2026-12-02", "--address", "1 place de la Comédie", "--carrier",
      "Transports Test", "--donor", "Ville d'Exemple"
    ).output.trimmingCharacters(in: .newlines)
    let early = try run("plan", "--date", "2026-11-30").output.trimmingCharacters(in: .newlines)
    #expect(try plans().map { $0["lot"] as? String } == [early, lot])
    #expect(try plans().last?["carrier"] as? String == "Transports Test")
    #expect(try run("plan", lot, "--date", "2026-02-30").status == 1)
    #expect(try run("plan", lot, "--date", "2026-11-29").status == 0)
    #expect(try plans().map { $0["lot"] as? String } == [lot, early])
    #expect(try plans().first?["address"] as? String == "1 place de la Comédie")
    #expect(try run("announce", early).status == 0)
    #expect(try run("collect", lot, early).status == 0)
    #expect(try plans().isEmpty)
    #expect(try run("plan", lot, "--date", "2026-12-24").status == 1)
    let codes = try program.run("organisation", "--json", operator: "AD").rows
    #expect(codes.contains { $0["as"] as? String == "carrier" })
  }
}

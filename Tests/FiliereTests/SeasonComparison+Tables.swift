import Foundation
import Testing

extension SeasonComparison {
  /// The tables that people read tell the same numbers as the JSON, which was counted again.
  func compareTables() throws {
    try compareTable(
      ["kit", "availability"], "recipe", ["complete", "reserved", "buildable", "wanted", "left"]
    ) { $0.dropFirst().prefix(5) }
    try compareTable(["location", "list"], "place", ["all_devices", "all_articles"]) {
      $0.suffix(2)
    }
    try compareTable(["removal", "list"], "removal", ["count"]) { $0.dropLast(2).suffix(1) }
    try compareTable(["stock-take", "list"], "stock_take", ["expected", "seen"]) {
      $0.suffix(5).prefix(2)
    }
    try compareTable(["request", "list", "--all"], "request", ["asked", "served", "reserved"]) {
      $0.dropFirst(4).prefix(3)
    }
    try compareTable(["article", "list"], "article", ["total"]) { $0.dropFirst().prefix(1) }
    try compareTable(
      ["lot", "list"], "lot", ["announced", "received", "withdrawn", "unannounced"]
    ) {
      $0.dropFirst(3).prefix(4)
    }
  }

  private func compareTable(
    _ words: [String], _ key: String, _ names: [String], _ columns: ([String]) -> ArraySlice<String>
  ) throws {
    let told = try season.run(words).lines.dropFirst().reduce(into: [String: [Int]]()) {
      told, line in
      let cells = line.replacing("! ", with: "").split(separator: "  ").map {
        $0.trimmingCharacters(in: .whitespaces)
      }.filter { !$0.isEmpty }
      told[cells.first ?? ""] = columns(cells).map { Int($0) ?? -1 }
    }
    let counted = try season.run(words + ["--json"]).rows.reduce(into: [String: [Int]]()) {
      counted, row in
      // What a table sums up, a request tells line by line.
      let lines = row["lines"] as? [[String: Any]] ?? []
      counted[row[key] as? String ?? ""] = names.map { name in
        row[name] as? Int ?? lines.reduce(0) { $0 + ($1[name] as? Int ?? 0) }
      }
    }
    same("table of \(words[0])", told, counted)
  }

  /// A season in which something never happened proves nothing of it.
  func expectVariety() {
    let states = Set(reference.devices.values.map(\.state))
    let wanted: Set = [
      "announced", "withdrawn", "received", "locked", "on_hold", "to_wipe", "wiped",
      "in_refurbishment", "in_check", "in_stock", "reserved", "in_kit", "shipped", "delivered",
      "handed_over", "for_parts", "dismantled", "waste", "recycled", "returned_to_donor", "missing",
    ]
    #expect(states.isSuperset(of: wanted), "\(wanted.subtracting(states))")
    func lives(_ subject: String) -> Set<String> {
      Set((reference.lives[subject] ?? [:]).values.map(\.state))
    }
    #expect(lives("kit").isSuperset(of: ["open", "reserved", "shipped", "delivered", "dissolved"]))
    #expect(lives("request") == ["open", "partly_met", "met", "cancelled"])
    #expect(lives("delivery") == ["draft", "shipped", "closed", "void"])
    #expect(lives("stock_take") == ["open", "closed", "abandoned"])
    #expect(lives("removal") == ["draft", "attested"])
    #expect(lives("part") == ["in_stock", "fitted", "scrapped"])
    let fates = Set(reference.shipments.values.flatMap { $0.values.map(\.fate) })
    #expect(
      fates == ["shipped", "delivered", "handed_over", "refused", "returned", "missing"])
    let found = reference.takes.values.compactMap(\.found)
    #expect(found.contains { $0.missing.count > 4 && $0.misplaced.count > 4 })
    #expect(reference.devices.count == 1202 && reference.requestStates.count == 60)
  }
}

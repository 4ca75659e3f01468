import Foundation
import TestFixtures
import Testing

extension SeasonComparison {
  /// The screens, in a real terminal, show the same numbers as the JSON, which was counted again.
  func compareScreens() throws {
    guard let tmux = try Tmux(columns: 119, rows: 140) else { return }
    let path = season.program.folder + "/ledger.sqlite"
    tmux.type("export FILIERE_LEDGER=\(path) FILIERE_OPERATOR=\(Season.admin)", then: "Enter")
    tmux.type("filiere --language en", then: "Enter")
    try #require(tmux.wait(for: "mode: open"), "\(tmux.screen)")
    compareTableau(tmux.screen)
    try compareScreen(
      tmux, "M-1", "[What can be promised]", ["kit", "availability"], "recipe",
      #"\d+ +\d+ +\d+ +\d+"#
    ) { row in ["complete", "reserved", "buildable", "left"].map { number(row, $0) } }
    try compareScreen(tmux, "Tab", "[Kits]", ["kit", "list"], "kit", #"^"#) { _ in [] }
    try compareScreen(tmux, "Tab", "[Articles]", ["article", "list"], "article", #"\d+"#) {
      [number($0, "total")]
    }
    try compareScreen(
      tmux, "M-2", "[Requests]", ["request", "list", "--all"], "request", #"\d+/\d+ +\d+"#
    ) { row in
      let lines = row["lines"] as? [[String: Any]] ?? []
      return ["served", "asked", "reserved"].map { name in
        lines.reduce(0) { $0 + number($1, name) }
      }
    }
    try compareScreen(
      tmux, "M-4", "[Stock-takes]", ["stock-take", "list"], "stock_take", #"\d+/\d+ +\d+ +\d+ +\d+"#
    ) { row in
      [number(row, "seen"), number(row, "expected")]
        + ["missing", "misplaced", "unexpected"].map { (row[$0] as? [Any] ?? []).count }
    }
    try compareScreen(tmux, "M-3", "[Deliveries]", ["deliver", "list"], "delivery", #"\d+ +\d+ "#) {
      row in
      let lines = row["lines"] as? [[String: Any]] ?? []
      return [
        lines.count { $0["thing"] as? String == "device" },
        number(row, "refused") + number(row, "returned"),
      ]
    }
    try compareScreen(
      tmux, "M-5", "[Removals]", ["removal", "list"], "removal", #"\d+ +\d+\.\d kg"#
    ) {
      row in
      let grams = number(row, "mass_g")
      return [number(row, "count"), grams / 1_000, grams % 1_000 / 100]
    }
  }

  /// The Tableau: each state by its label, and how many stand in it.
  private func compareTableau(_ screen: String) {
    let lines = screen.split(separator: "\n").map { $0.dropFirst(2) }
    let shown = counted.keys.reduce(into: [String: Int]()) { shown, label in
      guard let line = lines.first(where: { $0.hasPrefix(label + "  ") }) else { return }
      let rest = line.dropFirst(label.count).drop { $0 == " " }
      shown[label] = Int(rest.prefix { $0.isNumber })
    }
    same("screen of the Tableau", shown, counted)
  }

  private func number(_ row: [String: Any], _ name: String) -> Int { row[name] as? Int ?? -1 }

  /// One list: the numbers of each row behind its code, where they stand on the screen.
  private func compareScreen(
    _ tmux: Tmux, _ key: String, _ title: String, _ words: [String], _ name: String,
    _ pattern: String, _ counted: ([String: Any]) -> [Int]
  ) throws {
    tmux.press(key)
    let rows = try season.run(words + ["--json"]).rows
    let told = rows.reduce(into: [String: [Int]]()) { $0[$1[name] as? String ?? ""] = counted($1) }
    try #require(tmux.wait(for: title), "\(tmux.screen)")
    let last = rows.last?[name] as? String ?? ""
    try #require(tmux.wait(for: last), "\(tmux.screen)")
    let shown = tmux.screen.split(separator: "\n").reduce(into: [String: [Int]]()) { shown, line in
      guard
        let code = told.keys.first(where: { !$0.isEmpty && line.dropFirst(2).hasPrefix($0 + " ") })
      else { return }
      let rest = String(line.dropFirst(2 + code.count))
      let range = rest.range(of: pattern, options: .regularExpression)
      let digits = range.map { rest[$0].split { !$0.isNumber }.compactMap { Int($0) } }
      shown[code] = digits ?? []
    }
    same("screen \(title)", shown, told)
  }
}

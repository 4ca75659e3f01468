import Foundation
import Testing

extension SeasonComparison {
  func compareDeliveries() throws {
    let deliveries = try rows("deliver", "list")
    var (told, counted) = ([String: [String: Int]](), [String: [String: Int]]())
    for row in deliveries {
      var own: [String: Int] = [row["state"] as? String ?? "": 1]
      for name in ["shipped", "refused", "returned"] {
        own["all \(name)"] = row[name] as? Int
      }
      for line in row["lines"] as? [[String: Any]] ?? [] {
        let thing = line["thing"] as? String ?? ""
        if thing == "kit" {
          own["kits", default: 0] += 1
        } else if thing == "article" {
          own[line["code"] as? String ?? "", default: 0] += line["quantity"] as? Int ?? 0
        } else {
          own["\(line["fate"] as? String ?? "") \(line["kit"] as? String ?? "")", default: 0] += 1
        }
      }
      for entry in row["handovers"] as? [[String: Any]] ?? [] {
        own["handed", default: 0] += entry["number"] as? Int ?? 0
      }
      told[row["delivery"] as? String ?? ""] = own
    }
    for (id, life) in reference.lives["delivery"] ?? [:] {
      counted[life.code] = expected(id, life)
    }
    same("deliveries", told, counted)
    try compareRates(deliveries)
  }

  private func expected(_ id: Int, _ life: SeasonLife) -> [String: Int] {
    let gone = reference.shipments[id] ?? [:]
    var own = [
      life.state: 1, "all shipped": gone.count,
      "all refused": gone.values.count { $0.fate == "refused" },
      "all returned": gone.values.count { $0.fate == "returned" },
    ]
    for (article, quantity) in reference.loadedArticles[id] ?? [:] where quantity > 0 {
      own[reference.code("article", article)] = quantity
    }
    if let handed = reference.handovers[id] { own["handed"] = handed }
    let kits = reference.loadedKits[id] ?? []
    if !kits.isEmpty { own["kits"] = kits.count }
    for shipment in gone.values {
      own["\(shipment.fate) \(reference.code("kit", shipment.kit))", default: 0] += 1
    }
    guard life.state == "draft" else { return own }
    own["loaded ", default: 0] += reference.loadedDevices[id]?.count ?? 0
    for kit in kits {
      own["loaded \(reference.code("kit", kit))", default: 0] +=
        reference.devices.values.count { $0.kit == kit }
    }
    return own.filter { $0.value > 0 || $0.key.hasPrefix("all") }
  }

  private func compareRates(_ deliveries: [[String: Any]]) throws {
    let told = numbers(
      try rows("deliver", "rate"), by: "partner", ["shipped", "refused", "returned"])
    let counted = deliveries.reduce(into: [String: [Int]]()) { sums, row in
      let id = reference.lives["delivery"]?.first { $0.value.code == row["delivery"] as? String }
      let gone = reference.shipments[id?.key ?? 0] ?? [:]
      guard !gone.isEmpty else { return }
      let own = [
        gone.count, gone.values.count { $0.fate == "refused" },
        gone.values.count { $0.fate == "returned" },
      ]
      let partner = row["partner_name"] as? String ?? ""
      sums[partner] = zip(sums[partner] ?? [0, 0, 0], own).map { $0 + $1 }
    }
    same("rates", told, counted)
  }

  func compareStockTakes() throws {
    func tags(_ row: [String: Any], _ name: String) -> [String] {
      (row[name] as? [[String: Any]] ?? []).compactMap { $0["tag"] as? String }.sorted()
    }
    var (told, counted) = ([String: [String: [String]]](), [String: [String: [String]]]())
    for row in try rows("stock-take", "list") {
      let articles = (row["articles"] as? [[String: Any]] ?? []).compactMap { line -> String? in
        guard let count = line["counted"] as? Int else { return nil }
        return "\(line["article"] ?? "") \(line["place"] ?? "") \(line["held"] ?? "") \(count)"
      }
      told[row["stock_take"] as? String ?? ""] = [
        "state": [row["state"] as? String ?? ""], "missing": tags(row, "missing"),
        "unexpected": tags(row, "unexpected"), "misplaced": tags(row, "misplaced"),
        "counts": ["\(row["expected"] ?? "") \(row["seen"] ?? "")"], "articles": articles.sorted(),
      ]
    }
    for (id, take) in reference.takes {
      let found = take.found ?? reference.findings(id)
      let strangers = take.seen.filter { !SeasonDevice.isCustody($0.value.state) }.map(\.key)
      let expected =
        found.missing.count + take.seen.count - found.misplaced.count - strangers.count
      let articles = (reference.counts[id] ?? [:]).map { key, count in
        "\(key) \(count.held) \(count.counted)"
      }
      let life = reference.life("stock_take", id)
      counted[life?.code ?? ""] = [
        "state": [life?.state ?? ""], "missing": found.missing.map(reference.name).sorted(),
        "unexpected": (strangers.map(reference.name) + take.codes).sorted(),
        "misplaced": found.misplaced.map(reference.name).sorted(),
        "counts": ["\(expected) \(take.seen.count)"], "articles": articles.sorted(),
      ]
    }
    same("stock-takes", told, counted)
  }

  func compareWaste() throws {
    let told = try rows("removal", "list").reduce(into: [String: [String]]()) { told, row in
      told[row["removal"] as? String ?? ""] = [
        row["state"] as? String ?? "", "\(row["count"] ?? "")", "\(row["mass_g"] ?? "") g",
      ]
    }
    let counted = (reference.lives["removal"] ?? [:]).reduce(into: [String: [String]]()) {
      counted, entry in
      counted[entry.value.code] = [
        entry.value.state, "\(reference.devices(of: entry.key).count)",
        "\(reference.mass(of: entry.key)) g",
      ]
    }
    same("removals", told, counted)
    let waiting = try season.run(["removal", "waiting", "--json"]).object
    same("what waits", waiting.compactMapValues { $0 as? Int }, reference.waiting)
    let parts = try rows("part", "list").reduce(into: [String: Int]()) { parts, row in
      parts[row["state"] as? String ?? "", default: 0] += 1
    }
    let states = (reference.lives["part"] ?? [:]).values.map(\.state)
    same(
      "parts", parts,
      ["in_stock", "fitted"].reduce(into: [:]) { counted, state in
        let count = states.count { $0 == state }
        if count > 0 { counted[state] = count }
      })
  }
}

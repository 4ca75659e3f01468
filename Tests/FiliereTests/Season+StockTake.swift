import Foundation
import Testing

extension Season {
  /// The stock-take of a zone: some of it is not there, some elsewhere, some should not be there.
  func count() throws {
    let take = try run(["stock-take", "open", "STOCK"]).lines.first ?? ""
    let rows = try run(["device", "list", "place:S-", "--json"]).rows.filter {
      ["in_stock", "reserved", "in_kit", "in_refurbishment", "in_check"]
        .contains($0["state"] as? String ?? "")
    }
    var shelves: [String: [String]] = [:]
    for row in rows {
      guard let tag = row["tag"] as? String, let place = row["place"] as? String else { continue }
      if happens(4) { continue }
      shelves[happens(3) ? "S-02" : place, default: []].append(tag)
    }
    let back = try run(["device", "list", "state:returned_to_donor", "--json"]).rows
      .compactMap { $0["tag"] as? String }
    let quay = try run(["device", "list", "place:Q-01", "state:received", "--json"]).rows
      .compactMap { $0["tag"] as? String }
    shelves["S-01", default: []] += [back[0], quay[0], quay[1], "XX-404"]
    shelves["S-03", default: []] += ["XX-405"]
    for (place, tags) in shelves.sorted(by: { $0.key < $1.key }) {
      try run(["stock-take", "scan", take, "--place", place], tags)
    }
    try run(["stock-take", "count", take, "CASQUE", "60", "--place", "S-04"])
    try run(["stock-take", "count", take, "CLAVIER", "21", "--place", "S-02"])
    try run(["stock-take", "resolve", take, back[0], "--set", "lot=\(lots[0])"])
    try run(["stock-take", "resolve", take, "XX-404", "--reason", "étiquette d'un client"])
    try run(["stock-take", "close", take, "--as-is", "XX-405 illisible"])
    let other = try run(["stock-take", "open", "QUAI"]).lines.first ?? ""
    try run(["stock-take", "scan", other, "--place", "Q-01"], quay.suffix(5).map { $0 })
    try run(["stock-take", "scan", other, "--place", "Q-03"], ["XX-406", quay[3]])
    let given = try run(["stock-take", "open", "R-01"]).lines.first ?? ""
    try run(["stock-take", "abandon", given, "--reason", "inondation"])
  }

  /// What was not seen is found again, or is lost for good.
  func settle() throws {
    let takes = try run(["stock-take", "list", "--json"]).rows
    let closed = takes.first { $0["state"] as? String == "closed" }
    let missing = (closed?["missing"] as? [[String: Any]] ?? []).compactMap { $0["tag"] as? String }
    #expect(missing.count > 4)
    try run(["location", "fill", "S-02", missing[0], missing[1]])
    let states = try run(["device", "list", "state:in_stock", "--json"]).rows
      .compactMap { $0["tag"] as? String }
    try move(
      "report_missing", missing.dropFirst(2).filter { states.contains($0) }.prefix(2).map { $0 },
      "loss=lost")
    try run(["request", "reserve"])
  }
}

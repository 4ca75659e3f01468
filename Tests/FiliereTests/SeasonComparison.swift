import Foundation
import Testing

/// What the commands tell, beside what the events tell.
struct SeasonComparison {
  let season: Season
  let reference: SeasonReference
  /// When in the season.
  let moment: String

  init(_ season: Season, _ moment: String) throws {
    self.season = season
    self.moment = moment
    reference = SeasonReference(
      try SeasonEvent.all(in: season.program.folder + "/ledger.sqlite"))
  }

  /// What changes all along.
  func compareGoing() throws {
    try compareDevices()
    try compareGoods()
    try compareRequests()
    try compareDeliveries()
    try compareProgrammes()
  }

  func compareAll() throws {
    try compareGoing()
    try compareTableau()
    try compareLots()
    try comparePlaces()
    try compareStockTakes()
    try compareWaste()
    try compareTables()
    try compareScreens()
    expectVariety()
  }

  func rows(_ words: String...) throws -> [[String: Any]] {
    try season.run(words + ["--json"]).rows
  }

  /// Told and counted must be the same, entry by entry.
  func same<Value: Equatable>(
    _ what: String, _ told: [String: Value], _ counted: [String: Value],
    location: SourceLocation = #_sourceLocation
  ) {
    let differing = Set(told.keys).union(counted.keys).sorted().filter {
      told[$0] != counted[$0]
    }
    if differing.isEmpty { return }
    let words = differing.prefix(5).map { key in
      "\(key): \(told[key].map { "\($0)" } ?? "–") ≠ \(counted[key].map { "\($0)" } ?? "–")"
    }
    Issue.record(
      "\(moment), \(what), \(differing.count) differ: \(words.joined(separator: "; "))",
      sourceLocation: location)
  }

  /// The rows by the text in one field, each as the numbers in others.
  func numbers(
    _ rows: [[String: Any]], by key: String, _ names: [String]
  ) -> [String: [Int]] {
    rows.reduce(into: [:]) { found, row in
      found[row[key] as? String ?? ""] = names.map { row[$0] as? Int ?? -1 }
    }
  }

  private func compareDevices() throws {
    let names = ["state", "kind", "serial", "place", "grade", "category", "kit", "lot"]
    let told = try rows("device", "list").reduce(into: [String: [String]]()) { told, row in
      told[row["tag"] as? String ?? ""] = names.map { row[$0] as? String ?? "?" }
    }
    let counted = reference.devices.reduce(into: [String: [String]]()) { counted, entry in
      let device = entry.value
      counted[reference.name(entry.key)] = [
        device.state, device.quality.kind, device.serial,
        reference.code("location", device.place), device.quality.grade, device.quality.category,
        reference.code("kit", device.kit), reference.code("lot", device.lot),
      ]
    }
    same("devices", told, counted)
  }

  /// The Tableau as text: each state by its label, and how many stand in it.
  private func compareTableau() throws {
    var told: [String: Int] = [:]
    for line in try season.run([]).lines {
      let words = line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      guard words.count == 5, let count = Int(words[1]) else { continue }
      told[words[0]] = count
      same(
        "ages of \(words[0])", ["sum": words[2...].reduce(0) { $0 + (Int($1) ?? 0) }],
        ["sum": count])
    }
    same("Tableau", told.filter { $0.value > 0 }, counted)
  }

  /// How many devices the events leave in each state, by its label.
  var counted: [String: Int] {
    reference.devices.values.reduce(into: [:]) { counted, device in
      counted[Self.labels[device.state] ?? device.state, default: 0] += 1
    }
  }

  /// DOMAIN §2.
  private static let labels = [
    "withdrawn": "not handed in", "on_hold": "on hold", "to_wipe": "to wipe",
    "wipe_failed": "wipe failed", "in_refurbishment": "in refurbishment", "in_check": "in check",
    "in_stock": "in stock", "in_kit": "in kit", "handed_over": "handed over",
    "for_parts": "for parts", "waste_removed": "waste removed",
    "returned_to_donor": "returned to donor",
  ]

  private func compareLots() throws {
    let told = numbers(
      try rows("lot", "list"), by: "lot", ["announced", "received", "withdrawn", "unannounced"])
    let counted = (reference.lives["lot"] ?? [:]).reduce(into: [String: [Int]]()) { lots, entry in
      let own = reference.devices.filter { $0.value.lot == entry.key }
      let listed = own.filter { !reference.unannounced.contains($0.key) }.map(\.value)
      let (announced, away) = (
        listed.count { $0.state == "announced" }, listed.count { $0.state == "withdrawn" }
      )
      lots[entry.value.code] = [
        announced, listed.count - announced - away, away, own.count - listed.count,
      ]
    }
    same("lots", told, counted)
  }

  private func comparePlaces() throws {
    let told = numbers(
      try rows("location", "list"), by: "place",
      ["devices", "articles", "all_devices", "all_articles"])
    let counted = (reference.lives["location"] ?? [:]).filter { $0.value.state == "active" }
      .reduce(into: [String: [Int]]()) { places, entry in
        let held = reference.stock.values.reduce(into: [Int: Int]()) {
          $0.merge($1) { $0 + $1 }
        }
        let devices = reference.devices.values.filter(\.isCustody).map(\.place)
        let place = entry.key
        places[entry.value.code] = [
          devices.count { $0 == place }, held[place] ?? 0,
          devices.count { reference.stands($0, in: place) },
          held.filter { reference.stands($0.key, in: place) }.values.reduce(0, +),
        ]
      }
    same("places", told, counted)
  }
}

import Foundation
import Testing

extension SeasonComparison {
  func compareGoods() throws {
    try compareKits()
    let articles = try rows("article", "list")
    let told = articles.reduce(into: [String: [String: Int]]()) { told, row in
      var held = ["threshold": row["threshold"] as? Int ?? -1]
      held["short"] = row["short"] as? Bool == true ? 1 : 0
      held["total"] = row["total"] as? Int
      for place in row["places"] as? [[String: Any]] ?? [] {
        held[place["place"] as? String ?? ""] = place["quantity"] as? Int
      }
      told[row["article"] as? String ?? ""] = held
    }
    let counted = (reference.lives["article"] ?? [:]).reduce(into: [String: [String: Int]]()) {
      counted, entry in
      let places = (reference.stock[entry.key] ?? [:]).filter { $0.value != 0 }
      let total = places.values.reduce(0, +)
      let threshold = reference.thresholds[entry.key] ?? 0
      var held = ["threshold": threshold, "short": total < threshold ? 1 : 0, "total": total]
      for (place, quantity) in places { held[reference.code("location", place)] = quantity }
      counted[entry.value.code] = held
    }
    same("articles", told, counted)
  }

  private func compareKits() throws {
    let told = try rows("kit", "list").reduce(into: [String: [String]]()) { told, row in
      let lines = row["lines"] as? [[String: Any]] ?? []
      told[row["kit"] as? String ?? ""] =
        [row["state"] as? String ?? "", row["recipe"] as? String ?? ""]
        + lines.map { "\($0["filled"] ?? "")/\($0["quantity"] ?? "") \($0["device"] ?? "")" }
    }
    let kits = (reference.lives["kit"] ?? [:]).filter { $0.value.state != "dissolved" }
    let counted = kits.reduce(into: [String: [String]]()) { counted, entry in
      let lines = reference.kitLines[entry.key] ?? []
      let filled = reference.filled(entry.key)
      counted[entry.value.code] =
        [entry.value.state, reference.code("recipe", entry.value.opening.int("recipe"))]
        + lines.indices.map { index in
          let device = reference.device(in: entry.key, line: index + 1)?.tag ?? ""
          return "\(filled[index] ?? 0)/\(lines[index].quantity) \(device)"
        }
    }
    same("kits", told, counted)
    for (id, kit) in kits where ["open", "complete", "reserved"].contains(kit.state) {
      same(
        "what \(kit.code) lacks", ["whole": kit.state != "open"],
        ["whole": reference.isWhole(id)])
    }
  }

  func compareRequests() throws {
    let requests = try rows("request", "list", "--all")
    var lacking: [(line: [String: Any], count: Int)] = []
    let (known, numbers) = (reference.lives["request"] ?? [:], requests.map(requestNumber))
    same("requests", ["all": requests.count], ["all": known.count])
    for (id, row) in zip(numbers, requests) {
      let told = row["lines"] as? [[String: Any]] ?? []
      let asked = reference.requestLines(id)
      let name = row["request"] as? String ?? ""
      let (served, reserved) = (
        told.map { $0["served"] as? Int ?? -1 }, told.map { $0["reserved"] as? Int ?? -1 }
      )
      let room = asked.map { $0["quantity"] as? Int ?? 1 }
      same(
        name, ["asked": told.map { $0["asked"] as? Int ?? -1 }], ["asked": room])
      let rest = zip(room, served).map { max(0, $0 - $1) }
      compare("\(name) served", served, room, asked, reference.served(id))
      compare("\(name) reserved", reserved, rest, asked, reference.reserved(id))
      let state = row["state"] as? String ?? ""
      same(
        name, ["state": state, "by its deliveries": state],
        [
          "state": known[id]?.state ?? "",
          "by its deliveries": reference.requestStates[id] ?? "",
        ])
      guard ["open", "partly_met"].contains(state) else { continue }
      lacking += asked.indices.map { (asked[$0], max(0, rest[$0] - reserved[$0])) }
    }
    try compareAvailability(lacking)
  }

  private func requestNumber(_ row: [String: Any]) -> Int {
    let code = row["request"] as? String
    return reference.lives["request"]?.first { $0.value.code == code }?.key ?? 0
  }

  /// Kits and articles are given to lines one way only. Devices may be given in several: as many as can
  /// be given are, and so that it adds up.
  private func compare(
    _ what: String, _ told: [Int], _ room: [Int], _ asked: [[String: Any]],
    _ given: SeasonReference.Given
  ) {
    var (kits, articles) = (given.kits, given.articles)
    var (lines, sum) = ([(wanted: SeasonQuality, count: Int)](), 0)
    var roomy: [(wanted: SeasonQuality, count: Int)] = []
    var counted = told
    for (index, line) in asked.enumerated() {
      if let recipe = line["recipe"] as? Int {
        counted[index] = min(kits[recipe] ?? 0, room[index])
        kits[recipe, default: 0] -= counted[index]
      } else if let article = line["article"] as? Int {
        counted[index] = min(articles[article] ?? 0, room[index])
        articles[article, default: 0] -= counted[index]
      } else if let wanted = SeasonKitLine(line).device {
        lines.append((wanted, told[index]))
        roomy.append((wanted, room[index]))
        sum += told[index]
      }
    }
    same(what, ["lines": told], ["lines": counted])
    let flow = SeasonFlow(given.devices)
    same(
      "\(what), devices", ["most": sum, "as told": sum],
      ["most": flow.most(roomy), "as told": flow.most(lines)])
  }

  private func compareAvailability(_ lacking: [(line: [String: Any], count: Int)]) throws {
    let names = ["complete", "reserved", "buildable", "wanted", "left"]
    let told = numbers(try rows("kit", "availability"), by: "recipe", names)
    let counted = reference.availability(lacking: lacking).mapValues { row in
      names.map { row[$0] ?? -1 }
    }
    same("availability", told, counted)
  }

  func compareProgrammes() throws {
    for row in try rows("programme", "list") {
      let name = row["programme"] as? String ?? ""
      guard let id = reference.lives["programme"]?.first(where: { $0.value.code == name })?.key
      else {
        Issue.record("\(name) is unknown")
        continue
      }
      let targets = row["targets"] as? [[String: Any]] ?? []
      let done = reference.done(id)
      same(
        name, numbers(targets, by: "what", ["target", "done"]),
        (reference.targets[id] ?? [:]).reduce(into: [:]) { told, target in
          told[target.key] = [target.value, done[target.key] ?? 0]
        }
      )
      same(
        name, numbers(row["services"] as? [[String: Any]] ?? [], by: "service", ["number"]),
        (reference.services[id] ?? [:]).mapValues { [$0] })
    }
  }
}

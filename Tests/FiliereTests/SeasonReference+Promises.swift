extension SeasonReference {
  /// What one or many take of the stock.
  struct Demand {
    var devices: [SeasonQuality: Int] = [:]
    var articles: [Int: Int] = [:]

    init(devices: [SeasonQuality: Int] = [:], articles: [Int: Int] = [:]) {
      self.devices = devices
      self.articles = articles
    }

    init(_ lines: [SeasonKitLine]) {
      for line in lines {
        if let device = line.device { devices[device, default: 0] += line.quantity }
        if line.article > 0 { articles[line.article, default: 0] += line.quantity }
      }
    }

    static func + (one: Demand, other: Demand) -> Demand {
      Demand(
        devices: one.devices.merging(other.devices) { $0 + $1 },
        articles: one.articles.merging(other.articles) { $0 + $1 })
    }
  }

  /// What is free, and what it can serve.
  private struct Supply {
    let devices: SeasonFlow
    let articles: [Int: Int]

    func serves(_ demand: Demand) -> Bool {
      demand.articles.allSatisfy { $0.value <= articles[$0.key] ?? 0 }
        && devices.serves(demand.devices.map { ($0.key, $0.value) })
    }

    /// How many can be made beside what is promised, tried one after the other.
    func most(_ one: Demand, beside promised: Demand = Demand()) -> Int {
      var (count, all) = (0, promised + one)
      while count < 500, serves(all) {
        count += 1
        all = all + one
      }
      return count
    }
  }

  /// What can be promised of each recipe, by the names of the command.
  ///
  /// - Parameter lacking: what each line of each waiting request lacks, the oldest request first.
  func availability(lacking: [(line: [String: Any], count: Int)]) -> [String: [String: Int]] {
    let recipes = (lives["recipe"] ?? [:]).filter { $0.value.state == "active" }.map(\.key)
    var ready = recipes.reduce(into: [:]) { $0[$1] = kits(of: $1, "complete").count }
    let complete = ready
    let supply = Supply(devices: SeasonFlow(freeDevices), articles: freeArticles)
    let units = recipeLines.mapValues { Demand($0) }
    var wanted: [Int: Int] = [:]
    var promised = Demand()
    for (line, count) in lacking where count > 0 {
      var count = count
      var unit = Demand([SeasonKitLine(line.merging(["quantity": 1]) { $1 })])
      if let recipe = line["recipe"] as? Int {
        wanted[recipe, default: 0] += count
        let taken = min(ready[recipe] ?? 0, count)
        ready[recipe, default: 0] -= taken
        count -= taken
        unit = units[recipe] ?? Demand()
      }
      for _ in 0..<count where supply.serves(promised + unit) { promised = promised + unit }
    }
    return recipes.reduce(into: [:]) { rows, recipe in
      let unit = units[recipe] ?? Demand()
      rows[code("recipe", recipe)] = [
        "complete": complete[recipe] ?? 0, "reserved": kits(of: recipe, "reserved").count,
        "buildable": supply.most(unit), "wanted": wanted[recipe] ?? 0,
        "left": supply.most(unit, beside: promised) + (ready[recipe] ?? 0),
      ]
    }
  }

  /// Kits, devices and computers that went out in a programme and are still out.
  func done(_ programme: Int) -> [String: Int] {
    var done = ["kits": 0, "devices": 0, "computers": 0]
    var kits: Set<Int> = []
    for device in devices.values where device.isOut {
      guard let delivery = life("delivery", device.delivery)?.opening else { continue }
      let own = delivery.body["programme"] as? Int
      let asked = life("request", delivery.int("request"))?.opening.int("programme")
      guard (own ?? asked) == programme else { continue }
      done["devices", default: 0] += 1
      let computers = ["laptop", "desktop", "all_in_one", "mini_pc", "server"]
      if computers.contains(device.quality.kind) { done["computers", default: 0] += 1 }
      if device.kit > 0, isWhole(device.kit), kits.insert(device.kit).inserted {
        done["kits", default: 0] += 1
      }
    }
    return done
  }
}

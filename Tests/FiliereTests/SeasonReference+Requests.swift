extension SeasonReference {
  /// What somebody has of what a request asks for: whole kits, devices that stand in none, articles.
  struct Given {
    var kits: [Int: Int] = [:]
    var devices: [SeasonQuality: Int] = [:]
    var articles: [Int: Int] = [:]
  }

  func requestLines(_ request: Int) -> [[String: Any]] {
    life("request", request)?.opening.lines ?? []
  }

  /// What left for a request and did not come back; a kit that has a gap is only what is left of it.
  func served(_ request: Int) -> Given {
    var given = Given()
    let recipes = Set(requestLines(request).compactMap { $0["recipe"] as? Int })
    for (id, delivery) in lives["delivery"] ?? [:]
    where delivery.opening.int("request") == request {
      var kits: Set<Int> = []
      for device in devices.values where device.delivery == id {
        let recipe = life("kit", device.kit)?.opening.int("recipe") ?? 0
        if device.kit > 0, isWhole(device.kit), recipes.contains(recipe) {
          if kits.insert(device.kit).inserted { given.kits[recipe, default: 0] += 1 }
        } else {
          given.devices[device.quality, default: 0] += 1
        }
      }
      if delivery.state == "shipped" || delivery.state == "closed" {
        given.articles.merge(loadedArticles[id] ?? [:]) { $0 + $1 }
      }
    }
    return given
  }

  /// What is reserved for a request, or stands on a delivery for it that has not left.
  func reserved(_ request: Int) -> Given {
    var given = Given()
    for device in devices.values where device.state == "reserved" && device.request == request {
      given.devices[device.quality, default: 0] += 1
    }
    for (id, kit) in lives["kit"] ?? [:]
    where kit.state == "reserved" && kitRequests[id] == request {
      given.kits[kit.opening.int("recipe"), default: 0] += 1
    }
    for delivery in drafts
    where life("delivery", delivery)?.opening.int("request") == request {
      for id in loadedDevices[delivery] ?? [] {
        guard let device = devices[id], device.state == "in_stock" else { continue }
        given.devices[device.quality, default: 0] += 1
      }
      for id in loadedKits[delivery] ?? [] {
        guard let kit = life("kit", id), kit.state == "complete" else { continue }
        given.kits[kit.opening.int("recipe"), default: 0] += 1
      }
      given.articles.merge(loadedArticles[delivery] ?? [:]) { $0 + $1 }
    }
    return given
  }

  /// How far a request is met when a delivery leaves for it. What comes back later does not open it
  /// again: met is where a request ends.
  func judge(_ request: Int) {
    guard !["met", "cancelled"].contains(requestStates[request] ?? "") else { return }
    let given = served(request)
    var isWhole = true
    var isBegun = false
    var devices: [(wanted: SeasonQuality, count: Int)] = []
    for line in requestLines(request) {
      let asked = line["quantity"] as? Int ?? 1
      if let device = SeasonKitLine(line).device {
        devices.append((device, asked))
        continue
      }
      let held =
        given.kits[line["recipe"] as? Int ?? 0] ?? given.articles[line["article"] as? Int ?? 0] ?? 0
      if held < asked { isWhole = false }
      if held > 0 { isBegun = true }
    }
    let flow = SeasonFlow(given.devices)
    if !flow.serves(devices) { isWhole = false }
    if flow.most(devices) > 0 { isBegun = true }
    if isBegun { requestStates[request] = isWhole ? "met" : "partly_met" }
  }
}

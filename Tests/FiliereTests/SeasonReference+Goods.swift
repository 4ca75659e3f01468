extension SeasonReference {
  func replayGoods(_ event: SeasonEvent) {
    let (id, quantity, place) = (event.id, event.int("quantity"), event.int("place"))
    let article = event.int("article")
    switch event.verb {
    case "enter_article": add(quantity, of: id, at: place)
    case "issue_article", "lose_article": add(-quantity, of: id, at: place)
    case "move_article":
      add(-quantity, of: id, at: place)
      add(quantity, of: id, at: event.int("to"))
    case "count_article":
      if event.body["take"] != nil {
        let key = "\(code("article", id)) \(code("location", place))"
        counts[event.int("take"), default: [:]][key] = (stock[id]?[place] ?? 0, quantity)
      }
      stock[id, default: [:]][place] = quantity
    case "set_threshold": thresholds[id] = quantity
    case "pack_article":
      add(-quantity, of: article, at: place)
      packed[id, default: [:]][event.int("line"), default: 0] += quantity
    case "unpack_article":
      add(quantity, of: article, at: place)
      packed[id, default: [:]][event.int("line"), default: 0] -= quantity
    case "load_article":
      add(-quantity, of: article, at: place)
      loadedArticles[id, default: [:]][article, default: 0] += quantity
    case "unload_article":
      add(quantity, of: article, at: place)
      loadedArticles[id, default: [:]][article, default: 0] -= quantity
    case "open_kit": kitLines[id] = event.lines.map { SeasonKitLine($0) }
    case "reserve_kit": kitRequests[id] = event.int("request")
    case "load_kit": loadedKits[event.int("delivery"), default: []].insert(id)
    case "unload_kit": loadedKits[event.int("delivery")]?.remove(id)
    case "open_recipe", "revise_recipe":
      if !event.lines.isEmpty { recipeLines[id] = event.lines.map { SeasonKitLine($0) } }
    case "open_request": requestStates[id] = "open"
    case "cancel_request": requestStates[id] = "cancelled"
    case "send_delivery": judge(life("delivery", id)?.opening.int("request") ?? 0)
    case "declare_handover": handovers[id, default: 0] += event.int("number")
    default: replayHouse(event)
    }
  }

  private func add(_ quantity: Int, of article: Int, at place: Int) {
    stock[article, default: [:]][place, default: 0] += quantity
  }

  /// Places, stock-takes, removals, parts and programmes.
  private func replayHouse(_ event: SeasonEvent) {
    let id = event.id
    switch event.verb {
    case "open_location", "move_location":
      if let zone = event.body["within"] as? Int { within[id] = zone }
    case "open_stock_take":
      takes[id] = SeasonTake(place: event.int("place"), opened: event.seq)
    case "abandon_stock_take": takes[id]?.found = SeasonTake.Findings()
    case "keep_code": takes[id]?.codes.insert(event.text("code"))
    case "weigh_removal":
      bulk[id, default: [:]][event.seq] = (event.text("what"), event.int("mass"))
    case "unweigh_removal": bulk[id]?[event.int("line")] = nil
    case "remove": left[id] = event.seq
    case "scrap_part": scrapped[id] = event.seq
    case "set_target":
      targets[id, default: [:]][event.text("what")] = event.int("number")
    case "give_service":
      services[id, default: [:]][event.text("service"), default: 0] += event.int("number")
    default: break
    }
  }

  /// The device that fills a line of a kit.
  func device(in kit: Int, line: Int) -> SeasonDevice? {
    devices.values.first { $0.kit == kit && $0.kitLine == line }
  }

  /// How much of each line of a kit is in it; nil for a service.
  func filled(_ kit: Int) -> [Int?] {
    (kitLines[kit] ?? []).enumerated().map { index, line in
      if line.device != nil { return device(in: kit, line: index + 1) == nil ? 0 : 1 }
      return line.article > 0 ? packed[kit]?[index + 1] ?? 0 : nil
    }
  }

  func isWhole(_ kit: Int) -> Bool {
    zip(kitLines[kit] ?? [], filled(kit)).allSatisfy { $1 == nil || $1 == $0.quantity }
  }

  /// What is free to be promised.
  var freeDevices: [SeasonQuality: Int] {
    let loaded = drafts.reduce(into: Set<Int>()) { $0.formUnion(loadedDevices[$1] ?? []) }
    return devices.reduce(into: [:]) { free, entry in
      let device = entry.value
      let isFree = device.state == "in_stock" && !device.isUnseen
      guard isFree, !loaded.contains(entry.key) else { return }
      free[device.quality, default: 0] += 1
    }
  }

  var freeArticles: [Int: Int] { stock.mapValues { $0.values.reduce(0, +) } }

  /// Kits of a recipe in a state.
  func kits(of recipe: Int, _ state: String) -> [Int] {
    let loaded = drafts.reduce(into: Set<Int>()) { $0.formUnion(loadedKits[$1] ?? []) }
    return (lives["kit"] ?? [:]).filter { id, kit in
      kit.state == state && kit.opening.int("recipe") == recipe
        && !(state == "complete" && loaded.contains(id))
    }.map(\.key)
  }

  // MARK: - Stock-takes

  /// What a stock-take that goes on has not seen, and what it saw where it is not recorded.
  func findings(_ id: Int) -> SeasonTake.Findings {
    guard let take = takes[id] else { return .init() }
    var found = SeasonTake.Findings()
    for (number, device) in devices where device.isCustody {
      if let seen = take.seen[number] {
        let isThere = stands(device.place, in: seen.place)
        if !isThere && device.handled <= seen.seq { found.misplaced.insert(number) }
      } else if stands(device.place, in: take.place), device.handled < take.opened {
        found.missing.insert(number)
      }
    }
    return found
  }
}

public import LedgerValues
internal import LotLedger

extension House {
  /// The articles by their code, and where they stand.
  public func articles() throws(HouseError) -> [ArticleSummary] { try ask { try $0.articles() } }

  /// The recipes in force, by their code.
  public func recipes() throws(HouseError) -> [KitRecipe] { try ask { try $0.recipes() } }

  /// The recipe in force of this code.
  public func recipe(_ code: String) throws(HouseError) -> KitRecipe {
    guard let recipe = try recipes().first(where: { $0.code == code }) else {
      throw HouseError(.refused, .unknownCode(code, subject: .recipe))
    }
    return recipe
  }

  /// Kits that are not dissolved, newest first.
  public func kits(limit: Int = 1000) throws(HouseError) -> [KitSummary] {
    try ask { try $0.kits(limit: limit) }
  }

  /// The kit of this code.
  public func kit(_ code: String) throws(HouseError) -> KitSummary {
    guard let kit = try ask({ try $0.kits(code) }).first else {
      throw HouseError(.refused, .unknownCode(code, subject: .kit))
    }
    return kit
  }

  /// Enters what was counted of an article at a place; what it was held to be until then is read in
  /// the same act.
  public func count(
    article code: String, at place: String, quantity: Int
  ) throws(HouseError) {
    try write { act in
      let needs = try act.opening(
        ["place": place, "quantity": String(quantity), "before": "0"], of: "count_article")
      var body = try act.body(of: "count_article", from: needs)
      let id = try act.number(of: .article, code: code)
      if case .integer(let place)? = body["place"] {
        body["before"] = .integer(Int64(try act.quantity(ofArticle: id, at: place)))
      }
      try act.append("count_article", .article, id, body)
    }
  }

  /// Establishes a recipe, or a new version of one that there is.
  public func setRecipe(
    _ code: String, label: String, lines: [KitRecipe.Line]
  ) throws(HouseError) {
    try write { act in
      var body: Body = ["lines": .json(try act.json(of: lines, isKit: false))]
      if !label.isEmpty { body["label"] = .text(label) }
      if let id = try act.id(of: .recipe, code: code) {
        try act.append("revise_recipe", .recipe, id, body)
      } else {
        _ = try act.open(.recipe, code: code, by: "open_recipe", body)
      }
    }
  }

  /// Opens kits of the version of a recipe that is in force.
  ///
  /// - Parameter request: code of the request that they will serve, empty for any.
  /// - Returns: their codes.
  public func openKits(
    of recipe: String, count: Int, for request: String = ""
  ) throws(HouseError) -> [String] {
    try write { act in
      let found = try act.recipe(recipe)
      let asked = request.isEmpty ? nil : BodyValue.integer(try act.request(request).id)
      let id = try act.id(of: .recipe, code: recipe) ?? 0
      return try (0..<count).map { _ in
        let code = try act.nextCode(of: .kit, prefix: "KIT")
        var body: Body = [
          "lines": .json(try act.json(of: found.lines, isKit: true)), "recipe": .integer(id),
          "version": .integer(found.version),
        ]
        body["request"] = asked
        _ = try act.open(.kit, code: code, by: "open_kit", body)
        return code
      }
    }
  }

  /// Takes everything out of a kit, back into stock, and dissolves it, as one act.
  ///
  /// - Parameter place: where its articles go.
  public func dissolve(kit code: String, place: String) throws(HouseError) {
    try write { act in
      let kit = try act.number(of: .kit, code: code)
      for line in try act.lines(ofKit: kit) where line.filled > 0 {
        if case .article(let article) = line.wanted {
          let body = try act.body(
            of: "unpack_article",
            from: [
              "article": article, "line": String(line.number), "place": place,
              "quantity": String(line.filled),
            ])
          try act.append("unpack_article", .kit, kit, body)
        } else {
          let device = try act.device(named: line.device)
          try act.append(
            "unpack", .device, device.rawValue, device: device.rawValue, from: "in_kit",
            to: "in_stock")
        }
      }
      let state = try act.state(of: .kit, kit) ?? ""
      try act.append("dissolve_kit", .kit, kit, from: state, to: "dissolved")
    }
  }
}

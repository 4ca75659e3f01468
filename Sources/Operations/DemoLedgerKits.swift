internal import LedgerValues
internal import LotLedger

/// What a demo has for kits: accessories, recipes that compete for the same laptops, and a partner
/// who asks for some.
enum DemoKits {
  private static let articles = [
    ("SOURIS", "Souris USB", 140), ("SACOCHE", "Sacoche 15 pouces", 35),
    ("CLAVIER", "Clavier AZERTY", 60), ("SIM", "Carte SIM prépayée", 90),
  ]

  private static let recipes = [
    KitRecipe(
      code: "KIT-PORTABLE", label: "Portable, sacoche, formation, connexion",
      lines: [
        .init(.device(Quality(.laptop))), .init(.article("SOURIS")), .init(.article("SACOCHE")),
        .init(.article("SIM")), .init(.service("training")), .init(.service("connection")),
      ]),
    KitRecipe(
      code: "KIT-ETUDE", label: "Portable de catégorie B au moins",
      lines: [.init(.device(Quality(.laptop, category: "B"))), .init(.article("SOURIS"))]),
    KitRecipe(
      code: "KIT-FIXE", label: "Poste fixe, écran, clavier, souris",
      lines: [
        .init(.device(Quality(.desktop))), .init(.device(Quality(.monitor))),
        .init(.article("CLAVIER")), .init(.article("SOURIS")),
      ]),
  ]

  static func stock(_ act: Act) throws {
    for (code, label, quantity) in articles {
      let id = try act.open(.article, code: code, by: "open_article", ["label": .text(label)])
      // The demo's places begin with its first shelf.
      try act.append(
        "enter_article", .article, id,
        ["place": .integer(1), "quantity": .integer(Int64(quantity))])
    }
    for recipe in recipes {
      _ = try act.open(
        .recipe, code: recipe.code, by: "open_recipe",
        [
          "label": .text(recipe.label),
          "lines": .json(try act.json(of: recipe.lines, isKit: false)),
        ])
    }
    let partner = try act.organisation(named: "Emmaüs Connect", as: "partner")
    _ = try act.open(
      .request, code: try act.nextCode(of: .request, prefix: "DEM"), by: "open_request",
      [
        "partner": .integer(partner),
        "lines": .json(
          try act.json(ofRequest: [(.recipe("KIT-PORTABLE"), 12), (.recipe("KIT-FIXE"), 4)])),
      ])
  }
}

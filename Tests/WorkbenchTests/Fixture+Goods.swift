import LedgerValues

@testable import Workbench

extension Fixture {
  static let goodsStates: [Law.StateEntry] = [
    state("open", "à compléter", "open", of: .kit),
    state("complete", "complet", "complete", of: .kit),
    state("reserved", "réservé", "reserved", of: .kit),
    state("dissolved", "dissous", "dissolved", of: .kit),
    state("active", "en vigueur", "in force", of: .recipe),
    state("active", "suivi", "followed", of: .article),
    state("closed", "abandonné", "given up", of: .article),
    state("open", "ouverte", "open", of: .request),
    state("partly_met", "servie en partie", "partly met", of: .request),
    state("draft", "en préparation", "draft", of: .delivery),
    state("shipped", "expédiée", "shipped", of: .delivery),
    state("open", "en cours", "open", of: .stockTake),
    state("draft", "en préparation", "draft", of: .removal),
    state("in_stock", "en stock", "in stock", of: .part),
    state("fitted", "montée", "fitted", of: .part),
  ]

  private static let quantity = need("quantity", "quantité", "quantity", .integer)

  static let goodsVerbs: [Law.VerbEntry] = [
    verb(
      "open_kit", "ouvrir un kit", "open kit", of: .kit,
      needs: [
        need("code", "code", "code", .text, isRequired: false),
        need("lines", "lignes", "lines", .structure),
        need("recipe", "modèle", "recipe", .reference(.recipe), isRequired: false),
        need("version", "version du modèle", "version of the recipe", .integer, isRequired: false),
      ]),
    verb(
      "reserve_kit", "réserver le kit", "reserve kit", of: .kit,
      needs: [need("request", "demande", "request", .reference("request"))]),
    verb("release_kit", "libérer le kit", "release kit", of: .kit, needs: [reason]),
    verb("dissolve_kit", "dissoudre le kit", "dissolve kit", of: .kit),
    verb(
      "open_article", "suivre un article", "follow article", of: .article,
      needs: [need("label", "désignation", "name", .text, isRequired: false)]),
    verb(
      "enter_article", "entrer", "enter", of: .article, isMove: false, needs: [place, quantity]),
    verb(
      "count_article", "compter", "count", of: .article, isMove: false,
      needs: [place, quantity, need("before", "compté jusque-là", "held before", .integer)]),
    verb(
      "lose_article", "perdre", "lose", of: .article, isMove: false,
      needs: [place, quantity, reason]),
    verb("close_article", "abandonner l’article", "give up article", of: .article),
    verb("reserve", "réserver", "reserve"),
    verb("cancel_request", "abandonner la demande", "cancel request", of: .request),
    verb("send_delivery", "livraison partie", "send delivery", of: .delivery),
    verb("void_delivery", "annuler la livraison", "void delivery", of: .delivery),
    verb("close_stock_take", "clore l’inventaire", "close stock-take", of: .stockTake),
    verb("remove", "enlèvement parti", "removed", of: .removal),
    verb(
      "load", "charger", "load", isMove: false,
      needs: [
        need("delivery", "livraison", "delivery", .reference(.delivery)),
        need(
          "price", "prix ou valeur (centimes)", "price or value (cents)", .integer,
          isRequired: false),
        need("override", "dérogation", "override", .freeText, isRequired: false),
      ]),
  ]

  static let goodsSteps: [Law.Move] =
    [
      ("open_kit", "", "open"), ("reserve_kit", "complete", "reserved"),
      ("release_kit", "reserved", "complete"), ("dissolve_kit", "open", "dissolved"),
      ("dissolve_kit", "complete", "dissolved"),
    ].map { Law.Move(subject: .kit, verb: Verb($0.0), source: $0.1, target: State($0.2)) }
    + [("open_article", "", "active"), ("close_article", "active", "closed")].map {
      Law.Move(subject: .article, verb: Verb($0.0), source: $0.1, target: State($0.2))
    }
    + [
      Law.Move(subject: .request, verb: "cancel_request", source: "open", target: "cancelled"),
      Law.Move(subject: .delivery, verb: "send_delivery", source: "draft", target: "shipped"),
      Law.Move(subject: .delivery, verb: "void_delivery", source: "draft", target: "void"),
      Law.Move(subject: .stockTake, verb: "close_stock_take", source: "open", target: "closed"),
      Law.Move(subject: .removal, verb: "remove", source: "draft", target: "removed"),
    ]

  static let laptop = Quality(.laptop, category: "A")

  private static let school = KitRecipe(
    code: "PORTABLE-ECOLE", label: "Portable pour un collégien", version: 12,
    lines: [
      .init(.device(laptop)), .init(.article("SOURIS")), .init(.article("SACOCHE")),
      .init(.service("training")),
    ])
  private static let desk = KitRecipe(
    code: "POSTE-FIXE", label: "Poste fixe avec écran", version: 15,
    lines: [
      .init(.device(Quality(.desktop))), .init(.device(Quality(.monitor))),
      .init(.article("CLAVIER-AZERTY")), .init(.article("SOURIS")),
    ])

  static let goods: [GoodsView: [GoodsRow]] = [
    .availability: [
      .recipe(
        KitAvailability(
          recipe: school, complete: 3, reserved: 12,
          buildable: .init(count: 17, limit: .devices([laptop])), wanted: 9,
          left: .init(count: 8, limit: .devices([laptop])), forecast: 20...26,
          until: "2026-12-06")),
      .recipe(
        KitAvailability(
          recipe: desk, complete: 0, reserved: 2,
          buildable: .init(count: 4, limit: .article("CLAVIER-AZERTY")), wanted: 0,
          left: .init(count: 4, limit: .article("CLAVIER-AZERTY")), forecast: nil,
          until: "2026-12-06")),
    ],
    .kits: [
      .kit(
        KitSummary(
          id: 3, code: "KIT-2026-0031", state: "open", recipe: school.code,
          lines: [
            .init(number: 1, wanted: .device(laptop), quantity: 1, filled: 0, device: ""),
            .init(number: 2, wanted: .article("SOURIS"), quantity: 1, filled: 1, device: ""),
            .init(number: 3, wanted: .article("SACOCHE"), quantity: 2, filled: 0, device: ""),
            .init(number: 4, wanted: .service("training"), quantity: 1, filled: 0, device: ""),
          ])),
      .kit(
        KitSummary(
          id: 2, code: "KIT-2026-0030", state: "complete", recipe: school.code,
          lines: [
            .init(
              number: 1, wanted: .device(laptop), quantity: 1, filled: 1, device: "LYPC26-00044"),
            .init(number: 2, wanted: .article("SOURIS"), quantity: 1, filled: 1, device: ""),
          ])),
    ],
    .articles: [
      .article(
        ArticleSummary(
          code: "SACOCHE", label: "Sacoche 15 pouces", state: "active", threshold: 20,
          places: [.init(place: "A-03-2", quantity: 12)])),
      .article(
        ArticleSummary(
          code: "SOURIS", label: "Souris USB", state: "active", threshold: 0,
          places: [
            .init(place: "A-03-2", quantity: 140), .init(place: "B-01", quantity: 25),
          ])),
    ],
    .requests: requests, .deliveries: deliveries, .stockTakes: stockTakes, .removals: removals,
    .parts: parts,
  ]
}

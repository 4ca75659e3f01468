import LedgerValues
import ScreenGrid

extension Commands {
  /// What is done on the lists and pages of goods.
  static let goods: [Command] = [
    Command(
      .beginGoods, fr: "commencer", en: "begin",
      help: "Commencer un kit, une demande, une livraison…",
      "Begin a kit, a request, a delivery…", keys: [.function(6)], in: [.goods],
      footer: Sentence(fr: "commencer", en: "begin"), refusal: { $0.refusalToBegin }),
    Command(
      .actOnGoods, fr: "ce qu'on peut en faire", en: "what can be done with it",
      help: "Envoyer, réserver, clore, compter : ce qui se peut",
      "Send, reserve, close, count: what can be done", keys: [.function(7)],
      in: [.goods, .goodsPage], footer: Sentence(fr: "faire", en: "do"),
      refusal: { $0.refusalToActOnGoods }),
    Command(
      .settleFinding, fr: "régler la ligne", en: "settle the line",
      help: "Ranger ici, marquer non vu, expliquer : la ligne choisie",
      "Put it here, mark it not seen, explain it: the chosen line", keys: [.function(9)],
      in: [.goodsPage], footer: Sentence(fr: "régler", en: "settle"),
      refusal: { $0.refusalToSettleFinding }),
  ]

  /// Kits, requests, deliveries, stock-takes, removals.
  static let goodsPlaces: [Command] = [
    Command(
      .showKits, fr: "kits", en: "kits",
      help: "Voir ce qu'on peut promettre, les kits, les articles",
      "See what can be promised, the kits, the articles", keys: [.alt("1")], in: .screens,
      footer: Sentence(fr: "kits", en: "kits")),
    Command(
      .showRequests, fr: "demandes", en: "requests",
      help: "Voir ce que les partenaires demandent", "See what partners ask for",
      keys: [.alt("2")], in: .screens,
      footer: Sentence(fr: "demandes", en: "requests")),
    Command(
      .showDeliveries, fr: "livraisons", en: "deliveries",
      help: "Voir ce qui se prépare et ce qui est parti", "See what is prepared and what has left",
      keys: [.alt("3")], in: .screens,
      footer: Sentence(fr: "livraisons", en: "deliveries")),
    Command(
      .showStockTakes, fr: "inventaire", en: "stock-take",
      help: "Compter un lieu en scannant tout ce qui y est",
      "Count a place by scanning all that is there", keys: [.alt("4")], in: .screens,
      footer: Sentence(fr: "inventaire", en: "stock-take")),
    Command(
      .showRemovals, fr: "enlèvements et pièces", en: "removals and parts",
      help: "Voir les enlèvements de déchets et les pièces",
      "See the removals of waste and the parts", keys: [.alt("5")], in: .screens,
      footer: Sentence(fr: "enlèvements", en: "removals")),
  ]
}

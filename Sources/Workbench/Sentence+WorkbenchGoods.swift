import LedgerValues

// What the lists and pages of goods say.

extension Sentence {
  static let kits = Sentence(fr: "Kits", en: "Kits")
  static let requests = Sentence(fr: "Demandes", en: "Requests")
  static let deliveries = Sentence(fr: "Livraisons", en: "Deliveries")
  static let stockTakes = Sentence(fr: "Inventaire", en: "Stock-take")
  static let removals = Sentence(fr: "Enlèvements", en: "Removals")

  static let recipeColumn = Sentence(fr: "Modèle", en: "Recipe")
  static let articleColumn = Sentence(fr: "Article", en: "Article")
  static let completeColumn = Sentence(fr: "Complets", en: "Complete")
  static let reservedColumn = Sentence(fr: "Réservés", en: "Reserved")
  static let buildableColumn = Sentence(fr: "À monter", en: "To build")
  static let limitColumn = Sentence(fr: "Ce qui limite", en: "What limits")
  static let lacksColumn = Sentence(fr: "Manque", en: "Lacks")
  static let stockColumn = Sentence(fr: "Stock", en: "Stock")
  static let thresholdColumn = Sentence(fr: "Seuil", en: "Least")
  static let labelColumn = Sentence(fr: "Désignation", en: "Name")
  static let countColumn = Sentence(fr: "Nb", en: "No.")
  static let whatColumn = Sentence(fr: "Quoi", en: "What")
  static let whichColumn = Sentence(fr: "Lequel", en: "Which")

  static let noGoods = Sentence(fr: "Rien ici", en: "Nothing here")
  static let noGoodsYet = Sentence(
    fr: "Rien encore : F6 commence", en: "Nothing yet: F6 begins")
  static let paletteGoods = Sentence(fr: "Ce qu'on peut en faire", en: "What can be done with it")
  static let paletteOpening = Sentence(fr: "Commencer", en: "Begin")
  static let howMany = Sentence(fr: "combien", en: "how many")
  static let nothingToDoWith = Sentence(
    fr: "Il n'y a rien à en faire ici", en: "There is nothing to do with it here")
  static let nothingToOpen = Sentence(
    fr: "Ici rien ne se commence à la main", en: "Nothing is begun by hand here")

  static let articlesGo = Sentence(fr: "où vont ses articles", en: "where its articles go")

  /// The name of the screen that a view is part of.
  static func screen(of view: GoodsView) -> Sentence {
    switch view {
    case .availability, .kits, .articles: .kits
    case .requests: .requests
    case .deliveries: .deliveries
    case .stockTakes: .stockTakes
    case .removals, .parts: .removals
    }
  }

  static func modeInto(_ code: String) -> Sentence {
    Sentence(fr: "mode : dans \(code)", en: "mode: into \(code)")
  }

  static func view(_ view: GoodsView) -> Sentence {
    switch view {
    case .availability: Sentence(fr: "Ce qu'on peut promettre", en: "What can be promised")
    case .kits: Sentence(fr: "Kits", en: "Kits")
    case .articles: Sentence(fr: "Articles", en: "Articles")
    case .requests: .requests
    case .deliveries: .deliveries
    case .stockTakes: Sentence(fr: "Inventaires", en: "Stock-takes")
    case .removals: .removals
    case .parts: Sentence(fr: "Pièces", en: "Parts")
    }
  }

  /// Where what is scanned comes from, and what scanning does here.
  static func goodsHint(_ ref: GoodsRef, _ place: String) -> Sentence {
    let at = place.isEmpty ? .same("") : Sentence(fr: " · lieu : \(place)", en: " · place: \(place)")
    let what: Sentence =
      switch ref.subject {
      case .kit:
        Sentence(
          fr: "Scanner appareils et articles : chacun dit sa ligne",
          en: "Scan devices and articles: each tells its line")
      case .delivery:
        Sentence(
          fr: "Scanner appareils, kits et articles pour les charger",
          en: "Scan devices, kits and articles to load them")
      case .request:
        Sentence(
          fr: "Scanner appareils et kits pour les réserver",
          en: "Scan devices and kits to reserve them")
      case .stockTake:
        Sentence(
          fr: "Scanner tout ce qui est là, ou d'abord une étagère",
          en: "Scan all that is there, or a shelf first")
      case .removal:
        Sentence(
          fr: "Scanner les déchets pour les charger", en: "Scan the waste to load it")
      default: .same("")
      }
    return Sentence(fr: what.french + at.french, en: what.english + at.english)
  }

  static func goodsPlace(_ place: String) -> Sentence {
    Sentence(fr: "Lieu : \(place)", en: "Place: \(place)")
  }

  static func goodsStands(_ code: String, _ state: Sentence) -> Sentence {
    Sentence(
      fr: "\(code) est : \(state.french)", en: "\(code) is: \(state.english)")
  }

  static func goodsOpened(_ code: String) -> Sentence {
    Sentence(fr: "\(code) ouvert", en: "\(code) opened")
  }

  /// A second scan of the same code means it.
  static func scanAgain(_ reason: Sentence) -> Sentence {
    Sentence(
      fr: "\(reason.french). Scanner encore pour le prendre quand même",
      en: "\(reason.english). Scan it again to take it all the same")
  }
}

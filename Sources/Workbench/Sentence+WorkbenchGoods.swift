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

  static let leftColumn = Sentence(fr: "Libres", en: "Left")
  static let forecastColumn = Sentence(fr: "Bientôt", en: "Soon")
  static let requestColumn = Sentence(fr: "Demande", en: "Request")
  static let servedColumn = Sentence(fr: "Servi", en: "Served")
  static let wantedByColumn = Sentence(fr: "Pour le", en: "By")
  static let partnerColumn = Sentence(fr: "Partenaire", en: "Partner")
  static let programmeColumn = Sentence(fr: "Programme", en: "Programme")
  static let publicsColumn = Sentence(fr: "Publics", en: "Publics")
  static let deliveryColumn = Sentence(fr: "Livraison", en: "Delivery")
  static let cameBackColumn = Sentence(fr: "Revenus", en: "Back")
  static let carrierColumn = Sentence(fr: "Transporteur", en: "Carrier")
  static let basisColumn = Sentence(fr: "Base légale", en: "Legal basis")
  static let handedOverColumn = Sentence(fr: "Remis", en: "Handed over")
  static let stockTakeColumn = Sentence(fr: "Inventaire", en: "Stock-take")
  static let seenColumn = Sentence(fr: "Vus", en: "Seen")
  static let missingColumn = Sentence(fr: "Manquants", en: "Missing")
  static let misplacedColumn = Sentence(fr: "Mal rangés", en: "Misplaced")
  static let unexpectedColumn = Sentence(fr: "Imprévus", en: "Extra")
  static let leftToSettle = Sentence(fr: "À régler", en: "To settle")
  static let removalColumn = Sentence(fr: "Enlèvement", en: "Removal")
  static let massColumn = Sentence(fr: "Masse", en: "Mass")
  static let plannedColumn = Sentence(fr: "Prévu le", en: "Planned")
  static let recyclerColumn = Sentence(fr: "Recycleur", en: "Recycler")
  static let declaredCarcasses = Sentence(fr: "Carcasses déclarées", en: "Carcasses declared")
  static let partColumn = Sentence(fr: "Pièce", en: "Part")
  static let originColumn = Sentence(fr: "Vient de", en: "From")
  static let whereColumn = Sentence(fr: "Où", en: "Where")
  static let fittedColumn = Sentence(fr: "Montée dans", en: "Fitted in")
  static let invoiceColumn = Sentence(fr: "Facture", en: "Invoice")

  static let misplacedFinding = Sentence(fr: "mal rangé", en: "misplaced")
  static let unexpectedFinding = Sentence(fr: "imprévu", en: "unexpected")
  static let missingFinding = Sentence(fr: "manquant", en: "missing")
  static let unknownCode = Sentence(fr: "code inconnu", en: "unknown code")

  static let noGoods = Sentence(fr: "Rien ici", en: "Nothing here")
  static let noGoodsYet = Sentence(
    fr: "Rien encore : F6 commence", en: "Nothing yet: F6 begins")
  static let paletteGoods = Sentence(fr: "Ce qu'on peut en faire", en: "What can be done with it")
  static let paletteOpening = Sentence(fr: "Commencer", en: "Begin")
  static let requestLines = Sentence(
    fr: "quoi (laptop:A:-:12 ; MODELE:30)", en: "what (laptop:A:-:12; RECIPE:30)")
  static let nothingToSettle = Sentence(
    fr: "Cette ligne n'attend rien", en: "This line waits for nothing")

  static func settleFindingTitle(_ code: String) -> Sentence {
    Sentence(fr: "régler · \(code)", en: "settle · \(code)")
  }

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
    let at =
      place.isEmpty ? .same("") : Sentence(fr: " · lieu : \(place)", en: " · place: \(place)")
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

  /// How many may be had by a day: from so many to so many.
  static func range(_ range: ClosedRange<Int>?) -> Sentence {
    guard let range else { return Sentence(fr: "inconnu", en: "unknown") }
    let text =
      range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    return .same(text)
  }

  static func forecastBy(_ day: String) -> Sentence {
    Sentence(fr: "D'ici le \(day)", en: "By \(day)")
  }

  static func reservedHere(_ count: Int) -> Sentence {
    Sentence(fr: "réservés : \(count)", en: "reserved: \(count)")
  }

  /// Whom a partner serves, with how many where they were counted.
  static func publics(_ publics: [RequestSummary.Public], _ law: Law) -> Sentence {
    let said = { (language: Language) -> String in
      publics.map { one in
        let name = law.label(ofChoice: one.name, need: "public", of: "open_request")(language)
        return one.count > 0 ? "\(name) \(one.count)" : name
      }.joined(separator: ", ")
    }
    return Sentence(fr: said(.french), en: said(.english))
  }

  static func kitOf(_ recipe: String) -> Sentence {
    Sentence(fr: "kit \(recipe)", en: "kit \(recipe)")
  }

  static func withPrice(_ state: Sentence, _ cents: Int64) -> Sentence {
    Sentence(
      fr: "\(state.french) · \(Money.text(cents, .french)) €",
      en: "\(state.english) · €\(Money.text(cents, .english))")
  }

  static func kindIn(_ kind: Sentence, _ state: Sentence) -> Sentence {
    Sentence(fr: "\(kind.french), \(state.french)", en: "\(kind.english), \(state.english)")
  }

  /// A finding: what is wrong, from where to where.
  static func finding(_ name: Sentence, _ recorded: String, _ seen: String) -> Sentence {
    switch (recorded.isEmpty, seen.isEmpty) {
    case (true, true): name
    case (false, true): .both(name, .same(recorded))
    case (true, false): .both(name, .same(seen))
    case (false, false):
      Sentence(
        fr: "\(name.french) · \(seen), noté à \(recorded)",
        en: "\(name.english) · \(seen), recorded at \(recorded)")
    }
  }

  /// Grams as kilograms, to the gram where it matters.
  static func kilograms(_ grams: Int) -> Sentence {
    let (whole, rest) = (grams / 1_000, grams % 1_000 / 100)
    return Sentence(fr: "\(whole),\(rest) kg", en: "\(whole).\(rest) kg")
  }

  static func mass(_ grams: Int, isWeighed: Bool) -> Sentence {
    guard grams > 0 else { return Sentence(fr: "masse inconnue", en: "mass unknown") }
    let mass = kilograms(grams)
    return Sentence(
      fr: mass.french + (isWeighed ? " pesés" : " estimés"),
      en: mass.english + (isWeighed ? " weighed" : " estimated"))
  }
}

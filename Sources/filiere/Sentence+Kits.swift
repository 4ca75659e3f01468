import LedgerValues

extension Sentence {
  static let recipeNeedsCode = Sentence(
    fr: "Donnez le code du modèle avant ses lignes", en: "Give the recipe's code before its lines")

  static func unreadableLine(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » ne se comprend pas. Voyez filiere kit recipe --help",
      en: "“\(text)” is not understood. See filiere kit recipe --help")
  }

  /// How a kit stands after a scan.
  static func kitNow(_ isComplete: Bool, _ missing: String) -> Sentence {
    isComplete
      ? Sentence(fr: "Le kit est complet", en: "The kit is complete")
      : Sentence(fr: "Il manque encore : \(missing)", en: "Still wanted: \(missing)")
  }

  /// A code took a line of a kit.
  static func fillsLine(_ code: String, _ line: Int) -> Sentence {
    Sentence(fr: "\(code) : ligne \(line)", en: "\(code): line \(line)")
  }

  static func kitsOpened(_ codes: [String]) -> Sentence {
    let list =
      codes.count > 3 ? "\(codes[0]) … \(codes[codes.count - 1])" : codes.joined(separator: ", ")
    return Sentence(fr: "Ouvert : \(list)", en: "Opened: \(list)")
  }

  static func didTo(_ code: String, _ verb: Sentence) -> Sentence {
    Sentence(fr: "\(code) : \(verb.french), c'est fait", en: "\(code): \(verb.english), done")
  }

  static func standsAlready(_ code: String) -> Sentence {
    Sentence(fr: "\(code) : c'est déjà fait", en: "\(code): already done")
  }

  /// One answer after another, on one line.
  static func one(_ first: Sentence, _ second: Sentence) -> Sentence {
    Sentence(fr: "\(first.french) · \(second.french)", en: "\(first.english) · \(second.english)")
  }

  static func takesNoScan(_ code: String) -> Sentence {
    Sentence(
      fr: "\(code) ne prend rien en scannant", en: "\(code) takes nothing by scanning")
  }

  static func loadedFree(_ code: String, _ isOver: Bool) -> Sentence {
    isOver
      ? Sentence(fr: "\(code) : chargé en plus", en: "\(code): loaded beside")
      : Sentence(fr: "\(code) : chargé", en: "\(code): loaded")
  }

  static func stillMissing(_ count: Int) -> Sentence {
    Sentence(fr: "encore \(count)", en: "\(count) to go")
  }

  static let nothingToReserve = Sentence(
    fr: "Rien en stock ne convient, ou tout est réservé",
    en: "Nothing in stock fits, or all is reserved")

  static func reservedNow(_ request: String, _ count: Int) -> Sentence {
    Sentence(fr: "\(request) : \(count) réservés", en: "\(request): \(count) reserved")
  }

  static func didToMany(_ count: Int, _ verb: Sentence) -> Sentence {
    Sentence(fr: "\(verb.french) : \(count), c'est fait", en: "\(verb.english): \(count), done")
  }
}

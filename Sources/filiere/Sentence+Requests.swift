import LedgerValues

extension Sentence {
  static func unknownPublic(_ text: String, _ choices: [String]) -> Sentence {
    let list = choices.joined(separator: ", ")
    return Sentence(
      fr: "« \(text) » n'est pas un public et son nombre. Publics : \(list) ; jamais une personne",
      en: "“\(text)” is not a public and its count. Publics: \(list); never a person")
  }

  static let requestNeedsLines = Sentence(
    fr: "Une demande veut au moins une ligne : --recipe, --device ou --article",
    en: "A request wants at least one line: --recipe, --device or --article")

  static let unreadableTarget = Sentence(
    fr: "Donnez une année entre 2000 et 2100, et un nombre entier",
    en: "Give a year between 2000 and 2100, and a whole number")

  static func stillLacking(_ request: String, _ lines: String) -> Sentence {
    Sentence(fr: "\(request) : il manque encore \(lines)", en: "\(request): still lacks \(lines)")
  }

  static func allReserved(_ request: String) -> Sentence {
    Sentence(
      fr: "\(request) : tout est réservé ou servi", en: "\(request): all is reserved or served")
  }
}

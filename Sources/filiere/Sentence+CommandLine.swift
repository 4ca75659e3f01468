import LedgerValues

/// What the command line says.
extension Sentence {
  static func noSuchInput(_ path: String) -> Sentence {
    Sentence(
      fr: "Impossible de lire \(path) : ce fichier n'existe pas ou ne vous est pas ouvert",
      en: "Cannot read \(path): there is no such file, or it is not open to you")
  }

  static func askPIN(_ op: String) -> Sentence {
    Sentence(fr: "Code secret de \(op) :", en: "PIN of \(op):")
  }

  static let askBadge = Sentence(fr: "Badge :", en: "Badge:")

  static let noSecret = Sentence(
    fr: "Aucun secret sur l'entrée standard : il est attendu sur la première ligne",
    en: "No secret on standard input: it is expected on the first line")

  static let oneSecret = Sentence(
    fr: "--badge ou --pin, pas les deux", en: "--badge or --pin, not both")

  static let pinOfWhom = Sentence(
    fr: "Code secret de qui ? Ajoutez --operator CODE", en: "Whose PIN? Add --operator CODE")

  static let demoHasNoSecret = Sentence(
    fr: "La démonstration n'a pas de secret : son opérateur est ce compte Unix",
    en: "The demo has no secret: its operator is this Unix account")

  static let founderHasNoBadge = Sentence(
    fr: "Un badge se fait une fois le registre créé : filiere operator badge",
    en: "A badge is made once the ledger is there: filiere operator badge")

  static let rehearsal = Sentence(
    fr: "À blanc : rien ne sera écrit", en: "Dry run: nothing will be written")

  static func unreadableDate(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas une date. Écrivez 2026-11-21 ou « 2026-11-21 14:05 »",
      en: "“\(text)” is not a date. Write 2026-11-21 or “2026-11-21 14:05”")
  }

  static func notAPair(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas de la forme nom=valeur",
      en: "“\(text)” is not of the form name=value")
  }

  static func ledgerMade(_ path: String, op: String) -> Sentence {
    Sentence(
      fr: "Registre créé : \(path). \(op) en est l'administrateur, par ce compte Unix",
      en: "Ledger made: \(path). \(op) is its administrator, by this Unix account")
  }

  static func ledgerWouldBeMade(_ path: String, op: String) -> Sentence {
    Sentence(
      fr: "Le registre \(path) serait créé, avec \(op) pour administrateur",
      en: "The ledger \(path) would be made, with \(op) as its administrator")
  }

  static func moreDevices(after name: String) -> Sentence {
    Sentence(
      fr: "Il y en a d'autres : --after \(name), ou --limit",
      en: "There are more: --after \(name), or --limit")
  }

  static let noTags = Sentence(
    fr: "Aucun appareil : donnez des étiquettes, ou une par ligne sur l'entrée standard",
    en: "No device: give tags, or one a line on standard input")

  static func moved(_ count: Int) -> Sentence {
    Sentence(
      fr: count > 1 ? "\(count) faits" : "\(count) fait", en: "\(count) done")
  }

  static func refusedOne(_ name: String, _ reason: Sentence) -> Sentence {
    Sentence(fr: "\(name) : \(reason.french)", en: "\(name): \(reason.english)")
  }

  static func alreadyThere(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(fr: "Déjà fait : \(list)", en: "Already done: \(list)")
  }
}

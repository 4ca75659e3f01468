import LedgerValues

// What stands on the screens.

extension Sentence {
  static let tooSmall = Sentence(
    fr: "Filière demande au moins 40 colonnes et 12 lignes.",
    en: "Filière needs at least 40 columns and 12 rows.")

  static let tableau = Sentence(fr: "Tableau", en: "Dashboard")
  static let devices = Sentence(fr: "Appareils", en: "Devices")
  static let lots = Sentence(fr: "Lots", en: "Lots")
  static let journal = Sentence(fr: "Journal", en: "Journal")
  static let help = Sentence(fr: "Aide", en: "Help")
  static let messages = Sentence(fr: "Messages", en: "Messages")

  static let scanLabel = Sentence(fr: "Scan", en: "Scan")
  static let modeOpen = Sentence(fr: "mode : ouvrir", en: "mode: open")
  static let modeReception = Sentence(fr: "mode : réception", en: "mode: reception")
  static func modeWordsAct(_ verb: Sentence) -> Sentence {
    Sentence(fr: "mode : \(verb.french)", en: "mode: \(verb.english)")
  }
  static func modeWordsLocate(_ place: String) -> Sentence {
    Sentence(fr: "mode : ranger en \(place)", en: "mode: put at \(place)")
  }

  static func progress(_ job: JobProgress) -> Sentence {
    let share = job.total > 0 ? " \(job.done) / \(job.total)" : " \(job.done)"
    let (french, english) = pace(job)
    return Sentence(
      fr: "\(job.title.french)\(share)\(french) · Ctrl-X arrête",
      en: "\(job.title.english)\(share)\(english) · Ctrl-X stops")
  }

  /// How many a second, and how many seconds are left, once that can be told.
  private static func pace(_ job: JobProgress) -> (french: String, english: String) {
    guard job.elapsed >= 500, job.done > 0, job.total >= job.done else { return ("", "") }
    let rate = max(Int64(job.done) * 1_000 / job.elapsed, 1)
    let left = (Int64(job.total - job.done) + rate - 1) / rate
    return (" · \(rate)/s · reste \(left) s", " · \(rate)/s · \(left) s left")
  }

  // MARK: Columns

  static let state = Sentence(fr: "État", en: "State")
  static let number = Sentence(fr: "Nombre", en: "Count")
  static let tag = Sentence(fr: "Étiquette", en: "Tag")
  static let kind = Sentence(fr: "Genre", en: "Kind")
  static let model = Sentence(fr: "Modèle", en: "Model")
  static let serial = Sentence(fr: "Série", en: "Serial")
  static let placeColumn = Sentence(fr: "Lieu", en: "Place")
  static let since = Sentence(fr: "Depuis", en: "Since")
  static let lot = Sentence(fr: "Lot", en: "Lot")
  static let donorColumn = Sentence(fr: "Donneur", en: "Donor")
  static let donorTag = Sentence(fr: "N° donneur", en: "Donor's no.")
  static let eventNumber = Sentence(fr: "N°", en: "No.")
  static let key = Sentence(fr: "Touche", en: "Key")
  static let command = Sentence(fr: "Commande", en: "Command")
  static let what = Sentence(fr: "Ce qu'elle fait", en: "What it does")
  static let when = Sentence(fr: "Quand", en: "When")
  static let who = Sentence(fr: "Qui", en: "Who")
  static let happened = Sentence(fr: "Quoi", en: "What")
  static let device = Sentence(fr: "Appareil", en: "Device")
  static let outcome = Sentence(fr: "De, vers", en: "From, to")
  static let said = Sentence(fr: "Ce qui a été dit", en: "What was said")

  // MARK: Empty lists

  static let loading = Sentence(fr: "Lecture…", en: "Reading…")
  static let noDevice = Sentence(fr: "Aucun appareil", en: "No device")
  static let noLot = Sentence(fr: "Aucun lot : F7 en importe un", en: "No lot: F7 imports one")
  static let noEvent = Sentence(fr: "Aucun événement", en: "No event")
  static let noCommand = Sentence(fr: "Aucune commande", en: "No command")
  static let noMessage = Sentence(fr: "Rien n'a été dit", en: "Nothing was said")
  static let noRow = Sentence(fr: "Aucune ligne dans cette vue", en: "No row in this view")

  // MARK: Tableau

  static let events = Sentence(fr: "Événements", en: "Events")
  /// A name and what it is worth, as each language punctuates.
  static func labelled(_ name: Sentence, _ value: Sentence) -> Sentence {
    Sentence(
      fr: "\(name.french) : \(value.french)", en: "\(name.english): \(value.english)")
  }
  static func labelled(_ name: Sentence, _ value: Int) -> Sentence {
    labelled(name, Sentence(fr: "\(value)", en: "\(value)"))
  }

  static let welcome = Sentence(fr: "Bienvenue dans Filière", en: "Welcome to Filière")
  static let firstRun = Sentence(
    fr: "Ce registre ne contient encore aucun appareil. Pour commencer :",
    en: "This ledger holds no device yet. To begin:")
  static let firstRunBox = Sentence(
    fr: "Ce que l'on scanne ou tape va toujours dans la boîte du bas ; Entrée y va.",
    en: "What you scan or type always goes to the box below; Enter goes there.")

  static func plural(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count > 1 ? many : one)"
  }
}

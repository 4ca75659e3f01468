import LedgerValues

// Titles and fields of forms.

extension Sentence {
  static func moveTitle(_ verb: Sentence, _ name: String) -> Sentence {
    Sentence(fr: "\(verb.french) · \(name)", en: "\(verb.english) · \(name)")
  }

  static func scanTitle(_ verb: Sentence) -> Sentence {
    Sentence(fr: "\(verb.french) (scanner)", en: "\(verb.english) (scan)")
  }

  static func registerTitle(_ lot: String) -> Sentence {
    Sentence(fr: "Appareil imprévu · \(lot)", en: "Unannounced device · \(lot)")
  }

  static func mediumTitle(_ name: String) -> Sentence {
    Sentence(fr: "Noter un support · \(name)", en: "Record a medium · \(name)")
  }

  static func sanitiseTitle(_ serial: String, _ name: String) -> Sentence {
    Sentence(
      fr: "Effacement de S/N \(serial) · \(name)", en: "Wipe of S/N \(serial) · \(name)")
  }

  static func wipeLogTitle(_ name: String) -> Sentence {
    Sentence(fr: "Journal nwipe · \(name)", en: "nwipe log · \(name)")
  }

  static let manifestTitle = Sentence(
    fr: "Importer la liste d'un donneur", en: "Import a donor's list")
  static let placeTitle = Sentence(fr: "Lieu de réception", en: "Place of reception")
  static let place = Sentence(fr: "lieu", en: "place")
  static let listPath = Sentence(fr: "fichier de la liste", en: "file of the list")
  static let donor = Sentence(fr: "donneur", en: "donor")
  static let logPath = Sentence(fr: "fichier du journal", en: "file of the log")
}

import LedgerValues

/// What is said of a donor's list that is refused whole.
extension Sentence {
  static let emptyManifest = Sentence(
    fr: "Le fichier est vide.",
    en: "The file is empty.")

  static let binaryManifest = Sentence(
    fr: "Ce fichier n'est pas du texte : une liste au format CSV est attendue.",
    en: "This file is not text: a list in CSV format is expected.")

  static func spreadsheet(_ format: String) -> Sentence {
    Sentence(
      fr:
        "C'est un classeur \(format) : ouvrez-le dans un tableur et enregistrez la feuille en CSV.",
      en: "This is a \(format) workbook: open it in a spreadsheet and save the sheet as CSV.")
  }

  static func documentNotList(_ format: String) -> Sentence {
    Sentence(
      fr:
        "C'est un fichier \(format), pas une liste : demandez le tableau et enregistrez-le en CSV.",
      en: "This is a \(format) file, not a list: ask for the table and save it as CSV.")
  }

  static let openQuote = Sentence(
    fr: "Un guillemet ouvert sur cette ligne n'est jamais refermé.",
    en: "A quote opened on this line is never closed.")

  static func noHeader(rows: Int) -> Sentence {
    Sentence(
      fr: """
        Aucune ligne d'en-tête reconnue dans les \(rows) premières lignes : il faut au moins une \
        colonne de type, de modèle, de numéro de série ou d'IMEI (--map colonne=champ la désigne).
        """,
      en: """
        No header line recognised in the first \(rows) rows: at least a column of kinds, models, \
        serial numbers or IMEI is needed (--map column=field names it).
        """)
  }

  static let noRows = Sentence(
    fr: "Aucun appareil sous cette ligne d'en-tête.",
    en: "There is no device below this header line.")

  static func noSuchColumn(_ name: String) -> Sentence {
    Sentence(
      fr: "Aucune colonne « \(name) » dans cette ligne d'en-tête.",
      en: "No column “\(name)” in this header line.")
  }

  static func twoColumns(for field: ManifestField) -> Sentence {
    Sentence(
      fr: "Deux colonnes sont désignées pour le champ \(field.rawValue) : une seule est possible.",
      en: "Two columns are named for the field \(field.rawValue): only one is possible.")
  }
}

/// What is said of one row that is rejected. No sentence repeats the donor's text, which may
/// hold anything: it is carried beside.
extension Sentence {
  static func tooFewCells(_ found: Int, of expected: Int) -> Sentence {
    Sentence(
      fr: "Ligne trop courte : \(found) cellules pour \(expected) colonnes.",
      en: "Row too short: \(found) cells for \(expected) columns.")
  }

  static func tooManyCells(_ found: Int, of expected: Int) -> Sentence {
    Sentence(
      fr: "Ligne trop longue : \(found) cellules pour \(expected) colonnes.",
      en: "Row too long: \(found) cells for \(expected) columns.")
  }

  static let misplacedQuote = Sentence(
    fr: "Guillemets mal placés dans une cellule.",
    en: "Misplaced quotes in a cell.")

  static let nulCharacter = Sentence(
    fr: "La ligne contient le caractère nul (U+0000).",
    en: "The row holds the null character (U+0000).")

  static func notText(_ encoding: ManifestEncoding) -> Sentence {
    Sentence(
      fr: "La ligne contient des octets qui ne sont pas du texte \(encoding.rawValue).",
      en: "The row holds bytes that are not \(encoding.rawValue) text.")
  }

  static func longCell(bytes: Int, most: Int) -> Sentence {
    Sentence(
      fr: "Cellule démesurée : \(bytes) octets, \(most) au plus.",
      en: "Outsized cell: \(bytes) bytes, \(most) at most.")
  }

  static let unreadableNumber = Sentence(
    fr: "Un caractère illisible (U+FFFD) se trouve dans ce numéro.",
    en: "An unreadable character (U+FFFD) stands in this number.")

  static let roundedNumber = Sentence(
    fr: "Un tableur a arrondi ce numéro : mettez la colonne au format texte et ressaisissez-le.",
    en: "A spreadsheet has rounded this number: make the column text and type it again.")

  static let sayingNothing = Sentence(
    fr: "Ni type, ni modèle, ni numéro de série : cette ligne ne désigne aucun appareil.",
    en: "No kind, no model, no serial number: this row names no device.")

  static let badIMEI = Sentence(
    fr: "IMEI invalide : 15 chiffres avec une clé de Luhn juste, ou 16, sont attendus.",
    en: "Invalid IMEI: 15 digits with a right Luhn check digit, or 16, are expected.")

  static let badDate = Sentence(
    fr: "Date illisible : attendue comme 31/12/2019, 2019-12-31, décembre 2019 ou 2019.",
    en: "Unreadable date: expected as 31/12/2019, 2019-12-31, December 2019 or 2019.")

  static func badQuantity(most: Int) -> Sentence {
    Sentence(
      fr: "Quantité illisible : un nombre de 1 à \(most) est attendu.",
      en: "Unreadable quantity: a number from 1 to \(most) is expected.")
  }

  static let manyOfOneNumber = Sentence(
    fr: "Une quantité de plusieurs appareils pour un seul numéro de série ou IMEI.",
    en: "A quantity of several devices for a single serial number or IMEI.")

  static let reasonHeading = Sentence(fr: "Motif du rejet", en: "Reason for rejection")
}

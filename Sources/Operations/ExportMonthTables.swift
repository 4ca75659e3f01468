internal import LedgerValues
internal import LotLedger
internal import Reports

/// The tables of a month, their columns side by side with their headings.
enum MonthTables {
  typealias Write = ([Table.Cell]) throws -> Void

  private static func column(
    _ name: String, _ kind: Table.Kind, _ french: String, _ english: String
  ) -> Table.Column {
    Table.Column(name, kind, Sentence(fr: french, en: english))
  }

  static let summary = Table(
    name: "synthese", label: Sentence(fr: "Synthèse", en: "Summary"),
    columns: [
      column("line", .text, "Ligne", "Line"),
      column("verb", .text, "Mouvement", "Move"),
      column("devices", .integer, "Appareils", "Devices"),
    ])

  static let stock = Table(
    name: "stock", label: Sentence(fr: "Stock", en: "Stock"),
    columns: [
      column("tag", .text, "Étiquette", "Tag"),
      column("state", .text, "État", "State"),
      column("since", .date, "Depuis le", "Since"),
      column("days", .integer, "Jours", "Days"),
      column("kind", .text, "Genre", "Kind"),
      column("maker", .text, "Marque", "Maker"),
      column("model", .text, "Modèle", "Model"),
      column("serial", .text, "N° de série", "Serial"),
      column("donor_tag", .text, "N° du donneur", "Donor’s number"),
      column("lot", .text, "Lot", "Lot"),
      column("place", .text, "Emplacement", "Place"),
      column("grade", .text, "Grade esthétique", "Cosmetic grade"),
      column("category", .text, "Catégorie", "Category"),
    ])

  static let treatments = Table(
    name: "registre-effacements",
    label: Sentence(fr: "Registre des effacements", en: "Wipe register"),
    columns: [
      column("event", .integer, "Événement", "Event"),
      column("treatment", .text, "Traitement", "Treatment"),
      column("recorded", .timestamp, "Enregistré le", "Recorded"),
      column("happened", .timestamp, "Effectué le", "Happened"),
      column("device", .text, "Appareil", "Device"),
      column("lot", .text, "Lot", "Lot"),
      column("medium", .integer, "Support", "Medium"),
      column("serial", .text, "N° de série du support", "Medium’s serial"),
      column("medium_kind", .text, "Genre de support", "Kind of medium"),
      column("capacity_bytes", .integer, "Capacité (octets)", "Capacity (bytes)"),
      column("technique", .text, "Technique", "Technique"),
      column("method", .text, "Méthode", "Method"),
      column("tool", .text, "Outil", "Tool"),
      column("version", .text, "Version", "Version"),
      column("result", .text, "Résultat", "Result"),
      column("verification", .text, "Vérification", "Verification"),
      column("errors", .integer, "Erreurs", "Errors"),
      column("operator", .text, "Opérateur", "Operator"),
      column("validator", .text, "Validé par", "Validated by"),
      column("validated", .timestamp, "Validé le", "Validated"),
      column("witness", .text, "Témoin", "Witness"),
      column("certificate", .text, "Certificat", "Certificate"),
      column("log_sha256", .text, "SHA-256 du journal", "SHA-256 of the log"),
    ])

  static let waiting = Table(
    name: "effacements-en-attente",
    label: Sentence(fr: "Effacements en attente", en: "Waiting to be wiped"),
    columns: [
      column("what", .text, "Quoi", "What"),
      column("device", .text, "Appareil", "Device"),
      column("state", .text, "État", "State"),
      column("since", .date, "Depuis le", "Since"),
      column("days", .integer, "Jours", "Days"),
      column("lot", .text, "Lot", "Lot"),
      column("place", .text, "Emplacement", "Place"),
      column("medium", .integer, "Support", "Medium"),
      column("serial", .text, "N° de série du support", "Medium’s serial"),
      column("medium_kind", .text, "Genre de support", "Kind of medium"),
      column("capacity_bytes", .integer, "Capacité (octets)", "Capacity (bytes)"),
    ])

  static let movements = Table(
    name: "mouvements", label: Sentence(fr: "Mouvements", en: "Movements"),
    columns: [
      column("event", .integer, "Événement", "Event"),
      column("act", .integer, "Acte", "Act"),
      column("recorded", .timestamp, "Enregistré le", "Recorded"),
      column("happened", .timestamp, "Survenu le", "Happened"),
      column("operator", .text, "Opérateur", "Operator"),
      column("verb", .text, "Verbe", "Verb"),
      column("subject", .text, "Sujet", "Subject"),
      column("number", .integer, "Numéro", "Number"),
      column("code", .text, "Code", "Code"),
      column("device", .text, "Appareil", "Device"),
      column("source", .text, "De", "From"),
      column("target", .text, "Vers", "To"),
      column("body", .text, "Contenu", "Content"),
    ])
}

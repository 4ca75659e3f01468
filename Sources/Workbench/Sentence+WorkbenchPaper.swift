import LedgerValues

/// What is said of printing.
extension Sentence {
  static let labelsTitle = Sentence(fr: "Imprimer les étiquettes (PDF)", en: "Print labels (PDF)")
  static let codesTitle = Sentence(
    fr: "Imprimer la feuille de codes (PDF)", en: "Print the sheet of codes (PDF)")
  static let codesFile = Sentence(fr: "codes.pdf", en: "codes.pdf")

  static func labelsFile(_ date: String) -> Sentence {
    Sentence(fr: "etiquettes-\(date).pdf", en: "labels-\(date).pdf")
  }

  static func printed(_ count: Int, _ path: String) -> Sentence {
    Sentence(
      fr: "\(plural(count, "code", "codes")) dans \(path)",
      en: "\(plural(count, "code", "codes")) in \(path)")
  }
}

public import LedgerValues

/// What is said of documents that cannot be drawn.
extension Sentence {
  /// Why a document could not be drawn, and what to do.
  public static func cannotDraw(_ fault: PressFault) -> Sentence {
    switch fault {
    case .missing(let library, let package):
      Sentence(
        fr: """
          Les documents se dessinent avec \(library), qui manque à cette machine : installer le \
          paquet \(package)
          """,
        en: """
          Documents are drawn with \(library), which this machine lacks: install the package \
          \(package)
          """)
    case .drawing(let reason):
      Sentence(
        fr: "Le document n'a pu être dessiné : \(reason)",
        en: "The document could not be drawn: \(reason)")
    case .barcode(let text, let reason):
      Sentence(
        fr: "« \(text) » ne tient pas dans un code-barres : \(reason)",
        en: "“\(text)” does not fit in a barcode: \(reason)")
    }
  }

  /// The page of so many, at the foot of a document.
  static func pageNumber(_ page: Int, of pages: Int) -> Sentence {
    Sentence(fr: "page \(page) sur \(pages)", en: "page \(page) of \(pages)")
  }

  /// At the foot of a box to sign in.
  static let signatureDate = Sentence(
    fr: "Date, nom, signature", en: "Date, name, signature")
}

public import LedgerValues

/// What is said of certificates.
extension Sentence {
  static let certificatePath = Sentence(fr: "Fichiers (.pdf, .json)", en: "Files (.pdf, .json)")

  static func certificateTitle(_ code: String) -> Sentence {
    Sentence(fr: "Certificat d'effacement de \(code)", en: "Certificate of erasure of \(code)")
  }

  static func certificateFile(_ code: String) -> Sentence {
    Sentence(fr: "certificat-\(code)", en: "certificate-\(code)")
  }

  static func certificateWritten(_ paths: [String]) -> Sentence {
    let list = paths.joined(separator: ", ")
    return Sentence(fr: "Certificat écrit : \(list)", en: "Certificate written: \(list)")
  }

  static func certificatesRevoked(_ seq: Int64) -> Sentence {
    Sentence(
      fr: "Les certificats délivrés avant l'événement \(seq) sont révoqués",
      en: "Certificates issued before event \(seq) are revoked")
  }

  /// The title of the work while a certificate is made.
  public static func certifying(_ code: String) -> Sentence {
    Sentence(fr: "Certificat de \(code)", en: "Certificate of \(code)")
  }
}

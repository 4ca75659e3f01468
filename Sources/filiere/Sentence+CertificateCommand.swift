import LedgerValues
import Operations

/// What the command `certificate` says.
extension Sentence {
  static let certifyWhat = Sentence(
    fr: "Dites quoi certifier : une étiquette, un lot, ou --medium SUPPORT (pas les deux)",
    en: "Say what to certify: a tag, a lot, or --medium MEDIUM (not both)")

  static let checkAgainstWhat = Sentence(
    fr: "Dites contre quoi vérifier : --checkpoint POINT, celui que vous tenez de la maison",
    en: "Say what to check against: --checkpoint POINT, the one that you hold from the house")

  static func written(_ path: String) -> Sentence {
    Sentence(fr: "Écrit : \(path)", en: "Written: \(path)")
  }

  static func formerRevoked(_ seq: Int64) -> Sentence {
    Sentence(
      fr: "Les certificats délivrés avant l'événement \(seq) sont révoqués",
      en: "Certificates issued before event \(seq) are revoked")
  }

  static func certificateHolds(_ report: CheckCertificate.Report) -> Sentence {
    let comparison = report.comparison
    let key = comparison.trusted
    let word = Sentence(
      fr: comparison.isNamed ? "que vous avez donnée" : "que porte le certificat lui-même",
      en: comparison.isNamed ? "that you gave" : "that the certificate itself bears")
    let grown =
      comparison.held == comparison.own
      ? Sentence(fr: "", en: "")
      : Sentence(
        fr: ", que votre point de contrôle (\(comparison.held)) prolonge",
        en: ", which your checkpoint (\(comparison.held)) extends")
    let bare =
      comparison.isSigned
      ? Sentence(fr: "", en: "")
      : Sentence(
        fr: " Votre point de contrôle n'est pas signé : il vaut ce que vaut qui vous l'a donné.",
        en: " Your checkpoint is not signed: it is worth what its bearer is.")
    let later =
      report.isRevocationKnown
      ? Sentence(fr: " Non révoqué à ce jour.", en: " Not revoked to this day.")
      : Sentence(
        fr: " S'il a été révoqué depuis, seul le registre le sait.",
        en: " Whether it was revoked since only the ledger knows.")
    return Sentence(
      fr: "Certificat VRAI au point de contrôle de \(comparison.own) événements"
        + "\(grown.french), par la clé \(key) \(word.french).\(bare.french)\(later.french)",
      en: "Certificate TRUE at the checkpoint of \(comparison.own) events\(grown.english), by the "
        + "key \(key) \(word.english).\(bare.english)\(later.english)")
  }

  static func certified(_ device: CertificateStatement.Device) -> Sentence {
    let name = [device.tag, device.maker, device.model, device.serial]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if device.lacks.isEmpty, device.media.isEmpty, device.attestation != nil {
      return Sentence(fr: "\(name) : sans support", en: "\(name): no storage")
    }
    return device.lacks.isEmpty
      ? Sentence(fr: "\(name) : aucune donnée", en: "\(name): no data left")
      : Sentence(fr: "\(name) : EN ATTENTE", en: "\(name): WAITING")
  }

  static func certified(_ medium: CertificateStatement.Medium) -> Sentence {
    let tool = [medium.erasure?.tool, medium.erasure?.method].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    let how = tool.isEmpty ? "" : ", \(tool)"
    switch medium.outcome {
    case .erased:
      let day = medium.erasure?.deed.moment.day ?? ""
      return Sentence(
        fr: "\(medium.name) : effacé le \(day), niveau \(medium.level)\(how)",
        en: "\(medium.name): erased on \(day), level \(medium.level)\(how)")
    case .destroyed:
      let day = medium.destruction?.deed.moment.day ?? ""
      return Sentence(
        fr: "\(medium.name) : détruit le \(day)", en: "\(medium.name): destroyed on \(day)")
    case .supplied:
      return Sentence(
        fr: "\(medium.name) : monté par l'atelier", en: "\(medium.name): fitted by the workshop")
    case .waiting:
      return Sentence(fr: "\(medium.name) : PAS EFFACÉ", en: "\(medium.name): NOT ERASED")
    }
  }
}

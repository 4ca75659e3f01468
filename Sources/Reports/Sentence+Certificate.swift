internal import LedgerValues

/// What a certificate calls its fields.
extension Sentence {
  static func certificateTitle(_ scope: Certificate.Scope, _ code: String) -> Sentence {
    switch scope {
    case .medium:
      Sentence(
        fr: "Certificat d'effacement · support \(code)",
        en: "Certificate of erasure · medium \(code)")
    case .device:
      Sentence(
        fr: "Certificat d'effacement · \(code)", en: "Certificate of erasure · \(code)")
    case .lot:
      Sentence(
        fr: "Certificat d'effacement · lot \(code)", en: "Certificate of erasure · lot \(code)")
    }
  }

  static let certificateSubject = Sentence(
    fr: "Effacement des supports de données", en: "Sanitisation of storage media")
  static let standardText = Sentence(
    fr: "NIST SP 800-88 Rev. 2 (septembre 2025), techniques de l'IEEE 2883-2022",
    en: "NIST SP 800-88 Rev. 2 (September 2025), techniques of IEEE 2883-2022")

  static let certified = Sentence(fr: "Certificat", en: "Certificate")
  static let donor = Sentence(fr: "Donneur (source)", en: "Donor (source)")
  static let lot = Sentence(fr: "Lot de collecte", en: "Collection lot")
  static let site = Sentence(fr: "Lieu", en: "Place")
  static let standing = Sentence(fr: "Dernier événement cité", en: "Last event cited")
  static let standard = Sentence(fr: "Norme suivie", en: "Standard followed")
  static let makerAndModel = Sentence(fr: "Marque et modèle", en: "Maker and model")
  static let serial = Sentence(fr: "N° de série", en: "Serial number")
  static let asset = Sentence(fr: "N° d'inventaire du donneur", en: "Donor's asset number")
  static let received = Sentence(fr: "Reçu", en: "Received")
  static let inventory = Sentence(fr: "Supports recensés", en: "Media confirmed")
  static let noStorage = Sentence(fr: "Attesté sans support", en: "Attested without storage")
  static let result = Sentence(fr: "Résultat", en: "Result")
  static let level = Sentence(fr: "Niveau (NIST)", en: "Level (NIST)")
  static let capacity = Sentence(fr: "Capacité", en: "Capacity")
  static let technique = Sentence(fr: "Technique et méthode", en: "Technique and method")
  static let tool = Sentence(fr: "Outil et version", en: "Tool and version")
  static let verification = Sentence(fr: "Vérification", en: "Verification")
  static let outcome = Sentence(fr: "Issue selon l'outil", en: "Outcome by the tool")
  static let passes = Sentence(fr: "Passes", en: "Passes")
  static let errors = Sentence(fr: "Erreurs", en: "Errors")
  static let bytesErased = Sentence(fr: "Octets effacés", en: "Bytes erased")
  static let hiddenSectors = Sentence(
    fr: "Zones cachées (HPA, DCO)", en: "Hidden areas (HPA, DCO)")
  static let started = Sentence(fr: "Début (selon l'outil)", en: "Started (by the tool)")
  static let ended = Sentence(fr: "Fin (selon l'outil)", en: "Ended (by the tool)")
  static let sanitised = Sentence(fr: "Effacé", en: "Sanitised")
  static let validated = Sentence(fr: "Validé", en: "Validated")
  static let destroyed = Sentence(fr: "Détruit", en: "Destroyed")
  static let witness = Sentence(fr: "Témoin (code)", en: "Witness (code)")
  static let destroyersCertificate = Sentence(
    fr: "Certificat du destructeur", en: "Destroyer's certificate")
  static let log = Sentence(fr: "SHA-256 du journal reçu", en: "SHA-256 of the log received")
  static let keptLog = Sentence(fr: "SHA-256 du journal gardé", en: "SHA-256 of the log kept")
}

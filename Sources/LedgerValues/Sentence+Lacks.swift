extension Sentence {
  /// What is missing for a medium or a device to be certified.
  public static func lack(_ lack: CertificateLack) -> Sentence {
    let what: Sentence =
      switch lack.reason {
      case .notReceived: Sentence(fr: "jamais reçu", en: "never received")
      case .noMedium:
        Sentence(
          fr: "aucun support connu, et personne n'a attesté qu'il n'en a pas",
          en: "no medium is known, and nobody attested that there is none")
      case .inventory:
        Sentence(
          fr: "personne n'a confirmé que les supports connus sont tous ceux qu'il contient",
          en: "nobody confirmed that the media known are all there are")
      case .notSanitised:
        Sentence(
          fr: "le support \(lack.medium) n'est pas effacé (aucune preuve suffisante)",
          en: "the medium \(lack.medium) is not erased (no evidence that is enough)")
      case .notValidated:
        Sentence(
          fr: "l'effacement du support \(lack.medium) n'est validé par personne",
          en: "the erasure of the medium \(lack.medium) is validated by nobody")
      }
    return Sentence(
      fr: "\(lack.device) : \(what.french)", en: "\(lack.device): \(what.english)")
  }
}

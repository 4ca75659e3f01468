import LedgerValues

// What stands on the page of a medium, and what is asked of media and of the wiping policy.

extension Sentence {
  static let mediumTag = Sentence(fr: "Étiquette", en: "Label")
  static let capacity = Sentence(fr: "Capacité", en: "Capacity")
  static let mediumNumber = Sentence(fr: "Numéro", en: "Number")
  static let intoDevice = Sentence(fr: "dans l'appareil", en: "into the device")
  static let storedMedium = Sentence(fr: "support rangé", en: "stored medium")

  static func mediumOpened(_ name: String) -> Sentence {
    Sentence(fr: "Support S/N \(name)", en: "Medium S/N \(name)")
  }

  static func sanitiseTitle(_ serial: String) -> Sentence {
    Sentence(fr: "Effacement de S/N \(serial)", en: "Wipe of S/N \(serial)")
  }

  static func policyTitle(
    _ kind: Sentence, _ technique: Sentence, isEnough: Bool
  ) -> Sentence {
    Sentence(
      fr: "\(kind.french) : \(technique.french) \(isEnough ? "suffira" : "ne suffira plus")",
      en: "\(kind.english): \(technique.english) "
        + (isEnough ? "will be enough" : "will be enough no more"))
  }
}

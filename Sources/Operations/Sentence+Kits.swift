internal import LedgerValues

extension Sentence {
  static let noFreeLine = Sentence(
    fr: "Le kit n'attend plus d'appareil", en: "The kit wants no more devices")

  static func articleNotWanted(_ code: String) -> Sentence {
    Sentence(fr: "Le kit n'attend pas de \(code)", en: "The kit wants no \(code)")
  }

  static func fitsNoLine(_ has: Quality, _ asked: [Quality], _ law: Law) -> Sentence {
    let (own, wanted) = (Self.quality(has, law), asked.map { Self.quality($0, law) })
    return Sentence(
      fr: "C'est : \(own.french). Le kit attend : "
        + wanted.map(\.french).joined(separator: " ; "),
      en: "It is: \(own.english). The kit wants: "
        + wanted.map(\.english).joined(separator: "; "))
  }
}

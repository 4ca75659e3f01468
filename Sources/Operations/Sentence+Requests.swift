internal import LedgerValues

extension Sentence {
  static let chosenByHand = Sentence(fr: "choisi à la main", en: "chosen by hand")

  static func completeKit(_ days: Int) -> Sentence {
    Sentence(fr: "kit complet, prêt depuis \(days) j", en: "complete kit, ready for \(days) d")
  }

  static func leastGood(_ isLeast: Bool, _ days: Int) -> Sentence {
    isLeast
      ? Sentence(
        fr: "le moins bon qui suffit, en stock depuis \(days) j",
        en: "the least good that suffices, in stock for \(days) d")
      : Sentence(
        fr: "le moins bon qui reste, les moins bons étant pris, en stock depuis \(days) j",
        en: "the least good that is left, the lesser ones being taken, in stock for \(days) d")
  }

  static func requestGivenUp(_ code: String) -> Sentence {
    Sentence(fr: "demande \(code) abandonnée", en: "request \(code) cancelled")
  }

  static func kitNotWanted(_ recipe: String) -> Sentence {
    Sentence(
      fr: "La demande n'attend plus de kit \(recipe.isEmpty ? "sans modèle" : recipe)",
      en: "The request wants no more kits \(recipe.isEmpty ? "without a recipe" : recipe)")
  }

  static func fitsNoRequestLine(_ has: Quality, _ asked: [Quality], _ law: Law) -> Sentence {
    let (own, wanted) = (quality(has, law), asked.map { quality($0, law) })
    guard !asked.isEmpty else {
      return Sentence(
        fr: "La demande n'attend plus d'appareil", en: "The request wants no more devices")
    }
    return Sentence(
      fr: "C'est : \(own.french). La demande attend : "
        + wanted.map(\.french).joined(separator: " ; "),
      en: "It is: \(own.english). The request wants: "
        + wanted.map(\.english).joined(separator: "; "))
  }
}

public import LedgerValues

/// What is said when deliveries are prepared, sent and settled.
extension Sentence {
  static let moreThanAsked = Sentence(
    fr: "En trop : la demande n'en attend plus",
    en: "Too many: the request wants no more of it")

  static func moreArticlesThanAsked(_ missing: Int) -> Sentence {
    Sentence(
      fr: "En trop : la demande en attend encore \(missing)",
      en: "Too many: the request wants \(missing) more")
  }

  static func notAskedFor(_ has: Quality, _ asked: [Quality], _ law: Law) -> Sentence {
    let (own, wanted) = (Self.quality(has, law), asked.map { Self.quality($0, law) })
    guard !wanted.isEmpty else {
      return Sentence(
        fr: "C'est : \(own.french). La demande n'attend aucun appareil seul",
        en: "It is: \(own.english). The request wants no device by itself")
    }
    return Sentence(
      fr: "C'est : \(own.french). La demande attend : "
        + wanted.map(\.french).joined(separator: " ; "),
      en: "It is: \(own.english). The request wants: "
        + wanted.map(\.english).joined(separator: "; "))
  }

  /// A device that stands where nothing is loaded or sent from.
  static func notThere(_ state: Sentence, kit: String) -> Sentence {
    kit.isEmpty
      ? Sentence(
        fr: "Impossible : il est « \(state.french) ». Seul ce qui est en stock part",
        en: "Not possible: it is “\(state.english)”. Only what is in stock leaves")
      : Sentence(
        fr: "Impossible : il est « \(state.french) » dans \(kit). Chargez le kit",
        en: "Not possible: it is “\(state.english)” in \(kit). Load the kit")
  }

  static func kitNotThere(_ state: Sentence) -> Sentence {
    Sentence(
      fr: "Impossible : ce kit est « \(state.french) ». Seul un kit complet part",
      en: "Not possible: this kit is “\(state.english)”. Only a complete kit leaves")
  }

  static let nothingLoaded = Sentence(
    fr: "Rien n'est chargé sur cette livraison : chargez-la, ou annulez-la",
    en: "Nothing is loaded on this delivery: load it, or void it")

  static func notOnDelivery(_ code: String) -> Sentence {
    Sentence(fr: "Il n'est pas parti avec \(code)", en: "It did not leave with \(code)")
  }

  static func settledAs(_ fate: Sentence, _ code: String) -> Sentence {
    Sentence(
      fr: "\(code) le dit déjà « \(fate.french) »", en: "\(code) says already “\(fate.english)”")
  }

  static func stillOut(_ codes: [String]) -> Sentence {
    let list = codes.prefix(9).joined(separator: ", ") + (codes.count > 9 ? "…" : "")
    return Sentence(
      fr: "Impossible : on ne sait pas encore ce que sont devenus \(list). Accusez réception, ou "
        + "dites-les refusés, retournés ou manquants",
      en: "Not possible: what became of \(list) is not known yet. Acknowledge them, or say that "
        + "they were refused, returned or are missing")
  }

  /// What a line of a request asks for.
  public static func wanted(_ wanted: RequestSummary.Line.Wanted, _ law: Law) -> Sentence {
    switch wanted {
    case .device(let quality): Self.quality(quality, law)
    case .recipe(let recipe): Sentence(fr: "kit \(recipe)", en: "kit \(recipe)")
    case .article(let code): Sentence(fr: code, en: code)
    }
  }
}

extension Sentence {
  /// Rules about places, stock-takes and pickups, naming nobody.
  static let stock: [Rule: Sentence] = [
    .placeUsed: Sentence(
      fr: "Impossible : il y reste quelque chose. Videz l'emplacement d'abord",
      en: "Not possible: something still stands there. Empty the place first"),
    .placeCycle: Sentence(
      fr: "Impossible : un emplacement ne se range pas dans lui-même. Choisissez-en un autre",
      en: "Not possible: a place does not stand within itself. Choose another"),
    .placeElsewhere: Sentence(
      fr: "Impossible : cet emplacement n'est pas dans l'inventaire. Scannez-en un qui y est",
      en: "Not possible: that place is not part of the stock-take. Scan one that is"),
    .stockTakeClosed: Sentence(
      fr: "Impossible : l'inventaire est terminé. Ouvrez-en un autre",
      en: "Not possible: the stock-take is over. Open another"),
    .stockTakeUnsettled: Sentence(
      fr: "Impossible : il reste des manquants à marquer ou des appareils à ranger. "
        + "Réglez-les d'abord",
      en: "Not possible: missing devices are not marked, or misplaced ones not put in place. "
        + "Settle them first"),
    .findingsLeft: Sentence(
      fr: "Impossible : il reste des codes inconnus ou des appareils qui ne devraient pas être "
        + "là. Réglez-les, ou closez en l'état avec un motif",
      en: "Not possible: unknown codes, or devices that should not be here, are left. Settle "
        + "them, or close as it is with a reason"),
    .alreadySeen: Sentence(
      fr: "Déjà vu à cet endroit : compté une fois", en: "Seen there already: counted once"),
    .notACarrier: Sentence(
      fr: "Impossible : cet organisme n'est pas un transporteur. Choisissez-en un",
      en: "Not possible: that organisation is not a carrier. Choose one"),
    .dateMalformed: Sentence(
      fr: "La date ne se comprend pas. Écrivez-la comme 2026-11-30",
      en: "The date is not understood. Write it like 2026-11-30"),
  ]
}

extension Sentence {
  /// Rules about parts and removals, naming nobody.
  static let waste: [Rule: Sentence] = [
    .outOfCustody: Sentence(
      fr: "Impossible : cet appareil n'est pas chez nous",
      en: "Not possible: this device is not here"),
    .partNotInStock: Sentence(
      fr: "Impossible : cette pièce n'est pas en stock. Prenez-en une autre",
      en: "Not possible: this part is not in stock. Take another"),
    .partNotHere: Sentence(
      fr: "Impossible : cette pièce n'est pas montée dans cet appareil",
      en: "Not possible: this part is not fitted in this device"),
    .partsFitted: Sentence(
      fr: "Impossible : des pièces du stock y sont montées. Retirez-les d'abord",
      en: "Not possible: parts of ours are fitted in it. Remove them first"),
    .partUsed: Sentence(
      fr: "Impossible : une pièce a servi depuis. Retirez-la d'abord d'où elle est",
      en: "Not possible: a part was used since. Remove it first from where it is"),
    .notDismantled: Sentence(
      fr: "Impossible : une pièce se prend sur un appareil que l'on démonte",
      en: "Not possible: a part is taken from a device as that is dismantled"),
    .notWaste: Sentence(
      fr: "Impossible : seul un déchet à enlever se charge. Déclarez-le déchet d'abord",
      en: "Not possible: only waste is loaded. Declare it waste first"),
    .massUnknown: Sentence(
      fr: "Impossible : une masse manque. Pesez l'appareil, ou ceux de son genre ensemble",
      en: "Not possible: a mass is wanting. Weigh the device, or those of its kind together"),
    .removalEmpty: Sentence(
      fr: "Impossible : l'enlèvement est vide. Chargez ou pesez d'abord",
      en: "Not possible: the removal is empty. Load or weigh first"),
    .removalIncomplete: Sentence(
      fr: "Impossible : des appareils y sont encore. Qu'ils partent, ou déchargez-les",
      en: "Not possible: devices are still on it. Let them leave, or unload them"),
    .recyclerMissing: Sentence(
      fr: "Impossible : dites quel recycleur l'enlève",
      en: "Not possible: say which recycler takes it away"),
  ]

  /// The same, naming what is at fault.
  static let wasteNamed: [Rule: @Sendable (String) -> Sentence] = [
    .partNotInStock: { place in
      Sentence(
        fr: "Impossible : cette pièce n'est pas en stock (\(place)). Prenez-en une autre",
        en: "Not possible: this part is not in stock (\(place)). Take another")
    },
    .partsFitted: { parts in
      Sentence(
        fr: "Impossible : \(parts) y est monté. Retirez-le d'abord",
        en: "Not possible: \(parts) is fitted in it. Remove it first")
    },
    .recyclerMissing: { name in
      Sentence(
        fr: "Impossible : « \(name) » n'est pas un recycleur. Donnez-en un autre",
        en: "Not possible: “\(name)” is not a recycler. Give another")
    },
    .massUnknown: { devices in
      Sentence(
        fr: "Impossible : la masse de \(devices) manque. Pesez chaque appareil, ou ceux de son "
          + "genre ensemble",
        en: "Not possible: the mass of \(devices) is wanting. Weigh each device, or those of its "
          + "kind together")
    },
  ]
}

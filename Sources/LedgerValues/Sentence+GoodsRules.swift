extension Sentence {
  /// Rules about articles, recipes, kits and deliveries, naming nobody.
  static let goods: [Rule: Sentence] = [
    .stockShort: Sentence(
      fr: "Impossible : il n'y en a pas autant à cet endroit. Comptez, ou prenez ailleurs",
      en: "Not possible: there are not so many at that place. Count them, or take elsewhere"),
    .stockChanged: Sentence(
      fr: "Le stock a changé pendant le comptage, rien n'est fait. Recomptez",
      en: "The stock changed during the count, nothing was done. Count again"),
    .stockLeft: Sentence(
      fr: "Impossible : il en reste en stock. Sortez-le d'abord",
      en: "Not possible: some is left in stock. Issue it first"),
    .articleClosed: Sentence(
      fr: "Impossible : cet article est abandonné. Reprenez-le d'abord",
      en: "Not possible: this article was given up. Open it again first"),
    .samePlace: Sentence(
      fr: "C'est le même emplacement : donnez celui où il va",
      en: "That is the same place: give the one it goes to"),
    .linesMalformed: Sentence(
      fr: "Impossible : une ligne ne se comprend pas. Chacune demande un genre d'appareil, un "
        + "article ou un service, et une quantité ; il faut au moins un appareil",
      en: "Not possible: a line is not understood. Each asks for a kind of device, an article or "
        + "a service, and a quantity; at least one device is wanted"),
    .kitNotOfRecipe: Sentence(
      fr: "Impossible : ces lignes ne sont pas celles du modèle. Repartez du modèle",
      en: "Not possible: these lines are not the recipe's. Start from the recipe"),
    .notInStock: Sentence(
      fr: "Impossible : seul ce qui est en stock, ou complet, se charge",
      en: "Not possible: only what is in stock, or complete, is loaded"),
    .loadedElsewhere: Sentence(
      fr: "Impossible : il est déjà chargé. Déchargez-le d'abord",
      en: "Not possible: it is loaded already. Unload it first"),
    .notLoaded: Sentence(
      fr: "Impossible : il n'y est pas chargé. Chargez-le d'abord",
      en: "Not possible: it is not loaded there. Load it first"),
    .overCeiling: Sentence(
      fr: "Impossible : le prix passe le plafond légal. Baissez-le, ou un coordinateur y déroge "
        + "avec un motif",
      en: "Not possible: the price is over the legal ceiling. Lower it, or a coordinator overrides "
        + "it with a reason"),
    .priceMissing: Sentence(
      fr: "Impossible : cette base légale a un plafond. Dites le prix ou la valeur",
      en: "Not possible: this legal basis has a ceiling. Say the price or the value"),
    .partnerNotListed: Sentence(
      fr: "Impossible : la loi ne permet pas de livrer ce partenaire ainsi. Complétez son statut, "
        + "changez de base, ou un coordinateur y déroge avec un motif",
      en: "Not possible: the law does not let this partner be served so. Complete its status, "
        + "change the basis, or a coordinator overrides it with a reason"),
  ]

  /// The same, naming what is at fault.
  static let goodsNamed: [Rule: @Sendable (String) -> Sentence] = [
    .loadedElsewhere: { taken in
      Sentence(
        fr: "Impossible : il est déjà chargé sur \(taken). Déchargez-le d'abord",
        en: "Not possible: it is loaded already on \(taken). Unload it first")
    },
    .stockShort: { left in
      Sentence(
        fr: "Impossible : il n'en reste que \(left) à cet endroit. Comptez, ou prenez ailleurs",
        en: "Not possible: only \(left) left at that place. Count them, or take elsewhere")
    },
    .stockChanged: { left in
      Sentence(
        fr: "Le stock a changé pendant le comptage, il est de \(left). Rien n'est fait, recomptez",
        en: "The stock changed during the count, it is \(left). Nothing was done, count again")
    },
    .overCeiling: { euros in
      Sentence(
        fr: "Impossible : le plafond légal est de \(euros) €. Baissez le prix, ou un coordinateur "
          + "y déroge avec un motif",
        en: "Not possible: the legal ceiling is €\(euros). Lower the price, or a coordinator "
          + "overrides it with a reason")
    },
  ]
}

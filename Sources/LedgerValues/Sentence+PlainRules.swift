extension Sentence {
  /// Every rule in a sentence that names nobody.
  static let plain: [Rule: Sentence] = writing.merging(moving) { first, _ in first }
    .merging(smallerLives) { first, _ in first }.merging(evaluating) { first, _ in first }
    .merging(goods) { first, _ in first }.merging(waste) { first, _ in first }
    .merging(stock) { first, _ in first }

  /// Rules about the act of writing an event.
  private static let writing: [Rule: Sentence] = [
    .malformed: Sentence(
      fr: "Impossible : la saisie est mal formée, rien n'est écrit. Vérifiez et recommencez",
      en: "Not possible: the entry is malformed, nothing was written. Check and try again"),
    .gap: Sentence(
      fr: "Un autre poste a écrit au même moment, rien n'est fait. Recommencez",
      en: "Another terminal wrote at the same moment, nothing was done. Try again"),
    .act: Sentence(
      fr: "Impossible : cette suite appartient au geste d'un autre. Recommencez depuis le début",
      en: "Not possible: this continues someone else's command. Start it again"),
    .clockBack: Sentence(
      fr: "Impossible : l'horloge de ce poste retarde. Mettez-la à l'heure",
      en: "Not possible: this machine's clock is behind. Set it right"),
    .clockAhead: Sentence(
      fr: "Impossible : l'heure donnée est en avance. Mettez l'horloge à l'heure",
      en: "Not possible: the time given is ahead. Set the clock right"),
    .happenedLater: Sentence(
      fr: "Impossible : cette date n'est pas encore passée. Donnez la date du fait",
      en: "Not possible: this date has not come yet. Give the date it happened"),
    .happenedBefore: Sentence(
      fr: "Impossible : c'est avant son dernier mouvement. Donnez une date plus récente",
      en: "Not possible: this is before its last move. Give a later date"),
    .unknownVerb: Sentence(
      fr: "Cette action n'existe pas. Choisissez-en une dans la liste",
      en: "There is no such action. Choose one from the list"),
    .notAllowed: Sentence(
      fr: "Votre rôle ne le permet pas. Demandez à une personne qui en a le droit",
      en: "Your role does not allow it. Ask someone who may"),
    .noSuchMove: Sentence(
      fr: "Impossible depuis cet état. Regardez les mouvements proposés",
      en: "Not possible from this state. Look at the moves offered"),
    .noSuchSubject: Sentence(
      fr: "Introuvable dans le registre, ou annulé. Vérifiez le code",
      en: "Not in the ledger, or voided. Check the code"),
    .idTaken: Sentence(
      fr: "Un autre poste a pris ce numéro, rien n'est fait. Recommencez",
      en: "Another terminal took this number, nothing was done. Try again"),
    .stateChanged: Sentence(
      fr: "Cela a changé entre-temps, rien n'est fait. Regardez puis recommencez",
      en: "This changed meanwhile, nothing was done. Look, then try again"),
    .needMissing: Sentence(
      fr: "Il manque un renseignement. Complétez, puis recommencez",
      en: "Something is missing. Fill it in, then try again"),
    .needUnknown: Sentence(
      fr: "Une valeur donnée n'existe pas. Choisissez-en une qui existe",
      en: "A value given does not exist. Choose one that does"),
    .notTheLastMove: Sentence(
      fr: "Impossible : ce n'est pas le dernier mouvement. Annulez d'abord les suivants",
      en: "Not possible: it is not the last move. Undo the later ones first"),
    .touchedSince: Sentence(
      fr: "Impossible : un support a changé depuis. Demandez à un coordinateur",
      en: "Not possible: a medium changed since. Ask a coordinator"),
    .notTheAuthor: Sentence(
      fr: "Seul l'auteur, ou un coordinateur, peut le corriger. Demandez-lui",
      en: "Only its author or a coordinator may correct it. Ask them"),
    .alreadyCorrected: Sentence(
      fr: "Déjà corrigé : il n'y a rien à faire",
      en: "Already corrected: there is nothing to do"),
    .notCorrectable: Sentence(
      fr: "Cela ne se corrige pas ainsi. Écrivez le fait juste à la suite",
      en: "This is not corrected that way. Record the right fact after it"),
    .onlyFirst: Sentence(
      fr: "Impossible : un registre ne se fonde qu'une fois, au début",
      en: "Not possible: a ledger is founded once, at its start"),
    .lawIsFrozen: Sentence(
      fr: "Impossible : la loi du registre ne se modifie pas",
      en: "Not possible: the ledger's law does not change"),
    .eventIsFinal: Sentence(
      fr: "Impossible : un événement ne s'efface pas. Écrivez une correction",
      en: "Not possible: an event is never erased. Record a correction"),
    .projectionIsDerived: Sentence(
      fr: "Impossible : ces lignes découlent des événements. Écrivez un événement",
      en: "Not possible: these rows follow from events. Record an event"),
    .sideIsBound: Sentence(
      fr: "Impossible : ce texte est lié à un événement. Il peut être effacé, pas changé",
      en: "Not possible: this text is bound to an event. It may be erased, not changed"),
  ]

  /// Rules about the moves and the media of a device.
  private static let moving: [Rule: Sentence] = [
    .notTheStateBefore: Sentence(
      fr: "Impossible : il revient où il était avant. Choisissez cet état",
      en: "Not possible: it goes back to where it was. Choose that state"),
    .movedSince: Sentence(
      fr: "Impossible : il a déjà bougé depuis son entrée. Fusionnez-le ou restituez-le",
      en: "Not possible: it has moved since it came in. Merge it or give it back"),
    .inventoryUnconfirmed: Sentence(
      fr: "Impossible : ses supports ne sont pas confirmés. Regardez dedans et confirmez",
      en: "Not possible: its media are not confirmed. Look inside and confirm them"),
    .noMediumRecorded: Sentence(
      fr: "Impossible : aucun support n'est connu. Déclarez-les, ou attestez qu'il n'y en a pas",
      en: "Not possible: no medium is known. Record them, or attest that there is none"),
    .golden: Sentence(
      fr: "Impossible : un disque n'est pas effacé. Effacez-le et validez-le",
      en: "Not possible: a disk is not wiped. Wipe and validate it first"),
    .carriesMedia: Sentence(
      fr: "Impossible : l'appareil porte un support. Retirez-le ou effacez-le",
      en: "Not possible: the device carries a medium. Remove it or wipe it"),
    .notStorageFree: Sentence(
      fr: "Ce genre d'appareil peut cacher un disque. Un technicien doit l'attester",
      en: "This kind of device may hide a disk. A technician must attest it"),
    .testSheetMissing: Sentence(
      fr: "Impossible : la fiche de test n'est pas faite. Testez-le d'abord",
      en: "Not possible: the test sheet is not done. Test it first"),
    .blockingTestFailed: Sentence(
      fr: "Impossible : un test bloquant a échoué. Réparez, puis testez encore",
      en: "Not possible: a blocking test failed. Repair, then test again"),
    .gradeMissing: Sentence(
      fr: "Impossible : l'état esthétique manque. Notez-le A, B ou C",
      en: "Not possible: the cosmetic grade is missing. Grade it A, B or C"),
    .categoryMissing: Sentence(
      fr: "Impossible : la catégorie manque. Notez-le avec le barème",
      en: "Not possible: the category is missing. Grade it with the rule set"),
    .ownSubmission: Sentence(
      fr: "Impossible : c'est votre propre travail. Un autre contrôleur doit l'accepter",
      en: "Not possible: it is your own work. Another checker must accept it"),
    .ownSanitisation: Sentence(
      fr: "Impossible : vous l'avez effacé vous-même. Une autre personne doit valider",
      en: "Not possible: you wiped it yourself. Another person must validate"),
    .notSeen: Sentence(
      fr: "Impossible : non vu à l'inventaire. Retrouvez-le et scannez-le",
      en: "Not possible: not seen at the stock-take. Find it and scan it"),
    .sameDevice: Sentence(
      fr: "Impossible : c'est le même appareil. Désignez celui que l'on garde",
      en: "Not possible: it is the same device. Name the one to keep"),
    .survivorVoided: Sentence(
      fr: "Impossible : l'appareil gardé est annulé. Désignez-en un autre",
      en: "Not possible: the surviving device is voided. Name another"),
    .tagTaken: Sentence(
      fr: "Cette étiquette est déjà sur un autre appareil. Prenez-en une autre",
      en: "This tag is already on another device. Take a fresh one"),
    .mediumUnsafe: Sentence(
      fr: "Impossible : ce support n'est pas effacé. Effacez-le ou détruisez-le",
      en: "Not possible: this medium is not wiped. Wipe it or destroy it"),
    .mediumElsewhere: Sentence(
      fr: "Ce support n'est pas dans cet appareil. Vérifiez son numéro de série",
      en: "This medium is not in this device. Check its serial"),
    .nothingSanitised: Sentence(
      fr: "Impossible : aucune preuve d'effacement ne suffit. Versez le journal d'abord",
      en: "Not possible: no evidence of wiping is enough. File the log first"),
    .untrueSafety: Sentence(
      fr: "Impossible : ce support n'est pas comme vous le dites. Relisez sa fiche",
      en: "Not possible: this medium is not as you say. Read its record again"),
    .nothingToSettle: Sentence(
      fr: "Aucune alerte n'est ouverte : il n'y a rien à clore",
      en: "No alert is open: there is nothing to settle"),
    .noSuchTechnique: Sentence(
      fr: "Cette technique d'effacement est inconnue. Choisissez dans la liste",
      en: "This wiping technique is unknown. Choose one from the list"),
  ]

  /// Rules about lots, kits, requests, deliveries, removals, people and places.
  private static let smallerLives: [Rule: Sentence] = [
    .kitNotShipped: Sentence(
      fr: "Impossible : il est dans un kit. Expédiez le kit entier, ou sortez-l'en",
      en: "Not possible: it is in a kit. Ship the whole kit, or unpack it"),
    .kitLine: Sentence(
      fr: "Impossible : aucune ligne libre de ce kit ne lui convient. Prenez un autre kit",
      en: "Not possible: no free line of this kit fits it. Take another kit"),
    .kitNotEmpty: Sentence(
      fr: "Impossible : le kit n'est pas vide. Sortez-en les appareils d'abord",
      en: "Not possible: the kit is not empty. Unpack its devices first"),
    .requestClosed: Sentence(
      fr: "Impossible : cette demande est close. Choisissez-en une ouverte",
      en: "Not possible: this request is closed. Choose an open one"),
    .wrongRequest: Sentence(
      fr: "Impossible : l'appareil est réservé à une autre demande. Libérez-le d'abord",
      en: "Not possible: the device is reserved for another request. Release it first"),
    .deliveryClosed: Sentence(
      fr: "Impossible : cette livraison est close. Ouvrez-en une autre",
      en: "Not possible: this delivery is closed. Open another"),
    .deliveryIncomplete: Sentence(
      fr: "Impossible : des choses y sont encore chargées, ou parties sans qu'on sache la suite. "
        + "Déchargez-les, ou dites ce qu'elles deviennent",
      en: "Not possible: things are still loaded on it, or out with it. Unload them, or say what "
        + "became of each"),
    .removalClosed: Sentence(
      fr: "Impossible : cet enlèvement est clos. Ouvrez-en un autre",
      en: "Not possible: this removal is closed. Open another"),
    .lotClosed: Sentence(
      fr: "Impossible : ce lot est clos. Prenez ou ouvrez un autre lot",
      en: "Not possible: this lot is closed. Take or open another lot"),
    .lotIncomplete: Sentence(
      fr: "Impossible : des lignes sont encore attendues. Recevez-les ou retirez-les",
      en: "Not possible: rows are still expected. Receive them or withdraw them"),
    .codeTaken: Sentence(
      fr: "Ce code est déjà pris. Donnez-en un autre",
      en: "This code is already taken. Give another"),
    .alreadyKnown: Sentence(
      fr: "Déjà connu : il n'y a rien à faire",
      en: "Already known: there is nothing to do"),
    .rowKnown: Sentence(
      fr: "Déjà repris : cette ligne du fichier est dans le registre",
      en: "Already taken in: this row of the file is in the ledger"),
    .noSuchRole: Sentence(
      fr: "Ce rôle n'existe pas. Choisissez-en un dans la liste",
      en: "There is no such role. Choose one from the list"),
    .lastAdmin: Sentence(
      fr: "Impossible : c'est le dernier administrateur. Nommez-en un autre d'abord",
      en: "Not possible: this is the last administrator. Appoint another first"),
    .placeClosed: Sentence(
      fr: "Impossible : cet emplacement est fermé. Choisissez-en un autre",
      en: "Not possible: this place is closed. Choose another"),
    .tooManyHandovers: Sentence(
      fr: "Impossible : plus de remises que d'appareils livrés. Vérifiez le nombre",
      en: "Not possible: more hand-overs than devices delivered. Check the number"),
  ]
}

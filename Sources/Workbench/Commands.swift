import LedgerValues
import ScreenGrid

/// The one table of commands. Dispatch, footer, help, palette and the README's table of keys are
/// read from it, and from nothing else.
enum Commands {
  static let all: [Command] =
    lots + devices + goods + atelier + sheet + certificates + marks + finding + paper + lists
    + overlays + places + goodsPlaces + house + faces + typing

  /// The row of an action.
  static func row(of action: Action) -> Command? { all.first { $0.action == action } }

  private static let lots: [Command] = [
    Command(
      .receiveRow, fr: "recevoir la ligne", en: "receive the row",
      help: "Recevoir la ligne choisie, sans la scanner", "Receive the chosen row unscanned",
      keys: [.function(7)], in: [.lot], footer: Sentence(fr: "recevoir", en: "receive"),
      refusal: { $0.refusalToReceiveRow }),
    Command(
      .registerUnknown, fr: "enregistrer un imprévu", en: "register an unannounced device",
      help: "Enregistrer un appareil que la liste n'annonce pas",
      "Register a device that the list does not announce",
      keys: [.function(6)], in: [.lot], footer: Sentence(fr: "imprévu", en: "extra"),
      refusal: { $0.refusalOf(Verb("register")) }),
    Command(
      .changeLabels, fr: "étiquettes pré-imprimées", en: "pre-printed labels",
      help: "Étiquettes données ici, déjà imprimées, ou d'abord",
      "Labels given here, printed beforehand, or many first",
      keys: [.function(9)], in: [.lot], footer: Sentence(fr: "étiquettes", en: "labels")),
    Command(
      .setPlace, fr: "lieu de réception", en: "place of reception",
      help: "Dire où l'on pose ce que l'on reçoit", "Say where received devices are put",
      keys: [.alt("p")], in: [.lot]),
    Command(
      .chooseLotVerb, fr: "le lot entier", en: "the whole lot",
      help: "Collecter le lot, commencer sa réception, le clore",
      "Collect the lot, start counting it, close it",
      keys: [.alt("l")], in: [.lot], footer: Sentence(fr: "le lot", en: "the lot")),
    Command(
      .withdrawRow, fr: "non remis", en: "not handed in",
      help: "Dire pourquoi la ligne choisie n'est pas venue",
      "Say why the chosen row did not come",
      keys: [.alt("w")], in: [.lot], refusal: { $0.refusalToWithdraw }),
    Command(
      .playDemo, fr: "jouer avec la démonstration", en: "play with the demonstration",
      help: "Ouvrir un registre d'essai, plein et sans conséquence",
      "Open a trial ledger, full and of no consequence",
      keys: [.function(6)], in: [.firstRun], footer: Sentence(fr: "démo", en: "demo")),
    Command(
      .importManifest, fr: "importer une liste", en: "import a list",
      help: "Importer la liste d'un donneur dans un nouveau lot",
      "Import a donor's list into a new lot",
      keys: [.function(7)], in: [.firstRun, .lots, .tableau],
      footer: Sentence(fr: "importer", en: "import"),
      refusal: { $0.refusalOf(Verb("announce")) }),
  ]

  private static let devices: [Command] = [
    Command(
      .doMove, fr: "faire le mouvement", en: "do the move",
      help: "Faire le mouvement choisi, ou ouvrir le support choisi",
      "Do the chosen move, or open the chosen medium",
      keys: [.enter], in: [.device, .medium], box: .empty, footer: Sentence(fr: "faire", en: "do"),
      refusal: { $0.refusalToMove }),
    Command(
      .chooseFact, fr: "noter un fait", en: "record a fact",
      help: "Noter un fait : test, grade, lieu, inventaire…",
      "Record a fact: test, grade, place, inventory…",
      keys: [.function(6)], in: [.device], footer: Sentence(fr: "noter", en: "record")),
    Command(
      .addMedium, fr: "noter un support", en: "record a medium",
      help: "Noter un support de données de cet appareil",
      "Write down a storage medium of this device",
      keys: [.alt("s")], in: [.device],
      refusal: { $0.refusalOf(Verb("add_medium")) }),
    Command(
      .sanitise, fr: "noter un effacement", en: "record a wipe",
      help: "Noter à la main l'effacement du support choisi",
      "File by hand the wipe of the chosen medium",
      keys: [.function(7)], in: [.device], footer: Sentence(fr: "effacement", en: "wipe"),
      refusal: { $0.refusalToSanitise }),
    Command(
      .settleDoubt, fr: "régler ce qui est douteux", en: "settle what is doubtful",
      help: "Voir ce qui contredit la liste, et dire qui a raison",
      "See what disagrees with the list, and say which is right",
      keys: [.alt("d")], in: [.device], refusal: { $0.refusalToSettleDoubt }),
  ]

  private static let finding: [Command] = [
    Command(
      .complete, fr: "compléter le filtre", en: "complete the filter",
      help: "Compléter le mot du filtre : colonne, puis valeur",
      "Complete the word of the filter: column, then value",
      keys: [.tab, .backtab], in: [.devices],
      footer: Sentence(fr: "compléter", en: "complete")),
    Command(
      .recallFilter, fr: "filtres déjà tapés", en: "filters typed before",
      help: "Reprendre un filtre déjà tapé", "Take again a filter typed before",
      keys: [.ctrl("r")], in: [.devices], refusal: { $0.refusalToRecall }),
    Command(
      .sort, fr: "trier", en: "sort",
      help: "Trier par une colonne, à l'envers, ou plus du tout",
      "Sort by a column, reversed, or not at all",
      keys: [.alt("o")], in: [.devices], footer: Sentence(fr: "trier", en: "sort")),
    Command(
      .chooseColumns, fr: "choisir les colonnes", en: "choose the columns",
      help: "Choisir les colonnes de la liste", "Choose the columns of the list",
      keys: [.alt("c")], in: [.devices]),
    Command(
      .chooseView, fr: "vues enregistrées", en: "saved views",
      help: "Prendre, enregistrer ou supprimer une vue",
      "Take, save or delete a view",
      keys: [.alt("v")], in: [.devices]),
    Command(
      .saveList, fr: "enregistrer la liste", en: "save the list",
      help: "Enregistrer toute la liste, comme je la vois, en CSV",
      "Save the whole list, as I see it, as CSV",
      keys: [.ctrl("s")], in: [.devices]),
  ]

  private static let lists: [Command] = [
    Command(
      .showQueue, fr: "à rapprocher", en: "to be settled",
      help: "Voir les preuves qui attendent qu'on les rapproche",
      "See the evidence that waits to be settled",
      keys: [.function(9)], in: [.tableau], footer: Sentence(fr: "rapprocher", en: "settle"),
      refusal: { $0.refusalToShowQueue }),
    Command(
      .nameMedium, fr: "nommer le support ou l'appareil", en: "name the medium or device",
      help: "Dire à quel support ou à quel appareil va la preuve",
      "Say to which medium or device the evidence goes",
      keys: [.function(7)], in: [.queue], footer: Sentence(fr: "nommer", en: "name"),
      refusal: { $0.refusalToSettle }),
    Command(
      .setAside, fr: "écarter la preuve", en: "set the evidence aside",
      help: "Écarter la preuve : elle n'ira à aucun support",
      "Set the evidence aside: it goes to no medium",
      keys: [.function(9)], in: [.queue], footer: Sentence(fr: "écarter", en: "set aside"),
      refusal: { $0.refusalToSettle }),
    Command(
      .importEvidence, fr: "verser journaux et audits", en: "take in logs and audits",
      help: "Verser journaux et audits, un fichier ou un dossier",
      "Take in wipe logs and audits, a file or a folder",
      keys: [.alt("x")], in: [.tableau, .queue],
      refusal: { $0.refusalOf(Verb("take_file")) }),
    Command(
      .changeHere, fr: "changer la ligne", en: "change the row",
      help: "Prendre la valeur suivante de la ligne choisie",
      "Take the next value of the chosen row",
      keys: [.character(" ")], in: [.settings], footer: Sentence(fr: "changer", en: "change"),
      refusal: { $0.refusalToChangeHere }),
    Command(
      .enrol, fr: "inscrire un opérateur", en: "enrol an operator",
      help: "Inscrire un nouvel opérateur", "Enrol a new operator",
      keys: [.function(6)], in: [.settings], footer: Sentence(fr: "inscrire", en: "enrol"),
      refusal: { $0.refusalOf(Verb("enrol")) }),
    Command(
      .verify, fr: "vérifier le registre", en: "verify the ledger",
      help: "Vérifier tout le registre, du premier événement",
      "Verify the whole ledger, from its first event",
      keys: [.function(6)], in: [.journal], footer: Sentence(fr: "vérifier", en: "verify"),
      refusal: { $0.refusalToVerify }),
    Command(
      .showStuck, fr: "appareils bloqués", en: "stuck devices",
      help: "Voir ce qui n'a pas bougé depuis trop longtemps",
      "See what has not moved for too long",
      keys: [.function(6)], in: [.tableau], footer: Sentence(fr: "bloqués", en: "stuck"),
      refusal: { $0.refusalToShowStuck }),
    Command(
      .open, fr: "ouvrir", en: "open",
      help: "Ouvrir la ligne choisie", "Open the chosen row",
      keys: [.enter],
      in: [
        .tableau, .devices, .atelier, .lots, .lot, .goods, .goodsPage, .journal, .settings, .queue,
      ], box: .empty,
      footer: Sentence(fr: "ouvrir", en: "open"), refusal: { $0.refusalToOpen }),
    Command(
      .cursorUp, fr: "monter", en: "up", help: "Monter d'une ligne", "Go up one row",
      keys: [.up], in: .lists),
    Command(
      .cursorDown, fr: "descendre", en: "down", help: "Descendre d'une ligne",
      "Go down one row", keys: [.down], in: .lists),
    Command(
      .pageUp, fr: "page précédente", en: "page up", help: "Monter d'une page",
      "Go up one page", keys: [.pageUp], in: .lists),
    Command(
      .pageDown, fr: "page suivante", en: "page down", help: "Descendre d'une page",
      "Go down one page", keys: [.pageDown], in: .lists),
    Command(
      .first, fr: "début", en: "first", help: "Aller au début de la liste",
      "Go to the top of the list", keys: [.home], in: .lists.subtracting(.overlays),
      box: .empty),
    Command(
      .last, fr: "fin", en: "last", help: "Aller à la fin de la liste",
      "Go to the end of the list", keys: [.end], in: .lists.subtracting(.overlays),
      box: .empty),
    Command(
      .nextPane, fr: "volet suivant", en: "next pane",
      help: "Passer au volet ou à la vue qui suit", "Go to the next pane or view",
      keys: [.tab], in: [.tableau, .device, .medium, .atelier, .lot, .goods, .settings, .queue],
      footer: Sentence(fr: "volet", en: "pane")),
    Command(
      .previousPane, fr: "volet précédent", en: "previous pane",
      help: "Revenir au volet ou à la vue d'avant", "Go back to the pane or view before",
      keys: [.backtab],
      in: [.tableau, .device, .medium, .atelier, .lot, .goods, .settings, .queue]),
  ]

  private static let places: [Command] = [
    Command(
      .showHelp, fr: "aide", en: "help", help: "Montrer toutes les touches qui marchent ici",
      "Show every key that works here",
      keys: [.function(1), .character("?")], in: .screens.subtracting([.help]),
      footer: Sentence(fr: "aide", en: "help")),
    Command(
      .showTableau, fr: "tableau", en: "dashboard",
      help: "Voir le tableau : où en sont les appareils",
      "See the dashboard: where the devices stand",
      keys: [.function(2)], in: .screens, footer: Sentence(fr: "tableau", en: "dashboard")),
    Command(
      .showDevices, fr: "appareils", en: "devices",
      help: "Voir les appareils, ou y chercher le code inconnu",
      "See the devices, or look for the unknown code",
      keys: [.function(3)], in: .screens, footer: Sentence(fr: "appareils", en: "devices")),
    Command(
      .showLots, fr: "lots", en: "lots", help: "Voir les lots et leur réception",
      "See the lots and their reception",
      keys: [.function(4)], in: .screens, footer: Sentence(fr: "lots", en: "lots")),
    Command(
      .showJournal, fr: "journal", en: "journal", help: "Voir ce qui s'est passé",
      "See what happened",
      keys: [.function(5)], in: .screens, footer: Sentence(fr: "journal", en: "journal")),
    Command(
      .showAtelier, fr: "atelier", en: "workshop",
      help: "Voir ce qu'il y a à faire : effacer, tester, contrôler",
      "See what there is to do: wipe, test, check",
      keys: [.alt("a")], in: .screens, footer: Sentence(fr: "atelier", en: "workshop")),
    Command(
      .showSettings, fr: "réglages", en: "settings",
      help: "Voir les réglages : site, opérateurs, ce terminal",
      "See the settings: site, operators, this terminal",
      keys: [.alt("g")], in: .screens),
    Command(
      .travel, fr: "remonter le temps", en: "go back in time",
      help: "Voir le registre tel qu'il était à un moment",
      "See the ledger as it stood at a moment", keys: [.alt("t")], in: .screens),
    Command(
      .returnToPresent, fr: "revenir au présent", en: "back to the present",
      help: "Quitter le passé", "Leave the past", keys: [.alt("n")], in: .screens,
      footer: Sentence(fr: "présent", en: "present"), refusal: { $0.refusalToReturn }),
    Command(
      .openPalette, fr: "palette", en: "palette",
      help: "Trouver une commande par son nom", "Find a command by its name",
      keys: [.ctrl("p"), .character(":")], in: .screens,
      footer: Sentence(fr: "palette", en: "palette")),
    Command(
      .back, fr: "revenir", en: "back", help: "Vider la boîte, quitter le mode ou revenir",
      "Empty the box, leave the mode or go back",
      keys: [.escape, .ctrl("c")], in: .everywhere,
      footer: Sentence(fr: "retour", en: "back"), refusal: { $0.refusalToGoBack }),
  ]

  private static let house: [Command] = [
    Command(
      .undo, fr: "annuler", en: "undo",
      help: "Annuler le dernier mouvement, ou le geste choisi",
      "Undo the last move, or the act that is chosen",
      keys: [.function(8)], in: .screens.subtracting([.firstRun, .help, .messages]),
      footer: Sentence(fr: "annuler", en: "undo")),
    Command(
      .chooseVerb, fr: "scanner pour agir", en: "scan to act",
      help: "Choisir ce qui sera fait de chaque appareil scanné",
      "Choose what is done to each device scanned",
      keys: [.ctrl("t")], in: .screens, footer: Sentence(fr: "agir", en: "act")),
    Command(
      .showMessages, fr: "messages", en: "messages", help: "Relire tout ce qui a été dit",
      "Read again all that was said",
      keys: [.character("!"), .alt("m")], in: .screens.subtracting([.messages])),
    Command(
      .cancelJob, fr: "arrêter le travail", en: "stop the work",
      help: "Arrêter le long travail en cours", "Stop the long work that is running",
      keys: [.ctrl("x")], in: .screens, refusal: { $0.refusalToCancel }),
    Command(
      .changeLanguage, fr: "English", en: "français", help: "Passer à l'anglais",
      "Change to French", keys: [], in: .screens),
    Command(
      .redraw, fr: "redessiner", en: "redraw", help: "Redessiner tout l'écran",
      "Draw the whole screen again", keys: [.ctrl("l")], in: .everywhere),
    Command(
      .suspend, fr: "suspendre", en: "suspend",
      help: "Rendre la main au shell, fg pour revenir",
      "Give way to the shell, fg to come back",
      keys: [.ctrl("z")], in: .everywhere),
    Command(
      .quit, fr: "quitter", en: "quit", help: "Quitter Filière", "Quit Filière",
      keys: [.function(10), .ctrl("q")], in: .everywhere,
      footer: Sentence(fr: "quitter", en: "quit")),
  ]
}

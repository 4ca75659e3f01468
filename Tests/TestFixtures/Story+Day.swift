// A day's work. What is prepared for each is said where it is played; the devices are `SN-1`…

extension Story {
  /// A morning's reception of sixty devices, two missing and one unexpected.
  public static let reception = Story(
    "Receive 60 announced devices, two missing, one unexpected",
    [
      .press("F4"), .see("Imprévus Non remis"), .press("Enter"), .see("mode : réception"),
      .scan("FIL:LOC:A-01"),
    ] + (1...58).map { .scan("SN-\($0)") } + [
      .see("Reçus 58"), .scan("SN-17"), .see("Déjà"), .scan("JAMAIS-ANNONCE"), .see("F6"),
      .press("F6"), .see("Appareil imprévu"), .press("Right"), .press("F7"),
      .see("Imprévus 1"), .press("Tab"), .see("[manquants]"), .see("SN-59"), .see("SN-60"),
      .miss("SN-58 "), .see("Manquants 2"),
    ])

  /// A technician's afternoon of erasing eight devices, of which one disk fails.
  public static let erasing = Story(
    "Erase 8 devices by one nwipe log, one disk fails",
    [
      .scan("FIL:DO:start_wipe"), .see("banc"), .type("B1"), .press("Enter"), .press("Enter"),
      .see("mode : lancer"),
    ] + (1...8).map { .scan("SN-\($0)") } + [
      .see("-00008"), .press("Escape"), .see("mode : ouvrir"), .scan("SN-8"),
      .see("Mouvements"), .press("F9"), .type("nwipe.log"), .press("Enter"), .press("Enter"),
      .see("réécriture, échoué"), .scan("FIL:DO:complete_wipe"), .see("comment"), .press("Up"),
      .press("Right"), .press("Enter"), .press("Enter"), .see("mode : valider"),
    ] + (1...8).map { .scan("SN-\($0)") } + [
      .see("le disque S/N D-SN-8"), .press("Escape"), .see("mode : ouvrir"),
      .scan("FIL:DO:fail_wipe"), .see("motif"), .press("Enter"), .see("mode : constater"),
      .scan("SN-8"),
      .see("constater l’échec → effacement échoué"),
    ])

  /// A bulk move of five hundred marked devices, of which thirty-seven are on hold and refused.
  public static let bulk = Story(
    "Move 500 marked devices, of which 37 are refused",
    [
      .press("F3"), .see("Étiquette"), .press("*"), .see("500 marqués"), .press("F7"),
      .see("Que faire de 500 appareils"), .type("à eff"), .see("▸ à effacer"), .press("Enter"),
      .see("463 possibles"), .see("37 refusés"), .see("-00464  en attente"),
      .press("Enter"), .see("463 faits"), .see("37 marqués"),
    ])

  /// Two clerks move one device.
  public static let twoClerks = Story(
    "Move a device that another terminal shows",
    [
      .scan("SN-1"), .see("reçu, depuis"), .second(.scan("SN-1")),
      .second(.see("reçu, depuis")), .type("1"), .press("Enter"), .see("à effacer, depuis"),
      .second(.see("à effacer, depuis")), .second(.scan("FIL:DO:queue_wipe")),
      .second(.see("mode : à effacer")), .second(.scan("SN-1")), .second(.see("déjà fait")),
    ])

  /// A wrong move is undone.
  public static let wrongMove = Story(
    "Undo a wrong move",
    [
      .scan("SN-1"), .see("Mouvements"), .type("1"), .press("Enter"), .see("à effacer, depuis"),
      .press("F8"), .see("n'a pas eu lieu"), .press("Enter"), .see("reçu, depuis"),
      .see("annulé : à effacer"),
    ])

  /// A coordinator finds every laptop that has not moved for a month, and saves the list.
  public static let stuck = Story(
    "Find every laptop stuck over 30 days, and save the list",
    [
      .see("Bloqués > 30 j"), .press("F6"), .see("plus de 30 jours : 8"), .type("genre:portable"),
      .see("plus de 30 jours, « genre:portable » : 6"),
      .miss("ÉCRAN-1"), .press("C-s"), .see("Enregistrer la liste"), .press("Enter"),
      .see("6 appareils dans"),
    ])
}

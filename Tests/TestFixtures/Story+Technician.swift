// The technician's ten commonest tasks, each from the Tableau. The devices are `SN-1`…, their disks
// `D-SN-1`…; the bench and the system that were said last are remembered.

extension Story {
  public static let nextDevice = Story(
    "See the next device to do",
    [.press("M-a"), .see("[à effacer"), .press("Enter"), .see("lancer l’effacement")])

  /// What stands first among what waits to be wiped is started at one's own bench.
  public static let startWipe = Story(
    "Start wiping the next device at my bench",
    [
      .press("M-a"), .see("[à effacer"), .press("F7"),
      .see("lancer l’effacement → effacement en cours"),
    ])

  public static let fileBatch = Story(
    "File the wipe log of a finished batch",
    [
      .press("M-a"), .press("F9"), .type("nwipe.log"), .press("F7"),
      .see("à valider 2"),
    ])

  public static let declareFailure = Story(
    "Record that the wipe of a device failed",
    [
      .press("M-a"), .see("[effacement en cours"), .press("F6"), .type("éch"),
      .see("constater l’échec"), .press("Enter"), .see("motif"), .press("Enter"),
      .see("constater l’échec → effacement échoué"),
    ])

  public static let validate = Story(
    "Validate the next wiped device",
    [
      .press("M-a"), .see("[à valider"), .press("F7"),
      .see("valider l’effacement → effacé et vérifié"),
    ])

  public static let settle = Story(
    "Settle an evidence of the queue that fits one disk",
    [
      .press("F9"), .see("même n° de série"), .press("Enter"), .press("Enter"),
      .see("La preuve est versée au support"),
    ])

  public static let importAudits = Story(
    "Take in a folder of hardware audits",
    [.press("M-a"), .press("F9"), .type("audits"), .press("F7"), .see("2 audits rattachés")])

  public static let sheetAllGood = Story(
    "Fill a test sheet, all good, and send the device to control",
    [
      .press("M-a"), .see("[en reconditionnement"), .press("F7"), .see("bloquant"), .press("*"),
      .press("F7"), .see("soumettre au contrôle → à contrôler"),
    ])

  public static let sheetOneFailure = Story(
    "Fill a test sheet with a weak battery, and send the device to control",
    [
      .press("M-a"), .see("[en reconditionnement"), .press("F7"), .see("bloquant"), .type("bat"),
      .press("Enter"), .press("-"), .see("en panne"), .press("*"), .press("F7"),
      .see("soumettre au contrôle → à contrôler"),
    ])

  public static let install = Story(
    "Record the system and licence installed last, fill the sheet, send to control",
    [
      .press("M-a"), .see("[en reconditionnement"), .press("F6"), .type("ins"),
      .see("installer"), .press("Enter"), .see("Debian"), .press("F7"),
      .see("installer, c'est fait"), .press("F7"), .see("bloquant"), .press("*"), .press("F7"),
      .see("soumettre au contrôle → à contrôler"),
    ])
}

// What a technician does less often, each from the Tableau.

extension Story {
  public static let refurbish = Story(
    "Take the next wiped device into refurbishment",
    [
      .press("M-a"), .see("[effacé et vérifié"), .press("F7"),
      .see("reconditionner → en reconditionnement"),
    ])

  public static let destroyDisk = Story(
    "Record a failed disk, take it out and destroy it before a witness",
    [
      .scan("D-SN-1"), .see("support en échec"), .type("5"), .press("Enter"), .type("bruit"),
      .press("F7"), .see("D-SN-1"), .type("2"), .press("Enter"), .see("retirer"), .scan("A-01"),
      .press("F7"), .see("retiré"), .type("3"), .press("Enter"), .see("détruire"),
      .type("broyage"), .press("Enter"), .type("MG"), .press("F7"), .see("détruit"),
    ])

  public static let attest = Story(
    "Attest that a device holds no storage",
    [
      .scan("SN-1"), .see("attester sans support"), .type("2"), .press("Enter"), .type("vide"),
      .press("F7"), .see("attester sans support → effacé et vérifié"),
    ])

  public static let confirmInside = Story(
    "Confirm the media found inside a device",
    [.scan("SN-1"), .press("M-y"), .see("confirmer les supports")])

  public static let fitDisk = Story(
    "Fit a stored disk into a device",
    [
      .scan("SN-1"), .press("M-h"), .see("support rangé"), .scan("SUP-1"), .press("F7"),
      .see("monter un support"),
    ])

  public static let grade = Story(
    "Grade a device",
    [
      .scan("SN-1"), .press("F6"), .type("état"), .press("Enter"), .press("Right"),
      .press("Right"), .press("F7"), .see("noter l’état"),
    ])

  public static let lock = Story(
    "Lock a device that has a BIOS password",
    [
      .scan("SN-1"), .see("bloquer"), .type("3"), .press("Enter"), .press("Right"),
      .press("F7"), .see("bloquer → bloqué"),
    ])
}

import LedgerValues

/// What is said of a wipe log and of each disk in it.
extension Sentence {
  static let emptyLog = Sentence(
    fr: "Le fichier est vide : ce n'est pas un journal nwipe.",
    en: "The file is empty: it is not an nwipe log.")
  static let notAnNwipeLog = Sentence(
    fr: "Ce fichier n'est pas un journal texte de nwipe : aucune ligne n'en a la forme.",
    en: "This file is not an nwipe text log: no line of it looks like one.")

  static func wipeErased(_ method: String) -> Sentence {
    Sentence(
      fr: "Effacé et vérifié, sans erreur (\(method)).",
      en: "Erased and verified, without error (\(method)).")
  }
  static let wipeAborted = Sentence(
    fr: "Effacement interrompu par l'opérateur ; le pourcentage affiché n'y change rien.",
    en: "Wipe aborted by the operator; the percentage shown changes nothing.")
  static func wipeFailed(_ pass: Int, _ verification: Int, _ sync: Int) -> Sentence {
    Sentence(
      fr: "Échec : \(pass) erreur(s) d'écriture, \(verification) de vérification, "
        + "\(sync) de synchronisation.",
      en: "Failed: \(pass) write error(s), \(verification) verification, \(sync) sync.")
  }
  static let wipeBroken = Sentence(
    fr: "Échec annoncé par nwipe, sans compte d'erreurs lisible.",
    en: "nwipe reports a failure, without readable error counts.")
  static let wipeInsane = Sentence(
    fr: "nwipe ne sait pas lui-même ce qu'est devenu ce disque (INSANITY).",
    en: "nwipe itself does not know what became of this disk (INSANITY).")
  static let wipeStatusUnreadable = Sentence(
    fr: "L'état de ce disque est illisible dans le tableau final.",
    en: "The status of this disk cannot be read in the final table.")
  static let wipeLogCut = Sentence(
    fr: "Le journal est coupé avant la fin du tableau final.",
    en: "The log is cut before the end of the final table.")
  static let wipeOfUnknownDisk = Sentence(
    fr: "Le journal a une ligne de résultat, mais ne dit nulle part quel est ce disque.",
    en: "The log has a result for this disk, but nowhere says which disk it is.")
  static let wipeRowOfAnotherDisk = Sentence(
    fr: "La ligne de résultat ne désigne pas sûrement ce disque.",
    en: "The result does not name this disk for certain.")
  static let wipeRowsDisagree = Sentence(
    fr: "Plusieurs lignes de résultat portent le nom de ce disque.",
    en: "Several results bear the name of this disk.")
  static let wipeDiskInUse = Sentence(
    fr: "Non effacé : nwipe a sauté ce disque, en cours d'utilisation.",
    en: "Not wiped: nwipe skipped this disk, which was in use.")
  static let wipeNotBegun = Sentence(
    fr: "Non effacé : nwipe a vu ce disque et n'y a rien écrit.",
    en: "Not wiped: nwipe saw this disk and wrote nothing to it.")
  static let wipeWithoutEnd = Sentence(
    fr: "Non effacé : l'effacement a commencé, le journal n'en donne pas le résultat.",
    en: "Not wiped: the wipe began, and the log gives no result.")
  static let wipeErrorsUnknown = Sentence(
    fr: "Le compte des erreurs de ce disque manque ou est illisible.",
    en: "The error counts of this disk are missing or cannot be read.")
  static let wipeMarked = Sentence(
    fr: "nwipe a marqué ce disque d'un « ! » alors que le reste le dit effacé.",
    en: "nwipe marked this disk with “!” although the rest says erased.")
  static func wipeOnlyRead(_ method: String) -> Sentence {
    Sentence(
      fr: "La méthode « \(method) » lit seulement : rien n'a été effacé.",
      en: "The method “\(method)” only reads: nothing was erased.")
  }
  static func wipeMethodUnknown(_ method: String) -> Sentence {
    Sentence(
      fr: "Méthode inconnue (« \(method) ») : rien ne prouve qu'elle efface.",
      en: "Unknown method (“\(method)”): nothing proves that it erases.")
  }
  static let wipeMethodsDisagree = Sentence(
    fr: "Le journal nomme plusieurs méthodes pour ce disque.",
    en: "The log names several methods for this disk.")
  static let wipeNotVerified = Sentence(
    fr: "Écrit mais non vérifié : un effacement sans relecture ne vaut pas preuve.",
    en: "Written but not verified: a wipe that was not read back is no proof.")
  static let wipeBytesUnknown = Sentence(
    fr: "Le nombre d'octets effacés manque ou est illisible.",
    en: "The number of bytes erased is missing or cannot be read.")
  static func wipeShort(_ erased: Int64, _ total: Int64) -> Sentence {
    Sentence(
      fr: "\(erased) octets effacés sur \(total) : le disque ne l'est pas entièrement.",
      en: "\(erased) bytes erased of \(total): the disk is not wholly erased.")
  }
  static let wipeHiddenSectors = Sentence(
    fr: "Des secteurs cachés (HPA/DCO) ont été détectés : ils ont pu échapper à l'effacement.",
    en: "Hidden sectors (HPA/DCO) were detected: the wipe may have missed them.")
  static let wipeHiddenSectorsUnknown = Sentence(
    fr: "nwipe n'a pas pu dire si le disque a des secteurs cachés (HPA/DCO).",
    en: "nwipe could not tell whether the disk has hidden sectors (HPA/DCO).")
}

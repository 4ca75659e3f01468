import LedgerValues

/// What is said of files of erasers other than the logs of nwipe, and of doubts in any.
extension Sentence {
  static let emptyWipeFile = Sentence(
    fr: "Le fichier est vide : il ne prouve aucun effacement.",
    en: "The file is empty: it proves no wipe.")
  static let notAWipeFile = Sentence(
    fr: "Ce fichier n'est pas une preuve d'effacement connue : journal ou certificat nwipe, JSON "
      + "usody-sanitize, instantané Workbench, rapport Blancco, état SANITIZE de nvme ou hdparm.",
    en: "This file is no known evidence of a wipe: nwipe log or certificate, usody-sanitize JSON, "
      + "Workbench snapshot, Blancco report, SANITIZE status of nvme or hdparm.")
  static let wipeFileBroken = Sentence(
    fr: "Ce fichier est coupé ou abîmé : il ne prouve rien. Demandez-en une autre copie.",
    en: "This file is cut or damaged: it proves nothing. Ask for another copy.")
  static let noWipeInSnapshot = Sentence(
    fr: "Cet instantané Workbench ne parle d'aucun effacement : importez-le comme audit.",
    en: "This Workbench snapshot tells of no wipe: import it as an audit.")
  static let notAWipePDF = Sentence(
    fr: "Ce PDF n'est pas un certificat de nwipe, ou il a été réenregistré par un autre programme.",
    en: "This PDF is no certificate of nwipe, or another program has saved it again.")
  static let wipePDFCut = Sentence(
    fr: "Ce certificat de nwipe est coupé : il ne prouve rien.",
    en: "This certificate of nwipe is cut: it proves nothing.")
  static let wipeXMLBroken = Sentence(
    fr: "Ce XML est coupé ou abîmé : il ne prouve rien. Demandez-en une autre copie.",
    en: "This XML is cut or damaged: it proves nothing. Ask for another copy.")
  static let notABlanccoReport = Sentence(
    fr: "Ce XML n'est pas un rapport d'effacement de Blancco.",
    en: "This XML is no erasure report of Blancco.")

  static let wipeNothingSaid = Sentence(
    fr: "Le fichier ne dit pas ce qu'est devenu ce support.",
    en: "The file does not say what became of this medium.")
  static func wipeToolErased(_ method: String) -> Sentence {
    Sentence(
      fr: "Effacé, sans erreur annoncée (\(method)).",
      en: "Erased, with no error reported (\(method)).")
  }
  static let wipeToolFailed = Sentence(
    fr: "L'outil annonce un échec.",
    en: "The tool reports a failure.")
  static let wipeNothingDone = Sentence(
    fr: "Non effacé : l'outil n'a lancé aucune commande sur ce support.",
    en: "Not wiped: the tool ran no command on this medium.")
  static let wipeStepMissing = Sentence(
    fr: "Une étape de l'effacement manque, ou sa fin n'est pas dite.",
    en: "A step of the wipe is missing, or its end is not told.")
  static let wipeWayUnknown = Sentence(
    fr: "Le fichier ne dit pas par quelle commande le support a été effacé.",
    en: "The file does not say by which command the medium was erased.")
  static let wipeNotOfThisDisk = Sentence(
    fr: "Le fichier décrit ce support sans parler de son effacement.",
    en: "The file describes this medium and tells of no wipe of it.")
  static let wipeRoundsMissing = Sentence(
    fr: "Tous les tours demandés n'ont pas été faits.",
    en: "Not all rounds asked for were done.")
  static let wipeNeverSanitised = Sentence(
    fr: "Non effacé : le support n'annonce aucune commande SANITIZE achevée.",
    en: "Not wiped: the medium reports no SANITIZE command that completed.")
  static let wipeStillRunning = Sentence(
    fr: "L'effacement n'était pas fini : demandez l'état une nouvelle fois.",
    en: "The wipe had not ended: ask for the status once more.")
  static let wipeWrittenSince = Sentence(
    fr: "Des données ont été écrites depuis l'effacement : il ne vaut plus preuve.",
    en: "Data was written since the wipe: it is no proof any more.")
  static let wipeFileCut = Sentence(
    fr: "Le fichier est coupé avant sa fin.",
    en: "The file is cut before its end.")

  static let wipeTwinSerials = Sentence(
    fr: "Deux supports du fichier portent ce numéro : dites lequel c'est.",
    en: "Two media of the file bear this serial: say which one it is.")
  static let wipeNotAllErased = Sentence(
    fr: "Le fichier parle aussi d'un échec, ou d'un support non effacé : vérifiez lequel l'est.",
    en: "The file also tells of a failure, or of a medium not wiped: check which one is.")
  static let wipeCertificateDisagrees = Sentence(
    fr: "Les pages du certificat ne s'accordent pas sur ce disque.",
    en: "The pages of the certificate do not agree on this disk.")
  static let wipeRetried = Sentence(
    fr: "Des écritures ont dû être reprises : à vous de juger.",
    en: "Some writes had to be tried again: judge for yourself.")
  static func wipeSerialsDisagree(_ one: String, _ other: String) -> Sentence {
    Sentence(
      fr: "Le numéro de série n'est pas confirmé (« \(one) », « \(other) ») : un adaptateur USB "
        + "donne souvent le sien.",
      en: "The serial is not confirmed (“\(one)”, “\(other)”): a USB bridge often gives its own.")
  }
  static let wipeNamesNoDrive = Sentence(
    fr: "Ce fichier ne dit pas quel support c'est : nommez-le.",
    en: "This file does not say which medium it is: name it.")
  static let wipeLinesUnknown = Sentence(
    fr: "Des lignes de ce fichier ne sont pas de l'outil, ou donnent plusieurs états.",
    en: "Some lines of this file are not the tool's, or give several states.")
  static let wipeOnlyByName = Sentence(
    fr: "Rapport Blancco lu au mieux : relisez-le avant de l'accepter.",
    en: "Blancco report read as well as can be: look through it before you accept it.")
}

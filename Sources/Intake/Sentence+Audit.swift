import LedgerValues

/// What is said of a hardware audit that cannot be read.
extension Sentence {
  static let emptyAudit = Sentence(
    fr: "Le fichier est vide : ce n'est pas un audit matériel.",
    en: "The file is empty: it is not a hardware audit.")
  static let notAnAudit = Sentence(
    fr: "Ce fichier n'est ni un rapport dmidecode, ni lshw -json, ni un instantané Workbench, "
      + "ni un inventaire GLPI : relancez l'audit, ou saisissez l'appareil à la main.",
    en: "This file is no dmidecode report, no lshw -json, no Workbench snapshot and no GLPI "
      + "inventory: run the audit again, or enter the device by hand.")
  static let auditBroken = Sentence(
    fr: "Le JSON de ce fichier est coupé ou abîmé : demandez-en une autre copie.",
    en: "The JSON of this file is cut or damaged: ask for another copy.")
  static let auditUnknownJSON = Sentence(
    fr: "Ce JSON n'est ni celui de lshw -json, ni un instantané Workbench, ni un inventaire GLPI.",
    en: "This JSON is neither that of lshw -json, nor a Workbench snapshot or a GLPI inventory.")
  static let auditWithoutMachine = Sentence(
    fr: "L'audit ne dit rien de la machine : dmidecode a-t-il été lancé en administrateur ?",
    en: "The audit says nothing of the machine: was dmidecode run as administrator?")
}

import LedgerValues
import Operations

/// What is said while a folder is watched, and of the machine that this runs on.
extension Sentence {
  static let watchWhat = Sentence(
    fr: "Dites un fichier, ou --watch DOSSIER", en: "Say a file, or --watch FOLDER")
  static let watchPatience = Sentence(
    fr: "--patience : de 0 à 86400 secondes", en: "--patience: from 0 to 86400 seconds")
  static let tooLongToRead = Sentence(
    fr: "Ce fichier est trop grand pour être une preuve : rien n'en est lu.",
    en: "This file is too large to be evidence: nothing of it is read.")

  static func watching(_ folder: String) -> Sentence {
    Sentence(
      fr: "Surveille \(folder). Ctrl-C pour arrêter", en: "Watching \(folder). Ctrl-C stops")
  }

  static func unfinishedLog(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) : effacement en cours, la fin est attendue",
      en: "\(path): the wipe goes on, its end is awaited")
  }

  static func knownFile(_ path: String) -> Sentence {
    Sentence(fr: "\(path) : déjà connu", en: "\(path): already known")
  }

  static func tryingAgain(_ path: String, _ trouble: Sentence) -> Sentence {
    Sentence(
      fr: "\(path) : \(trouble.french). On réessaie",
      en: "\(path): \(trouble.english). Trying again")
  }

  static func watched(_ total: EvidenceReport, known: Int, waiting: Int) -> Sentence {
    Sentence(
      fr: "\(total.files) fichiers : \(total.filed) effacements classés, "
        + "\(total.audits.count) audits rattachés, \(total.queued) à rapprocher, "
        + "\(known) fichiers déjà connus, \(total.rejected.count) rejetés, \(waiting) en cours",
      en: "\(total.files) files: \(total.filed) wipes filed, "
        + "\(total.audits.count) audits attached, \(total.queued) to be settled, \(known) files already known, "
        + "\(total.rejected.count) rejected, \(waiting) going on")
  }

  static let noAuditTool = Sentence(
    fr: "Ni dmidecode ni lshw ne sont installés ici : apt install dmidecode lshw",
    en: "Neither dmidecode nor lshw is installed here: apt install dmidecode lshw")
  static let auditNeedsRoot = Sentence(
    fr: "dmidecode et lshw ne disent les n° de série qu'à root : relancez avec sudo",
    en: "dmidecode and lshw tell serials to root only: run it again with sudo")
  static let auditToldNothing = Sentence(
    fr: "Ni dmidecode ni lshw n'ont rien dit de cette machine",
    en: "Neither dmidecode nor lshw said anything of this machine")

  static func auditToolMissing(_ name: String) -> Sentence {
    let french = name == "lshw" ? "les disques ne sont pas relevés" : "l'identité vient de lshw"
    let english = name == "lshw" ? "the disks are not recorded" : "who it is comes from lshw"
    return Sentence(
      fr: "\(name) n'est pas là ou ne dit rien : \(french)",
      en: "\(name) is not here or says nothing: \(english)")
  }

  static let thisMachine = Sentence(fr: "cette machine", en: "this machine")
}

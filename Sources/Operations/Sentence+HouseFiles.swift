internal import LedgerValues
internal import LotLedger

/// What is said of files that cannot be used.
extension Sentence {
  static func absentLedger(_ path: String) -> Sentence {
    Sentence(
      fr: "Il n'y a pas de registre à \(path). « filiere init » en fait un",
      en: "There is no ledger at \(path). “filiere init” makes one")
  }

  static func ledgerAlreadyThere(_ path: String) -> Sentence {
    Sentence(
      fr: "Il y a déjà un fichier à \(path), il n'a pas été touché",
      en: "There is a file at \(path) already, it was left alone")
  }

  static func unwritable(_ path: String, _ reason: String) -> Sentence {
    Sentence(
      fr: "Impossible d'écrire à \(path) : \(reason)", en: "Cannot write at \(path): \(reason)")
  }

  static func alreadyThere(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) existe déjà : choisir un autre nom",
      en: "\(path) is there already: choose another name")
  }

  static func unreadable(_ path: String) -> Sentence {
    Sentence(
      fr: "Impossible de lire \(path) : ce fichier n'existe pas ou ne vous est pas ouvert",
      en: "Cannot read \(path): there is no such file, or it is not open to you")
  }

  static func storage(_ reason: String) -> Sentence {
    Sentence(
      fr: "Le registre n'a pu être lu ou écrit, rien n'est fait : \(reason)",
      en: "The ledger could not be read or written, nothing was done: \(reason)")
  }

  static func unfitLedger(_ error: LedgerError) -> Sentence {
    switch error {
    case .notALedger(let path):
      return Sentence(
        fr: "\(path) n'est pas un registre de Filière, ou il est abîmé",
        en: "\(path) is not a ledger of Filière, or it is damaged")
    case .newer(let path, let version):
      return Sentence(
        fr: "\(path) vient d'une Filière plus récente (version \(version)). Mettez ce poste à jour",
        en: "\(path) was made by a newer Filière (version \(version)). Update this machine")
    case .older(let path, let version):
      return Sentence(
        fr: "\(path) vient d'une Filière plus ancienne (version \(version)) et doit être converti",
        en: "\(path) was made by an older Filière (version \(version)) and must be migrated")
    case .schema(let path, let object):
      return Sentence(
        fr:
          "La loi de \(path) a été modifiée (\(object)). Rien n'est fait : montrez-le au référent",
        en:
          "The law inside \(path) was changed (\(object)). Nothing was done: show it to the auditor"
      )
    case .past(let path, let size):
      return Sentence(
        fr: """
          Le passé de \(path) n'est pas celui qu'atteste le point de contrôle des \(size) premiers \
          événements. Rien n'est fait. « filiere verify » dit ce qui diffère
          """,
        en: """
          The past of \(path) is not the one vouched for by the checkpoint of its first \(size) \
          events. Nothing was done. “filiere verify” says what differs
          """)
    default:
      return storage("\(error)")
    }
  }
}

import LedgerValues
import Operations

/// What the command line says of evidence, corrections and checks.
extension Sentence {
  static func notAFact(_ name: String) -> Sentence {
    Sentence(
      fr: "« \(name) » n'est pas un fait que l'on consigne sur un appareil",
      en: "“\(name)” is not a fact to write down about a device")
  }

  static func noSuchAction(_ name: String) -> Sentence {
    Sentence(
      fr: "« \(name) » n'est pas un geste sur un support. « filiere medium --help » les dit",
      en: "“\(name)” is not done to media. “filiere medium --help” says what is")
  }

  static let oneMistake = Sentence(
    fr: "Dites une chose : --did-not-occur, --set nom=valeur ou --medium",
    en: "Say one thing: --did-not-occur, --set name=value or --medium")

  static func corrected(_ event: Event, law: Law) -> Sentence {
    Sentence(
      fr: "L'événement \(event.seq) (\(law.label(event.verb, in: .french))) est corrigé",
      en: "Event \(event.seq) (\(law.label(event.verb, in: .english))) is corrected")
  }

  static func undone(_ entry: HistoryEntry, law: Law) -> Sentence {
    let event = entry.event
    let french = "\(entry.deviceName) : \(law.label(event.verb, in: .french))"
    let english = "\(entry.deviceName): \(law.label(event.verb, in: .english))"
    return Sentence(
      fr: "\(french) n'a pas eu lieu (événement \(event.seq))",
      en: "\(english) did not occur (event \(event.seq))")
  }

  static let nothingToUndo = Sentence(
    fr: "Il n'y a rien à annuler de vous", en: "There is nothing of yours to undo")

  static func evidence(_ entry: QueueEntry) -> Sentence {
    let kind = evidence(entry.kind)
    guard let doubt = AuditDoubt(rawValue: entry.reason)?.label else { return kind }
    return Sentence(
      fr: "\(kind.french) : \(doubt.french)", en: "\(kind.english): \(doubt.english)")
  }

  private static func evidence(_ kind: String) -> Sentence {
    switch kind {
    case "identity":
      Sentence(fr: "un n° de série déjà connu", en: "a serial known already")
    case "wipe_log": Sentence(fr: "un journal d'effacement", en: "a wipe log")
    case "audit": Sentence(fr: "un audit matériel", en: "a hardware audit")
    case "unerased":
      Sentence(fr: "un disque trouvé, jamais effacé", en: "a disk found and never erased")
    default: Sentence(fr: kind, en: kind)
    }
  }

  static func queuedAudit(_ queued: AuditReport.Queued) -> Sentence {
    let serial = queued.serial.isEmpty ? "" : " [\(queued.serial)]"
    let reason = queued.doubt.sentence
    return Sentence(
      fr: "\(queued.file)\(serial) : à rapprocher. \(reason.french)",
      en: "\(queued.file)\(serial): to be settled. \(reason.english)")
  }

  static func rejectedAudit(_ rejected: AuditReport.Rejected) -> Sentence {
    Sentence(
      fr: "\(rejected.file) : rejeté, rien n'en est écrit. \(rejected.reason.french)",
      en: "\(rejected.file): rejected, nothing of it was written. \(rejected.reason.english)")
  }

  static func audited(_ report: AuditReport) -> Sentence {
    Sentence(
      fr: "\(report.files) fichiers : \(report.devices.count) rattachés, "
        + "\(report.queued.count) à rapprocher, \(report.alreadyKnown) déjà connus, "
        + "\(report.rejected.count) rejetés",
      en: "\(report.files) files: \(report.devices.count) attached, "
        + "\(report.queued.count) to be settled, \(report.alreadyKnown) already known, "
        + "\(report.rejected.count) rejected")
  }

  static let registerWhere = Sentence(
    fr: "Pour enregistrer (--register), dites le lot : --lot LOT",
    en: "To enter machines (--register), say the lot: --lot LOT")

  static let settleHow = Sentence(
    fr: "Dites une chose : --choose N, --medium SUPPORT, --device APPAREIL, --take, --keep ou "
      + "--set-aside",
    en: "Say one thing: --choose N, --medium MEDIUM, --device DEVICE, --take, --keep or --set-aside"
  )

  static func noSuchCandidate(_ number: Int64, _ count: Int) -> Sentence {
    Sentence(
      fr: "Il n'y a pas de candidat \(number) : il y en a \(count)",
      en: "There is no candidate \(number): there are \(count)")
  }

  static func verdict(_ verdict: WipeVerdict) -> Sentence {
    switch verdict {
    case .erased: Sentence(fr: "effacé", en: "erased")
    case .failed: Sentence(fr: "ÉCHEC", en: "FAILED")
    case .aborted: Sentence(fr: "INTERROMPU", en: "ABORTED")
    case .notWiped: Sentence(fr: "NON EFFACÉ", en: "NOT WIPED")
    case .verifyOnly: Sentence(fr: "NON PROUVÉ", en: "NOT PROVED")
    }
  }

  static let noMedia = Sentence(
    fr: "Nommez au moins un support, ou l'appareil qui le porte",
    en: "Name a medium at least, or the device that carries it")

  static let yesOrNo = Sentence(
    fr: "Dites yes (la technique suffit) ou no (elle ne suffit pas)",
    en: "Say yes (the technique is enough) or no (it is not)")

  static func noSuchKind(_ name: String, among kinds: [String]) -> Sentence {
    let list = kinds.joined(separator: ", ")
    return Sentence(
      fr: "« \(name) » n'est pas un genre de support. Au choix : \(list)",
      en: "“\(name)” is not a kind of medium. Choose among: \(list)")
  }

  static func notEnough(_ name: String, _ advice: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) : cet effacement ne suffit pas. \(advice.french)",
      en: "\(name): this wipe is not enough. \(advice.english)")
  }

  static func fate(_ fate: WipeLogReport.Fate) -> Sentence {
    switch fate {
    case .filed: Sentence(fr: "versé", en: "filed")
    case .queued: Sentence(fr: "à rapprocher", en: "to be settled")
    case .already: Sentence(fr: "déjà connu", en: "already known")
    }
  }

  static func verified(_ events: Int64, _ root: String, _ findings: Int) -> Sentence {
    let result = Sentence(
      fr: findings == 0 ? "rien à signaler" : "À SIGNALER : \(findings)",
      en: findings == 0 ? "nothing found" : "FOUND: \(findings)")
    return Sentence(
      fr: "\(events) événements, racine \(root) : \(result.french)",
      en: "\(events) events, root \(root): \(result.english)")
  }

  static func finding(_ finding: Finding) -> Sentence {
    if finding.kind == .signature {
      return Sentence(
        fr: "Point de contrôle de \(finding.last) événements signé par une clé inconnue à cette "
          + "taille : \(finding.detail)",
        en: "Checkpoint of \(finding.last) events signed by a key unknown at that size: "
          + finding.detail)
    }
    let text = "\(finding.kind.rawValue) \(finding.first)–\(finding.last) \(finding.detail)"
    return Sentence(fr: text, en: text)
  }

  static func checkpointKept(_ path: String) -> Sentence {
    Sentence(fr: "Gardé : \(path)", en: "Kept: \(path)")
  }
}

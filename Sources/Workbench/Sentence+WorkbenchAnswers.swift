import LedgerValues

// What the workbench answers to scans and commands.

extension Sentence {
  // MARK: Scans

  static func deviceOpened(_ name: String) -> Sentence {
    Sentence(fr: "Appareil \(name)", en: "Device \(name)")
  }

  static func lotOpened(_ code: String) -> Sentence {
    Sentence(fr: "Lot \(code)", en: "Lot \(code)")
  }

  static func unknown(_ text: String) -> Sentence {
    Sentence(
      fr: "Inconnu : « \(text) ». F3 le cherche parmi les appareils",
      en: "Unknown: “\(text)”. F3 looks for it among the devices")
  }

  static func notExact(_ text: String) -> Sentence {
    Sentence(
      fr: "Aucun code n'est exactement « \(text) » ; la liste reste filtrée",
      en: "No code is exactly “\(text)”; the list stays filtered")
  }

  static func ambiguous(_ text: String, _ count: Int) -> Sentence {
    Sentence(
      fr: "« \(text) » désigne \(count) appareils : lequel ?",
      en: "“\(text)” means \(count) devices: which one?")
  }

  static func notDevice(_ text: String) -> Sentence {
    Sentence(
      fr: "« \(text) » n'est pas un appareil : rien n'est fait",
      en: "“\(text)” is not a device: nothing is done")
  }

  static func badgeRead(_ code: String) -> Sentence {
    Sentence(fr: "Opérateur : \(code)", en: "Operator: \(code)")
  }

  static let unknownBadge = Sentence(
    fr: "Ce badge n'est celui de personne, ou un autre l'a remplacé",
    en: "This badge is nobody's, or another has replaced it")

  static func unreadable(_ text: String) -> Sentence {
    Sentence(
      fr: "Code de commande illisible : « \(text) »", en: "Unreadable command code: “\(text)”")
  }

  static func noSuchMove(_ number: Int) -> Sentence {
    Sentence(fr: "Aucun mouvement n° \(number) ici", en: "No move number \(number) here")
  }

  // MARK: Modes

  static func modeAct(_ verb: Sentence) -> Sentence {
    Sentence(
      fr: "Scanner les appareils : \(verb.french). Échap pour finir",
      en: "Scan the devices: \(verb.english). Esc to end")
  }

  static func modeAsks(_ verb: Sentence) -> Sentence {
    Sentence(
      fr: "Avant de scanner, dire ce que « \(verb.french) » demande",
      en: "Before scanning, say what “\(verb.english)” needs")
  }

  static func modeLocate(_ place: String) -> Sentence {
    Sentence(
      fr: "Scanner ce qui va en \(place). Échap pour finir",
      en: "Scan what goes to \(place). Esc to end")
  }

  static let modeLeft = Sentence(
    fr: "Un scan ouvre de nouveau l'appareil", en: "A scan opens the device again")

  // MARK: Moves

  static func moved(_ name: String, _ verb: Sentence, _ target: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) : \(verb.french) → \(target.french)",
      en: "\(name): \(verb.english) → \(target.english)")
  }

  static func done(_ name: String, _ verb: Sentence, _ place: String) -> Sentence {
    let end = place.isEmpty ? "" : " → \(place)"
    return Sentence(
      fr: "\(name) : \(verb.french)\(end), c'est fait", en: "\(name): \(verb.english)\(end), done")
  }

  static func alreadyDone(_ name: String, _ verb: Sentence) -> Sentence {
    Sentence(
      fr: "\(name) : \(verb.french), déjà fait ; rien n'est écrit",
      en: "\(name): \(verb.english), done already; nothing is written")
  }

  static func bulk(
    _ verb: Sentence, _ counts: (moved: Int, refused: Int, already: Int)
  ) -> Sentence {
    Sentence(
      fr: "\(verb.french) : \(bulkCounts(counts).french)",
      en: "\(verb.english): \(bulkCounts(counts).english)")
  }

  static func refused(_ name: String, _ reason: Sentence) -> Sentence {
    Sentence(fr: "\(name) — \(reason.french)", en: "\(name) — \(reason.english)")
  }

  static let nothingToUndo = Sentence(
    fr: "Il n'y a rien à annuler", en: "There is nothing to undo")

  static func undone(_ name: String, _ verb: Sentence, _ target: Sentence) -> Sentence {
    Sentence(
      fr: "Annulé : \(verb.french) de \(name), de nouveau \(target.french)",
      en: "Undone: \(verb.english) of \(name), \(target.english) again")
  }

  static func recorded(_ verb: Sentence) -> Sentence {
    Sentence(fr: "Noté : \(verb.french)", en: "Recorded: \(verb.english)")
  }

  // MARK: Reception

  static func received(_ tag: String, _ code: String) -> Sentence {
    let end = code.isEmpty || code == tag ? "" : " (\(code))"
    return Sentence(fr: "Reçu : \(tag)\(end)", en: "Received: \(tag)\(end)")
  }

  static func alreadyReceived(_ name: String, _ state: Sentence) -> Sentence {
    Sentence(
      fr: "Déjà vu : \(name), \(state.french) ; rien n'est écrit",
      en: "Seen already: \(name), \(state.english); nothing is written")
  }

  static func otherLot(_ name: String, _ state: Sentence, _ lot: String) -> Sentence {
    Sentence(
      fr: "\(name) est du lot \(lot), \(state.french) : rien n'est reçu",
      en: "\(name) is of lot \(lot), \(state.english): nothing is received")
  }

  static func notAnnounced(_ code: String) -> Sentence {
    Sentence(
      fr: "« \(code) » n'est pas annoncé dans ce lot. F6 l'enregistre comme imprévu",
      en: "“\(code)” is not announced in this lot. F6 registers it as extra")
  }

  static func receptionPlace(_ place: String) -> Sentence {
    Sentence(
      fr: "Ce qui est reçu est posé en \(place)", en: "What is received is put at \(place)")
  }

  // MARK: Files

  static func imported(_ report: ImportReport) -> Sentence {
    let others = report.known + report.repeated + report.alreadyKnown
    return Sentence(
      fr: "\(report.lot) : \(report.announced) annoncés, \(others) déjà connus, "
        + "\(report.rejected) rejetés",
      en: "\(report.lot): \(report.announced) announced, \(others) known already, "
        + "\(report.rejected) rejected")
  }

  static func rejected(_ count: Int, _ path: String) -> Sentence {
    Sentence(
      fr: "\(count) lignes à corriger dans \(path)", en: "\(count) lines to mend in \(path)")
  }

  static func wipeVerdict(_ line: EvidenceReport.Line) -> Sentence {
    Sentence(
      fr: "S/N \(line.serial) : \(line.reason.french)",
      en: "S/N \(line.serial): \(line.reason.english)")
  }

  static func rejectedEvidence(_ rejected: EvidenceReport.Rejected) -> Sentence {
    Sentence(
      fr: "\(rejected.file) : \(rejected.reason.french)",
      en: "\(rejected.file): \(rejected.reason.english)")
  }

  static func evidenceImported(_ report: EvidenceReport) -> Sentence {
    var french = "\(report.filed) effacements classés"
    var english = "\(report.filed) wipes filed"
    if report.attached > 0 {
      french += ", \(report.attached) audits rattachés"
      english += ", \(report.attached) audits attached"
    }
    french += ", \(report.queued) à rapprocher, \(report.already) déjà connus"
    english += ", \(report.queued) to be settled, \(report.already) known already"
    if !report.rejected.isEmpty {
      french += ", \(report.rejected.count) rejetés"
      english += ", \(report.rejected.count) rejected"
    }
    if report.isStopped {
      french += ", arrêté"
      english += ", stopped"
    }
    return Sentence(fr: french, en: english)
  }
}

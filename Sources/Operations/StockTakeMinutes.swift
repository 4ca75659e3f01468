public import LedgerValues
internal import Reports

/// The minutes of a stock-take, as a paper to be signed.
public struct StockTakeMinutes: Sendable {
  let take: StockTakeSummary
  let law: Law
  let language: Language
  /// Name of the site, empty when nobody said.
  let site: String
  let created: Timestamp

  public init(
    _ take: StockTakeSummary, law: Law, language: Language, site: String, created: Timestamp
  ) {
    self.take = take
    self.law = law
    self.language = language
    self.site = site
    self.created = created
  }

  /// The PDF.
  ///
  /// - Throws: `HouseError` where the drawing libraries are not on this machine.
  public func pdf() throws(HouseError) -> [UInt8] { try document().paper().drawn() }

  func document() -> NoteDocument {
    var note = NoteDocument(
      said("Procès-verbal d'inventaire", "Minutes of stock-take"), code: take.code,
      language: language, created: created)
    note.verdict = verdict
    note.facts = [
      .init(said("Site", "Site"), site), .init(said("Emplacement", "Place"), place),
      .init(said("État", "State"), law.label(take.state, of: .stockTake, in: language)),
      .init(said("Ouvert", "Opened"), deed(take.opened)),
      .init(said("Terminé", "Ended"), take.ended.map { deed($0) } ?? ""),
      .init(said("Motif", "Reason"), take.reason),
    ]
    note.sections = [
      section(said("Manquants", "Missing"), take.missing, isSeen: false),
      section(said("Inattendus", "Unexpected"), take.unexpected, isSeen: true),
      section(said("Mal rangés", "Misplaced"), take.misplaced, isSeen: true),
      articles,
    ]
    note.remarks = [
      said(
        "Attendu : ce qui est en garde et noté à cet emplacement, et que personne n'a eu en main "
          + "depuis l'ouverture, ou qui a été vu. Un appareil vu plusieurs fois compte une fois.",
        "Expected: what is in custody and recorded at this place, and was in nobody's hands since "
          + "the opening, or was seen. A device seen several times counts once.")
    ]
    note.signatures = [said("Compté par", "Counted by"), said("Vu par", "Approved by")]
    return note
  }

  private func said(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  private var verdict: String {
    said("Attendus : ", "Expected: ") + "\(take.expected) · " + said("vus : ", "seen: ")
      + "\(take.seen) · " + said("manquants : ", "missing: ") + "\(take.missing.count) · "
      + said("inattendus : ", "unexpected: ") + "\(take.unexpected.count) · "
      + said("mal rangés : ", "misplaced: ") + "\(take.misplaced.count)"
  }

  private var place: String {
    take.isDeep ? take.place + said(" et ce qui est dedans", " and all in it") : take.place
  }

  private func deed(_ deed: StockTakeSummary.Deed) -> String {
    "\(deed.happened.minute), \(deed.op)"
  }

  private func section(
    _ heading: String, _ findings: [StockTakeSummary.Finding], isSeen: Bool
  ) -> NoteDocument.Section {
    let titled = "\(heading) (\(findings.count))"
    guard !findings.isEmpty else {
      return NoteDocument.Section(titled, text: said("Aucun.", "None."))
    }
    var columns: [PaperTable.Column] = [
      .init(said("étiquette ou code", "tag or code"), share: 2),
      .init(said("genre", "kind"), share: 2),
      .init(said("état", "state"), share: 2), .init(said("noté à", "recorded at")),
    ]
    if isSeen { columns.append(.init(said("vu à", "seen at"))) }
    columns.append(.init(said("réglé", "settled")))
    let rows = findings.map { finding in
      var row = [
        finding.tag, finding.kind.map { law.label($0, in: language) } ?? said("inconnu", "unknown"),
        finding.state.map { law.label($0, in: language) } ?? "", finding.recorded,
      ]
      if isSeen { row.append(finding.seen) }
      row.append(finding.isSettled ? said("oui", "yes") : said("non", "no"))
      return row
    }
    return NoteDocument.Section(
      titled, table: PaperTable(columns, rows: rows, style: NoteDocument.cells))
  }

  private var articles: NoteDocument.Section {
    let heading = said("Articles", "Articles")
    guard !take.articles.isEmpty else {
      return NoteDocument.Section(heading, text: said("Aucun.", "None."))
    }
    let columns: [PaperTable.Column] = [
      .init(said("article", "article"), share: 2), .init(said("désignation", "name"), share: 3),
      .init(said("emplacement", "place"), share: 1.6),
      .init(said("tenu", "held"), isNumber: true),
      .init(said("compté", "counted"), isNumber: true),
      .init(said("écart", "difference"), isNumber: true),
    ]
    let rows = take.articles.map { line in
      [
        line.article, line.label, line.place, String(line.held),
        line.counted.map { String($0) } ?? "–", line.counted == nil ? "" : signed(line.difference),
      ]
    }
    return NoteDocument.Section(
      heading, table: PaperTable(columns, rows: rows, style: NoteDocument.cells))
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}

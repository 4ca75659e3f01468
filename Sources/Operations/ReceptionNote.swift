public import LedgerValues
internal import Reports

/// The *bon de réception* of a lot: what was announced against what came, line by line.
public struct ReceptionNote: Sendable {
  let reception: LotReception
  let law: Law
  let language: Language
  /// Name of the site, empty when nobody said.
  let site: String
  let created: Timestamp

  public init(
    _ reception: LotReception, law: Law, language: Language, site: String, created: Timestamp
  ) {
    self.reception = reception
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
      said("Bon de réception", "Reception note"), code: reception.lot.code, language: language,
      created: created)
    note.verdict = verdict
    note.facts = [
      .init(said("Donneur", "Donor"), reception.lot.donor), .init(said("Site", "Site"), site),
      .init(said("Enlèvement prévu", "Planned pickup"), reception.plan?.date ?? ""),
      .init(said("Adresse", "Address"), reception.plan?.address ?? ""),
      .init(said("Transporteur", "Carrier"), reception.plan?.carrier ?? ""),
    ]
    note.facts += reception.steps.map { step in
      let label = law.label(step.state, of: .lot, in: language)
      return .init(
        label.prefix(1).uppercased() + label.dropFirst(), "\(step.happened.minute), \(step.op)")
    }
    note.sections = [
      missing(said("Non remis", "Not handed in"), reception.withdrawn),
      missing(said("Encore attendus", "Still awaited"), reception.awaited),
      came(said("En plus de la liste", "Not on the list"), reception.extra),
      different, articles, came(said("Reçus", "Received"), reception.received),
    ]
    note.signatures = [
      said("Pour le donneur", "For the donor"), said("Pour le site", "For the site"),
    ]
    return note
  }

  private func said(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  private var verdict: String {
    let listed = reception.rows.count { $0.device.line > 0 }
    return said("Annoncés : ", "Announced: ") + "\(listed) · " + said("reçus : ", "received: ")
      + "\(reception.received.count) · " + said("manquants : ", "missing: ")
      + "\(reception.withdrawn.count + reception.awaited.count) · " + said("en plus : ", "extra: ")
      + "\(reception.extra.count) · " + said("différents : ", "different: ")
      + "\(reception.different.count)"
  }

  private func line(_ row: LotReception.Row) -> String {
    row.device.line > 0 ? String(row.device.line) : "–"
  }

  private func what(_ device: DeviceSummary) -> String {
    [law.label(device.kind, in: language), device.maker, device.model].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func section(
    _ heading: String, _ columns: [PaperTable.Column], _ rows: [[String]]
  ) -> NoteDocument.Section {
    rows.isEmpty
      ? NoteDocument.Section("\(heading) (0)", text: said("Aucun.", "None."))
      : NoteDocument.Section(
        "\(heading) (\(rows.count))",
        table: PaperTable(columns, rows: rows, style: NoteDocument.cells))
  }

  private var number: PaperTable.Column { .init(said("ligne", "line"), share: 0.6, isNumber: true) }

  private func missing(_ heading: String, _ rows: [LotReception.Row]) -> NoteDocument.Section {
    section(
      heading,
      [
        number, .init(said("appareil", "device"), share: 3),
        .init(said("n° de série", "serial"), share: 2),
        .init(said("n° du donneur", "donor’s number"), share: 2),
        .init(said("motif", "reason"), share: 2),
      ],
      rows.map { row in
        let cause = law.label(ofChoice: row.cause, need: "cause", of: "withdraw")(language)
        return [line(row), what(row.device), row.device.serial, row.device.donorTag, cause]
      })
  }

  private func came(_ heading: String, _ rows: [LotReception.Row]) -> NoteDocument.Section {
    section(
      heading,
      [
        number, .init(said("étiquette", "tag"), share: 2),
        .init(said("appareil", "device"), share: 3),
        .init(said("n° de série", "serial"), share: 2),
        .init(said("n° du donneur", "donor’s number"), share: 2),
      ],
      rows.map { row in
        [line(row), row.device.tag, what(row.device), row.device.serial, row.device.donorTag]
      })
  }

  private var different: NoteDocument.Section {
    let rows = reception.different.flatMap { row in
      row.differences.map { difference in
        let need = law.verb("identify")?.needs.first { $0.name == difference.need }
        let isKind = difference.need == "kind"
        let words = [difference.announced, difference.found].map {
          isKind ? law.label(Kind($0), in: language) : $0
        }
        return [line(row), row.device.tag, need?.label(language) ?? difference.need] + words
      }
    }
    return section(
      said("Différents de l'annonce", "Other than announced"),
      [
        number, .init(said("étiquette", "tag"), share: 2), .init(said("quoi", "what")),
        .init(said("annoncé", "announced"), share: 2), .init(said("trouvé", "found"), share: 2),
      ], rows)
  }

  private var articles: NoteDocument.Section {
    section(
      said("Articles venus avec le lot", "Articles that came with it"),
      [
        .init(said("article", "article"), share: 2), .init(said("désignation", "name"), share: 3),
        .init(said("quantité", "quantity"), isNumber: true),
      ], reception.articles.map { [$0.code, $0.label, String($0.quantity)] })
  }
}

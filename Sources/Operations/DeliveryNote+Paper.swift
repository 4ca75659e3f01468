public import LedgerValues
internal import Reports

extension DeliveryNote {
  /// The note as the driver and the partner sign it.
  ///
  /// - Throws: `HouseError` where the drawing libraries are not on this machine.
  public func pdf(_ language: Language) throws(HouseError) -> [UInt8] {
    do throws(PressFault) {
      return try document(language).paper().pdf(Press())
    } catch {
      throw HouseError(.cannotCreate, .cannotDraw(error))
    }
  }

  /// What is printed: nothing of what became of the things since, so that a note printed again is the
  /// one that was signed; what somebody took back or never sent is not on it.
  func document(_ language: Language) -> NoteDocument {
    let lines = delivery.lines.filter { delivery.state == "draft" || $0.fate.left }
    let moment = delivery.sent ?? delivery.opened
    func say(_ french: String, _ english: String) -> String {
      Sentence(fr: french, en: english)(language)
    }
    var note = NoteDocument(
      say("Bon de livraison", "Delivery note"), code: delivery.code, language: language,
      created: moment)
    let counts = [
      (lines.count { $0.device != nil }, "Appareils reconditionnés", "Refurbished devices"),
      (lines.count { $0.contents != nil }, "Kits", "Kits"),
      (lines.filter(\.isArticle).reduce(0) { $0 + $1.quantity }, "Articles", "Articles"),
    ]
    note.verdict =
      counts.filter { $0.0 > 0 }.map { say("\($0.1) : \($0.0)", "\($0.2): \($0.0)") }
      .joined(separator: " · ")
    note.facts = facts(moment, say)
    let devices = lines.filter { $0.device != nil && $0.kit.isEmpty }
    if !devices.isEmpty {
      note.sections.append(
        .init(say("Appareils", "Devices"), table: table(devices, language, say)))
    }
    for kit in lines where kit.contents != nil {
      note.sections.append(section(kit, lines.filter { $0.kit == kit.code }, language, say))
    }
    let articles = lines.filter(\.isArticle)
    if !articles.isEmpty {
      let rows = articles.map { line -> [String] in
        guard case .article(let label) = line.thing else { return [] }
        return [line.code, label, String(line.quantity)]
      }
      note.sections.append(
        .init(
          say("Articles", "Articles"),
          table: PaperTable(
            [
              .init(say("code", "code")), .init(say("désignation", "name"), share: 3),
              .init(say("quantité", "quantity"), isNumber: true),
            ], rows: rows, style: NoteDocument.cells)))
    }
    note.remarks = remarks(lines, language, say)
    note.signatures = [
      say("Pour l'atelier", "For the workshop"), say("Le transporteur", "The carrier"),
      say("Pour le partenaire", "For the partner"),
    ]
    return note
  }

  private typealias Saying = (String, String) -> String

  private func facts(_ moment: Timestamp, _ say: Saying) -> [Block.Fact] {
    let terms = delivery.terms
    let papers = partner?.papers ?? .init()
    return [
      .init(say("Partenaire", "Partner"), terms.partner.label),
      .init("SIRET", papers.siret), .init("RNA", papers.rna),
      .init(say("Statut", "Legal status"), status(papers.status, say)),
      .init(say("Convention", "Convention"), papers.convention),
      .init(say("Transporteur", "Carrier"), terms.carrier.label),
      .init(say("Programme", "Programme"), terms.programme),
      .init(say("Demande", "Request"), terms.request),
      .init(say("Base légale", "Legal basis"), basis(say)),
      .init(say("Dérogation", "Override"), overridden(terms.override, say)),
      .init(
        delivery.sent == nil ? say("Préparée le", "Prepared on") : say("Partie le", "Left on"),
        moment.day),
    ]
  }

  private func status(_ name: String, _ say: Saying) -> String {
    if name.isEmpty { return "" }
    let label = law.label(ofChoice: name, need: "status", of: "amend_organisation")
    return say(label.french, label.english)
  }

  private func basis(_ say: Saying) -> String {
    if delivery.terms.basis.isEmpty { return "" }
    let label = law.label(ofChoice: delivery.terms.basis, need: "basis", of: "open_delivery")
    return say(label.french, label.english)
  }

  /// The reason of a coordinator; that there was one, where its text was erased.
  private func overridden(_ reason: String?, _ say: Saying) -> String {
    guard let reason else { return "" }
    return reason.isEmpty ? say("oui, motif effacé", "yes, reason erased") : reason
  }

  private func money(_ cents: Int64?, _ language: Language) -> String {
    cents.map { Money.text($0, language) } ?? ""
  }

  private func table(
    _ lines: [DeliveryLine], _ language: Language, _ say: Saying
  ) -> PaperTable {
    let isPriced = lines.contains { $0.price.cents != nil || $0.price.ceiling != nil }
    var columns: [PaperTable.Column] = [
      .init(say("étiquette", "tag"), share: 1.7), .init(say("genre", "kind"), share: 1.6),
      .init(say("marque et modèle", "maker and model"), share: 2.2),
      .init(say("n° de série", "serial"), share: 1.7), .init(say("état", "grade"), share: 0.6),
      .init(say("catégorie", "category"), share: 1.3),
    ]
    if isPriced {
      columns += [
        .init(say("prix ou valeur (€)", "price or value (€)"), share: 1, isNumber: true),
        .init(say("plafond (€)", "ceiling (€)"), share: 1, isNumber: true),
      ]
    }
    let rows = lines.map { line -> [String] in
      guard let device = line.device else { return [] }
      return [
        line.code, law.label(device.kind, in: language),
        [device.maker, device.model].filter { !$0.isEmpty }.joined(separator: " "),
        device.serial, device.grade, device.category, money(line.price.cents, language),
        money(line.price.ceiling, language),
      ]
    }
    return PaperTable(
      columns, rows: rows.map { Array($0.prefix(columns.count)) }, style: NoteDocument.cells)
  }

  private func section(
    _ line: DeliveryLine, _ devices: [DeliveryLine], _ language: Language, _ say: Saying
  ) -> NoteDocument.Section {
    let kit = line.contents
    var parts = (kit?.lines ?? []).compactMap { line -> String? in
      switch line.wanted {
      case .device: nil
      case .article(let code): "\(line.filled) × \(code)"
      case .service(let name):
        say(
          law.label(ofChoice: name, need: "service", of: "give_service").french,
          law.label(ofChoice: name, need: "service", of: "give_service").english)
      }
    }
    if let cents = line.price.cents {
      parts.append(
        say(
          "prix ou valeur : \(Money.text(cents)) €",
          "price or value: €\(Money.text(cents, .english))"))
    }
    if let ceiling = line.price.ceiling {
      parts.append(
        say("plafond : \(Money.text(ceiling)) €", "ceiling: €\(Money.text(ceiling, .english))"))
    }
    let heading = ["Kit \(line.code)", kit?.recipe ?? ""].filter { !$0.isEmpty }
    let own = devices.map { device -> DeliveryLine in
      // Within a kit the price is the kit's.
      DeliveryLine(
        device.thing, code: device.code, fate: device.fate, loading: device.loading,
        kit: device.kit)
    }
    return .init(
      heading.joined(separator: " · "), text: parts.joined(separator: " · "),
      table: own.isEmpty ? nil : table(own, language, say))
  }

  /// What the law says, and each thing that goes over its ceiling with the reason.
  private func remarks(
    _ lines: [DeliveryLine], _ language: Language, _ say: Saying
  ) -> [String] {
    var remarks: [String] = []
    if lines.contains(where: { $0.price.ceiling != nil }) {
      let over = lines.filter(\.price.isOver)
      remarks.append(
        over.isEmpty
          ? say(
            "Plafonds vérifiés : aucun prix, aucune valeur ne passe le plafond de la base légale.",
            "Ceilings checked: no price and no value is over the ceiling of the legal basis.")
          : say(
            "Plafonds vérifiés. Au-delà, par dérogation d'un coordinateur :",
            "Ceilings checked. Over them, by a coordinator's override:"))
      remarks += over.map { line in
        let price = money(line.price.cents, language)
        let ceiling = money(line.price.ceiling, language)
        let reason = overridden(line.price.override, say)
        return say(
          "\(line.code) : \(price) € pour un plafond de \(ceiling) € — \(reason)",
          "\(line.code): €\(price) for a ceiling of €\(ceiling) — \(reason)")
      }
    }
    if lines.contains(where: { $0.device != nil }) {
      remarks.append(
        say(
          "Chaque appareil est reconditionné : toutes ses fonctions ont été testées et ses données "
            + "effacées avant son départ (décret 2022-190).",
          "Each device is refurbished: all of its functions were tested and its data erased before "
            + "it left (décret 2022-190)."))
    }
    return remarks
  }
}

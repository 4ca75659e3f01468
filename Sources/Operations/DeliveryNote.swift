public import LedgerValues
internal import LotLedger
internal import Reports

/// The delivery note (*bon de livraison*) of one delivery.
public struct DeliveryNote: Sendable {
  public let delivery: DeliverySummary
  /// Numbers and status of the partner; nil where the delivery has none.
  let partner: OrganisationSummary?
  let law: Law
  let daylight: Daylight

  /// As a spreadsheet in France reads it (profile `tableur-fr`), each thing in a row.
  public func csv(_ language: Language) throws(HouseError) -> [UInt8] {
    try Table.bytes(Self.table, .spreadsheet, daylight, language, delivery.lines.map(cells))
  }

  /// What a line is, in a word.
  func what(_ line: DeliveryLine) -> Sentence {
    switch line.thing {
    case .device(let device): law.label(device.kind)
    case .kit: Sentence(fr: "kit", en: "kit")
    case .article: Sentence(fr: "article", en: "article")
    }
  }

  private func cells(_ line: DeliveryLine) -> [Table.Cell] {
    let device = line.device
    let name =
      switch line.thing {
      case .device(let device): device.maker
      case .kit(let kit): kit.recipe
      case .article(let label): label
      }
    return [
      .text(delivery.code), .text(line.code), .text(line.kit), .name(kind(line), what(line)),
      .text(name), .text(device?.model ?? ""), .text(device?.serial ?? ""),
      .text(device?.grade ?? ""), .text(device?.category ?? ""), .integer(Int64(line.quantity)),
      line.price.cents.map { .decimal($0) } ?? .empty,
      line.price.ceiling.map { .decimal($0) } ?? .empty, .text(line.price.override ?? ""),
      .name(line.fate.rawValue, line.fate.label),
    ]
  }

  private func kind(_ line: DeliveryLine) -> String {
    switch line.thing {
    case .device(let device): device.kind.rawValue
    case .kit: "kit"
    case .article: "article"
    }
  }

  private static let table = Table(
    name: "bon-de-livraison", label: Sentence(fr: "bon de livraison", en: "delivery note"),
    columns: [
      .init("livraison", .text, Sentence(fr: "livraison", en: "delivery")),
      .init("identifiant", .text, Sentence(fr: "identifiant", en: "identifier")),
      .init("kit", .text, Sentence(fr: "dans le kit", en: "in kit")),
      .init("genre", .text, Sentence(fr: "genre", en: "kind")),
      .init("marque", .text, Sentence(fr: "marque ou désignation", en: "maker or name")),
      .init("modele", .text, Sentence(fr: "modèle", en: "model")),
      .init("serie", .text, Sentence(fr: "n° de série", en: "serial")),
      .init("etat", .text, Sentence(fr: "état esthétique", en: "cosmetic grade")),
      .init("categorie", .text, Sentence(fr: "catégorie", en: "category")),
      .init("quantite", .integer, Sentence(fr: "quantité", en: "quantity")),
      .init(
        "prix", .decimal(scale: 2), Sentence(fr: "prix ou valeur (€)", en: "price or value (€)")),
      .init("plafond", .decimal(scale: 2), Sentence(fr: "plafond (€)", en: "ceiling (€)")),
      .init("derogation", .text, Sentence(fr: "dérogation", en: "override")),
      .init("devenir", .text, Sentence(fr: "devenir", en: "what became of it")),
    ])
}

extension Table {
  /// The whole table in memory: what one delivery holds is little.
  static func bytes(
    _ table: Table, _ profile: Profile, _ daylight: Daylight, _ language: Language,
    _ rows: [[Cell]]
  ) throws(HouseError) -> [UInt8] {
    do {
      var bytes: [UInt8] = []
      var writer = try TableWriter(
        table, profile, daylight: daylight, language: language, to: { bytes += $0 })
      for row in rows { try writer.write(row) }
      try writer.finish()
      return bytes
    } catch {
      throw HouseError(.cannotCreate, .unwritable("-", "\(error)"))
    }
  }
}

extension House {
  /// The note of a delivery.
  public func deliveryNote(_ code: String) throws(HouseError) -> DeliveryNote {
    let delivery = try delivery(code)
    let partner = try organisations().first { $0.code == delivery.terms.partner.code }
    return DeliveryNote(
      delivery: delivery, partner: partner, law: law, daylight: try ask { try $0.daylight() })
  }
}

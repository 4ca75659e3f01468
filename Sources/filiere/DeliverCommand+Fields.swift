import LedgerValues
import Operations

/// A delivery in JSON, and as a page of text.
extension DeliverCommand {
  static func refused(_ refused: [LoadDelivery.Outcome.Refused]) -> JSON {
    .array(
      refused.map {
        .object([("code", .text($0.code)), ("reason", .text($0.reason(spoken)))])
      })
  }

  static func fields(_ delivery: DeliverySummary, _ law: Law) -> JSON {
    let (terms, conformity) = (delivery.terms, delivery.conformity)
    return .object([
      ("delivery", .text(delivery.code)), ("state", .text(delivery.state.rawValue)),
      ("partner", .text(terms.partner.code)), ("partner_name", .text(terms.partner.name)),
      ("request", .text(terms.request)), ("basis", .text(terms.basis)),
      ("carrier", .text(terms.carrier.code)), ("programme", .text(terms.programme)),
      ("override", terms.override.map { .text($0) } ?? .null),
      ("opened", .text(delivery.opened.iso)),
      ("sent", delivery.sent.map { .text($0.iso) } ?? .null),
      ("ended", delivery.ended.map { .text($0.iso) } ?? .null),
      ("shipped", .integer(conformity.shipped)), ("refused", .integer(conformity.refused)),
      ("returned", .integer(conformity.returned)),
      ("lines", .array(delivery.lines.map { fields($0, law) })),
      (
        "handovers",
        .array(
          delivery.handovers.map {
            .object([
              ("programme", .text($0.programme)), ("public", .text($0.category)),
              ("number", .integer($0.number)),
            ])
          })
      ),
    ])
  }

  private static func fields(_ line: DeliveryLine, _ law: Law) -> JSON {
    var pairs: [(String, JSON)] = [
      ("code", .text(line.code)), ("quantity", .integer(line.quantity)),
      ("fate", .text(line.fate.rawValue)), ("remark", .text(line.remark)),
      ("kit", .text(line.kit)), ("price", line.price.cents.map { .integer($0) } ?? .null),
      ("ceiling", line.price.ceiling.map { .integer($0) } ?? .null),
      ("override", line.price.override.map { .text($0) } ?? .null),
      ("loaded_by", .text(line.loading.op)),
    ]
    switch line.thing {
    case .device(let device):
      pairs += [
        ("thing", .text("device")), ("kind", .text(device.kind.rawValue)),
        ("maker", .text(device.maker)), ("model", .text(device.model)),
        ("serial", .text(device.serial)), ("grade", .text(device.grade)),
        ("category", .text(device.category)), ("state", .text(device.state.rawValue)),
      ]
    case .kit(let kit):
      pairs += [
        ("thing", .text("kit")), ("recipe", .text(kit.recipe)),
        ("state", .text(kit.state.rawValue)),
        ("contents", .array(kit.lines.map { KitCommand.fields($0, law) })),
      ]
    case .article(let label):
      pairs += [
        ("thing", .text("article")), ("label", .text(label)), ("place", .text(line.place)),
      ]
    }
    return .object(pairs)
  }

  static func page(_ delivery: DeliverySummary, _ law: Law) -> [String] {
    let terms = delivery.terms
    let head = [
      delivery.code, law.label(delivery.state, of: .delivery, in: spoken), terms.partner.label,
      terms.request, terms.programme,
    ]
    let basis =
      terms.basis.isEmpty
      ? "" : law.label(ofChoice: terms.basis, need: "basis", of: "open_delivery")(spoken)
    let facts = [
      (said("base légale", "legal basis"), basis),
      (said("dérogation", "override"), terms.override ?? ""),
      (said("transporteur", "carrier"), terms.carrier.label),
      (said("ouverte le", "opened"), delivery.opened.minute),
      (said("partie le", "left"), delivery.sent?.minute ?? ""),
      (said("finie le", "ended"), delivery.ended?.minute ?? ""),
    ]
    var table = TextTable(
      [
        said("code", "code"), said("quoi", "what"), said("prix", "price"),
        said("plafond", "ceiling"), said("devenir", "what became"), said("par", "by"), "",
      ], right: [2, 3])
    for line in delivery.lines {
      table.add([
        (line.kit.isEmpty ? "" : "  ") + line.code, what(line, law),
        line.price.cents.map { Money.text($0, spoken) } ?? "",
        (line.price.isOver ? "! " : "")
          + (line.price.ceiling.map { Money.text($0, spoken) } ?? ""),
        line.fate.label(spoken), line.loading.op,
        [line.price.override ?? "", line.remark].filter { !$0.isEmpty }.joined(separator: " ; "),
      ])
    }
    let handovers = delivery.handovers.map {
      "\($0.number) × \(said("remis", "handed over")) · \($0.programme) · \($0.category)"
    }
    return [head.filter { !$0.isEmpty }.joined(separator: " · ")]
      + facts.filter { !$0.1.isEmpty }.map { "  \($0.0) : \($0.1)" }
      + [""] + table.lines + handovers
  }

  private static func what(_ line: DeliveryLine, _ law: Law) -> String {
    switch line.thing {
    case .device(let device):
      ([
        Sentence.quality(
          Quality(device.kind, grade: device.grade, category: device.category), law)(spoken)
      ]
        + [device.maker, device.model].filter { !$0.isEmpty }).joined(separator: " · ")
    case .kit(let kit): ["kit", kit.recipe].filter { !$0.isEmpty }.joined(separator: " ")
    case .article(let label): "\(line.quantity) × \(label.isEmpty ? line.code : label)"
    }
  }
}

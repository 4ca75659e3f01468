import LedgerValues

extension GoodsRow {
  /// What stands at the head of its page, label by label; what is empty is not shown.
  func facts(_ law: Law) -> [(Sentence, Sentence)] {
    switch self {
    case .recipe(let row):
      [
        (.labelColumn, .same(row.recipe.label)), (.completeColumn, .same("\(row.complete)")),
        (.reservedColumn, .same("\(row.reserved)")),
        (.buildableColumn, .same("\(row.buildable.count)")),
        (.leftColumn, .same("\(row.left.count)")), (.forecastBy(row.until), .range(row.forecast)),
        (.limitColumn, .limit(row.buildable.limit, law)),
      ]
    case .kit(let kit): [(.recipeColumn, .same(kit.recipe))]
    case .article(let article):
      [
        (.labelColumn, .same(article.label)), (.stockColumn, .same("\(article.total)")),
        (.thresholdColumn, .same(article.threshold == 0 ? "" : "\(article.threshold)")),
      ]
    case .request(let request, let partner):
      [
        (.partnerColumn, .same(partner.isEmpty ? request.partner : partner)),
        (.programmeColumn, .same(request.programme)), (.wantedByColumn, .same(request.wanted)),
        (.publicsColumn, .publics(request.publics, law)),
      ]
    case .delivery(let delivery): facts(of: delivery, law)
    case .stockTake(let take):
      [
        (.placeColumn, .same(take.place)), (.seenColumn, .same("\(take.seen)/\(take.expected)")),
        (.missingColumn, .same("\(take.missing.count)")),
        (.misplacedColumn, .same("\(take.misplaced.count)")),
        (.unexpectedColumn, .same("\(take.unexpected.count)")),
        (.leftToSettle, .same(take.left.isEmpty ? "" : "\(take.left.count)")),
      ]
    case .removal(let removal):
      [
        (.recyclerColumn, .same(removal.recycler?.called ?? "")),
        (.carrierColumn, .same(removal.carrier?.called ?? "")),
        (.plannedColumn, .same(removal.planned)), (.placeColumn, .same(removal.place)),
        (.massColumn, .kilograms(removal.mass)),
        (
          .declaredCarcasses,
          removal.declaredCarcasses > 0 ? .kilograms(removal.declaredCarcasses) : .same("")
        ),
      ]
    case .part(let part):
      [
        (.kind, law.label(ofChoice: part.what, need: "what", of: "take_part")),
        (.labelColumn, .same(part.label)), (.originColumn, .same(part.origin)),
        (.placeColumn, .same(part.device.isEmpty ? part.place : "")),
        (.fittedColumn, .same(part.device)), (.invoiceColumn, .same(part.invoice)),
      ]
    }
  }

  private func facts(of delivery: DeliverySummary, _ law: Law) -> [(Sentence, Sentence)] {
    let terms = delivery.terms
    let basis: Sentence =
      terms.basis.isEmpty
      ? .same("") : law.label(ofChoice: terms.basis, need: "basis", of: "open_delivery")
    return [
      (.partnerColumn, .same(terms.partner.label)), (.requestColumn, .same(terms.request)),
      (.programmeColumn, .same(terms.programme)), (.carrierColumn, .same(terms.carrier.label)),
      (.basisColumn, basis),
      (
        .handedOverColumn,
        .same(
          delivery.handovers.isEmpty
            ? "" : "\(delivery.handovers.reduce(0) { $0 + $1.number })")
      ),
    ]
  }
}

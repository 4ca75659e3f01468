import LedgerValues
import ScreenGrid

extension GoodsRow {
  /// What its list shows of it, column by column as `GoodsView.columns` has them.
  func cells(_ law: Law, _ language: Language) -> [Table.Entry] {
    switch self {
    case .recipe(let row):
      [
        Table.Entry(row.recipe.code, .strong), Table.Entry("\(row.complete)"),
        Table.Entry("\(row.reserved)"), Table.Entry("\(row.buildable.count)", .strong),
        Table.Entry("\(row.left.count)"), Table.Entry(Sentence.range(row.forecast)(language)),
        Table.Entry(Sentence.limit(row.buildable.limit, law)(language)),
      ]
    case .kit(let kit):
      [
        Table.Entry(kit.code, .strong), standing(law, language), Table.Entry(kit.recipe),
        Table.Entry(
          kit.state == "open" ? Sentence.lacking(kit.missing, law)(language) : "",
          kit.missing.isEmpty ? .normal : .warning),
      ]
    case .article(let article):
      [
        Table.Entry(article.code, .strong),
        Table.Entry(
          (article.isShort ? "! " : "") + "\(article.total)",
          article.isShort ? .warning : .normal),
        Table.Entry(article.threshold == 0 ? "" : "\(article.threshold)"),
        Table.Entry(article.places.map { "\($0.place) \($0.quantity)" }.joined(separator: ", ")),
        Table.Entry(article.label),
      ]
    case .request(let request, let partner):
      [
        Table.Entry(request.code, .strong), standing(law, language),
        Table.Entry("\(request.served)/\(request.asked)"), Table.Entry("\(request.reserved)"),
        Table.Entry(request.wanted),
        Table.Entry(partner.isEmpty ? request.partner : partner),
      ]
    case .delivery(let delivery):
      [
        Table.Entry(delivery.code, .strong), standing(law, language),
        Table.Entry("\(delivery.count)"),
        count(delivery.conformity.refused + delivery.conformity.returned),
        Table.Entry(delivery.terms.request), Table.Entry(delivery.terms.partner.label),
      ]
    case .stockTake(let take):
      [
        Table.Entry(take.code, .strong), standing(law, language), Table.Entry(take.place),
        Table.Entry("\(take.seen)/\(take.expected)"), count(take.missing.count),
        count(take.misplaced.count), count(take.unexpected.count),
      ]
    case .removal(let removal):
      [
        Table.Entry(removal.code, .strong), standing(law, language),
        Table.Entry("\(removal.count)"),
        Table.Entry(Sentence.kilograms(removal.mass)(language)),
        Table.Entry(removal.planned), Table.Entry(removal.recycler?.called ?? ""),
      ]
    case .part(let part):
      [
        Table.Entry(part.code, .strong), standing(law, language),
        Table.Entry(
          law.label(ofChoice: part.what, need: "what", of: "take_part")(language)),
        Table.Entry(part.label), Table.Entry(part.origin),
        Table.Entry(part.device.isEmpty ? part.place : part.device),
      ]
    }
  }

  private func standing(_ law: Law, _ language: Language) -> Table.Entry {
    Table.Entry(law.label(state, of: ref.subject, in: language))
  }

  /// A count that should be nothing.
  private func count(_ number: Int) -> Table.Entry {
    Table.Entry("\(number)", number > 0 ? .warning : .normal)
  }
}

extension RequestSummary {
  var asked: Int { lines.reduce(0) { $0 + $1.asked } }
  var served: Int { lines.reduce(0) { $0 + $1.served } }
  var reserved: Int { lines.reduce(0) { $0 + $1.reserved } }
}

import LedgerValues
import ScreenGrid

extension GoodsView {
  /// The columns of its list.
  func columns(_ say: (Sentence) -> String) -> [Table.Column] {
    switch self {
    case .availability:
      [
        Table.Column(say(.recipeColumn), width: 16, minimum: 10),
        Table.Column(say(.completeColumn), width: 8, alignment: .right),
        Table.Column(say(.reservedColumn), width: 8, priority: 2, alignment: .right),
        Table.Column(say(.buildableColumn), width: 8, alignment: .right),
        Table.Column(say(.limitColumn), width: 26, minimum: 12, priority: 1, isElastic: true),
      ]
    case .kits:
      [
        Table.Column(say(.kitColumn), width: 14, minimum: 13),
        Table.Column(say(.state), width: 11, minimum: 10),
        Table.Column(say(.recipeColumn), width: 16, minimum: 8, priority: 2),
        Table.Column(say(.lacksColumn), width: 26, minimum: 10, priority: 1, isElastic: true),
      ]
    case .articles:
      [
        Table.Column(say(.articleColumn), width: 16, minimum: 10),
        Table.Column(say(.stockColumn), width: 7, alignment: .right),
        Table.Column(say(.thresholdColumn), width: 6, priority: 2, alignment: .right),
        Table.Column(say(.placeColumn), width: 20, minimum: 10, priority: 1, isElastic: true),
        Table.Column(say(.labelColumn), width: 20, minimum: 8, priority: 3),
      ]
    case .requests, .deliveries, .stockTakes, .removals, .parts: []
    }
  }
}

extension GoodsRow {
  /// What its list shows of it, column by column.
  func cells(_ law: Law, _ language: Language) -> [Table.Entry] {
    switch self {
    case .recipe(let row):
      [
        Table.Entry(row.recipe.code, .strong), Table.Entry("\(row.complete)"),
        Table.Entry("\(row.reserved)"), Table.Entry("\(row.buildable.count)", .strong),
        Table.Entry(Sentence.limit(row.buildable.limit, law)(language)),
      ]
    case .kit(let kit):
      [
        Table.Entry(kit.code, .strong), Table.Entry(law.label(kit.state, of: .kit, in: language)),
        Table.Entry(kit.recipe),
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
    }
  }

  /// What stands at the head of its page, label by label.
  func facts(_ law: Law) -> [(Sentence, Sentence)] {
    switch self {
    case .recipe(let row):
      [
        (.labelColumn, .same(row.recipe.label)),
        (.completeColumn, .same("\(row.complete)")),
        (.reservedColumn, .same("\(row.reserved)")),
        (.buildableColumn, .same("\(row.buildable.count)")),
        (.limitColumn, .limit(row.buildable.limit, law)),
      ]
    case .kit(let kit): [(.recipeColumn, .same(kit.recipe))]
    case .article(let article):
      [
        (.labelColumn, .same(article.label)),
        (.stockColumn, .same("\(article.total)")),
        (.thresholdColumn, .same(article.threshold == 0 ? "" : "\(article.threshold)")),
      ]
    }
  }

  /// The lines of its page.
  func lines(_ law: Law) -> [GoodsLine] {
    switch self {
    case .recipe(let row):
      row.recipe.lines.enumerated().map { index, line in
        GoodsLine(id: index + 1, count: "\(line.quantity)", what: .wanted(line.wanted, law))
      }
    case .kit(let kit):
      kit.lines.map { line in
        let isService = line.missing == 0 && line.filled == 0
        return GoodsLine(
          id: line.number, count: isService ? "–" : "\(line.filled)/\(line.quantity)",
          what: .wanted(line.wanted, law), which: line.device,
          tone: line.missing > 0 ? .open : .plain, opens: line.device)
      }
    case .article(let article):
      article.places.enumerated().map { index, held in
        GoodsLine(id: index + 1, count: "\(held.quantity)", what: .same(held.place))
      }
    }
  }
}

import LedgerValues
import Operations
import Workbench

extension WorkbenchRunner {
  /// The rows of a list of goods.
  func goods(_ view: GoodsView) throws(HouseError) -> [GoodsRow] {
    switch view {
    case .availability: try shown.kitAvailability().map { .recipe($0) }
    case .kits: try shown.kits().map { .kit($0) }
    case .articles: try shown.articles().map { .article($0) }
    case .requests: try requests(shown.requests(areAll: true).reversed())
    case .deliveries: try shown.deliveries().map { .delivery($0) }
    case .stockTakes: try shown.stockTakes().map { .stockTake($0) }
    case .removals: try shown.removals().map { .removal($0) }
    case .parts: try shown.parts().map { .part($0) }
    }
  }

  /// All that the page of one shows; nil where there is none of that name.
  func page(_ ref: GoodsRef) throws(HouseError) -> GoodsRow? {
    switch ref.subject {
    case .kit: .kit(try shown.kit(ref.code))
    case .recipe:
      try shown.kitAvailability().first { $0.recipe.code == ref.code }.map { .recipe($0) }
    case .article: try shown.articles().first { $0.code == ref.code }.map { .article($0) }
    case .request: try requests([shown.request(ref.code)]).first
    case .delivery: .delivery(try shown.delivery(ref.code))
    case .stockTake: .stockTake(try shown.stockTake(ref.code))
    case .removal: .removal(try shown.removal(ref.code))
    case .part: .part(try shown.part(ref.code))
    default: nil
    }
  }

  private func requests(_ requests: [RequestSummary]) throws(HouseError) -> [GoodsRow] {
    let names = try shown.organisations().reduce(into: [:]) { $0[$1.code] = $1.name }
    return requests.map { .request($0, partner: names[$0.partner] ?? "") }
  }

  /// An answer in any case: a refusal is one too.
  func answered(_ work: () throws(HouseError) -> GoodsAnswer) -> GoodsAnswer {
    do throws(HouseError) {
      return try work()
    } catch {
      return GoodsAnswer(.refused, error.sentence, rule: error.refusal?.rule)
    }
  }
}

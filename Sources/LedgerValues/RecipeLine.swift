/// A line of a kit's recipe, or of a request: how many pieces, and of what.
public enum RecipeLine: Sendable, Hashable {
  /// Devices of a kind, with this grade and this category at least; empty: any.
  case device(kind: Kind, grade: String = "", category: String = "", count: Int = 1)
  case article(code: String, count: Int = 1)
  /// A training, a hotline, a connection: nothing of it lies in stock, so it never limits.
  case service(String)

  /// What each piece must be; nil for a service.
  public var need: StockNeed? {
    switch self {
    case .device(let kind, let grade, let category, _):
      .device(kind: kind, grade: grade, category: category)
    case .article(let code, _): .article(code)
    case .service: nil
    }
  }

  /// How many pieces of the stock it takes: never below zero, and none for a service.
  public var pieces: Int {
    switch self {
    case .device(_, _, _, let count), .article(_, let count): max(0, count)
    case .service: 0
    }
  }
}

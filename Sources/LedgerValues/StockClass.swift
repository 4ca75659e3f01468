/// What makes one device as good as another for a line: its kind, cosmetic grade and category; the
/// last two empty where the device has none. However many devices, the classes are a few hundred.
public struct StockClass: Sendable, Hashable, Comparable {
  public let kind: Kind
  public let grade: String
  public let category: String

  public init(kind: Kind, grade: String = "", category: String = "") {
    self.kind = kind
    self.grade = grade
    self.category = category
  }

  /// The plainest first: without a category, then from the worst category to the best; within one,
  /// without a grade, then from the last letter to A.
  public static func < (left: StockClass, right: StockClass) -> Bool {
    let ranks = (Self.rank(left.category), Self.rank(right.category))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    if left.grade.isEmpty != right.grade.isEmpty { return left.grade.isEmpty }
    if left.grade != right.grade { return left.grade > right.grade }
    return (left.kind.rawValue, left.category) < (right.kind.rawValue, right.category)
  }

  /// 0 without a category that the trade knows, then 1 for the worst.
  static func rank(_ category: String) -> Int {
    CategoryRules.known.firstIndex(of: category).map { $0 + 1 } ?? 0
  }
}

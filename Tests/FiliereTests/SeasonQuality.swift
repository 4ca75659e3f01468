/// What a device is, or what is asked of one: a kind, and the least grade and category, which may be
/// unsaid.
struct SeasonQuality: Hashable {
  var kind: String
  var grade = ""
  var category = ""

  /// Rank among the grades or categories, the best first in the list; 0 for none.
  private static func rank(_ name: String, in names: [String]) -> Int {
    names.firstIndex(of: name).map { names.count - $0 } ?? 0
  }

  var rank: (grade: Int, category: Int) {
    (
      Self.rank(grade, in: ["A", "B", "C"]),
      Self.rank(category, in: ["PREMIUM", "A", "B", "C", "HC", "INVENDABLE"])
    )
  }

  func meets(_ wanted: SeasonQuality) -> Bool {
    kind == wanted.kind && rank.grade >= wanted.rank.grade
      && rank.category >= wanted.rank.category
  }
}

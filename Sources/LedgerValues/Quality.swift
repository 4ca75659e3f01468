/// The cosmetic grades and the categories from the worst to the best, as the law lists them.
public struct QualityScale: Sendable, Hashable {
  let grades: [String]
  let categories: [String]

  public init(grades: [String], categories: [String]) {
    self.grades = grades
    self.categories = categories
  }

  /// The scale of the choices of `grade`, which `schema.sql` declares from the best to the worst.
  public init(_ law: Law) {
    self.init(
      grades: law.choices(of: "grade", in: "grade").reversed(),
      categories: law.choices(of: "category", in: "grade").reversed())
  }

  /// How high a quality stands: (0, 0) for neither grade nor category.
  func levels(_ quality: Quality) -> (grade: Int, category: Int) {
    (
      quality.grade.isEmpty ? 0 : (grades.firstIndex(of: quality.grade) ?? -1) + 1,
      quality.category.isEmpty ? 0 : (categories.firstIndex(of: quality.category) ?? -1) + 1
    )
  }

  /// Whether a device of this quality meets what is asked: the rule of `pack` in `schema.sql`.
  public func meets(_ quality: Quality, _ asked: Quality) -> Bool {
    let (has, wants) = (levels(quality), levels(asked))
    return quality.kind == asked.kind && has.grade >= wants.grade
      && has.category >= wants.category
  }

  /// Whether one quality stands before another, category first.
  public func isLower(_ one: Quality, _ other: Quality) -> Bool {
    let (one, other) = (levels(one), levels(other))
    return (one.category, one.grade) < (other.category, other.grade)
  }

  /// The same over all kinds: an order in which every list of qualities stands the same each time.
  func isBefore(_ one: Quality, _ other: Quality) -> Bool {
    one.kind == other.kind ? isLower(one, other) : one.kind.rawValue < other.kind.rawValue
  }
}

/// A kind of device with a cosmetic grade and a category: what a device is, or the least that is asked
/// of one. Empty grade or category: none given, or none asked.
public struct Quality: Sendable, Hashable {
  public let kind: Kind
  public let grade: String
  public let category: String

  public init(_ kind: Kind, grade: String = "", category: String = "") {
    self.kind = kind
    self.grade = grade
    self.category = category
  }
}

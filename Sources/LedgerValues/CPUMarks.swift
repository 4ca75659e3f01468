/// Marks of processors by name, as a site imports them: `Intel(R) Core(TM) i5-7300U CPU @ 2.60GHz` and
/// `Intel Core i5-7300U` are one.
public struct CPUMarks: Sendable, Hashable {
  private var marks: [String: Int] = [:]

  public init() {}

  public var count: Int { marks.count }

  /// Takes a mark in, unless that processor has another already.
  ///
  /// - Returns: whether the table now says this mark.
  @discardableResult
  public mutating func add(_ name: String, _ mark: Int) -> Bool {
    let folded = Self.folded(name)
    guard !folded.isEmpty else { return false }
    if let known = marks[folded] { return known == mark }
    marks[folded] = mark
    return true
  }

  /// The mark of a processor; nil when the table has none, or no processor is named.
  public subscript(name: String) -> Int? { marks[Self.folded(name)] }

  /// The table as it is kept, the same for the same marks: after a line feed, for each processor the
  /// name that is left of its own, a tabulator, its mark and a line feed.
  public var kept: [UInt8] {
    let lines = marks.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    return Array(("\n" + lines.joined()).utf8)
  }

  /// What is left of a processor's name when trade marks, clock, count of cores and what comes with
  /// them are taken out.
  public static func folded(_ name: String) -> String {
    var text = name.lowercased()
    for sign in ["(r)", "(tm)", "(c)", "®", "™"] { text = text.replacing(sign, with: "") }
    for end in ["@", " with ", " w/", "("] {
      if let range = text.firstRange(of: end) { text = String(text[..<range.lowerBound]) }
    }
    var words = text.split { $0 == " " || $0 == "\t" || $0 == "," || $0.isNewline }.map {
      String($0)
    }
    words.removeAll { word in
      dropped.contains(word) || word.hasSuffix("-core") || word.hasSuffix("ghz")
    }
    if let generation = words.firstIndex(of: "gen"), generation > 0 {
      words.removeSubrange(generation - 1...generation)
    }
    return words.joined(separator: " ")
  }

  private static let dropped: Set<String> = ["cpu", "processor", "apu"]
}

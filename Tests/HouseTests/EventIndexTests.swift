import Testing

/// The index of a device's events leaves out those of none: a question that does not say so is
/// answered by reading every event there ever was.
@Suite struct EventIndexTests {
  /// What finds the events of a question by another index.
  private static let others = ["seq = ", "body ->> 'take' = ", "id = m\\.id AND e\\.device = "]

  @Test func `whatever is asked of a device's events names their index`() throws {
    var asked = 0
    for file in SourceTree.swift(under: "Sources/LotLedger") {
      for text in Self.literals(in: file.lines.joined(separator: "\n")) {
        for alias in Self.aliases(in: text) {
          func says(_ condition: String) throws -> Bool {
            let column = alias.replacing(".", with: "\\.") + condition
            return try text.contains(Regex("(?:^|[^.\\w+])" + column))
          }
          guard try says("device = (?!0)"), try !Self.others.contains(where: says) else { continue }
          asked += 1
          let isSaid = try says("device (>|=) 0")
          #expect(isSaid, "\(file.path) asks without `\(alias)device > 0`: \(text)")
        }
      }
    }
    #expect(asked > 10)
  }

  /// The texts in quotes, of one line or many.
  private static func literals(in source: String) -> [String] {
    let parts = source.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    let single = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }
      .flatMap { $0.element.matches(of: /"([^"\n]*)"/).map { String($0.1) } }
    return single
      + parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// What stands before the columns of the events that a text reads: `e.`, or nothing.
  private static func aliases(in text: String) -> Set<String> {
    let named = text.matches(of: /(?:FROM|JOIN) event(?: ([a-z]))?\b/).map { match in
      match.1.map { "\($0)." } ?? ""
    }
    return named.isEmpty ? [] : Set(named + [""])
  }
}

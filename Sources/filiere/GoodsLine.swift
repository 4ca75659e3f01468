import ArgumentParser
import LedgerValues

/// Lines of what is wanted, as they are typed after an option.
enum GoodsLine {
  /// `kind[:grade[:category[:count]]]`, `-` or nothing for any.
  static func device(_ text: String, _ law: Law) throws -> (quality: Quality, count: Int) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      $0 == "-" ? "" : String($0)
    }
    let (grade, category) = (parts.dropFirst().first ?? "", parts.dropFirst(2).first ?? "")
    let known = { (name: String, need: String) in
      name.isEmpty || law.choices(of: need, in: "grade").contains(name)
    }
    guard parts.count <= 4, known(grade, "grade"), known(category, "category") else {
      throw ValidationError(Sentence.unreadableLine(text)(spoken))
    }
    let kind = try SettingCommand.Tests.kind(parts.first ?? "", law)
    return (
      Quality(kind, grade: grade, category: category),
      try count(parts.dropFirst(3).first, text)
    )
  }

  /// `code[:count]`.
  static func coded(_ text: String) throws -> (code: String, count: Int) {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
    return (parts.first ?? "", try count(parts.dropFirst().first, text))
  }

  /// `public:count`, the public by its name or its label in either language.
  static func people(_ text: String, _ law: Law) throws -> RequestSummary.Public {
    let (name, count) = try coded(text)
    let choices = law.choices(of: "public", in: "open_request")
    let found = choices.first { choice in
      let label = law.label(ofChoice: choice, need: "public", of: "open_request")
      return [choice, label.french, label.english].contains { $0.lowercased() == name.lowercased() }
    }
    guard let found, text.contains(":") else {
      throw ValidationError(Sentence.unknownPublic(text, choices)(spoken))
    }
    return .init(name: found, count: count)
  }

  private static func count(_ text: String?, _ line: String) throws -> Int {
    guard let text, !text.isEmpty else { return 1 }
    guard let count = Int(text), (1...10_000).contains(count) else {
      throw ValidationError(Sentence.unreadableLine(line)(spoken))
    }
    return count
  }
}

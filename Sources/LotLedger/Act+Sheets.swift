internal import GRDB
public import LedgerValues

extension Act {
  /// The tests on the sheet of a kind of device.
  public func sheetTests(of kind: Kind) throws -> [SheetTest] {
    try Ledger.sheetTests(db, of: kind)
  }

  /// Puts a test sheet together from answers given test by test, as a person gives them:
  /// `keyboard` = `fail:touche F2`, `rest` = `pass` for all that is not named, `result` = `pass` for
  /// a sheet on which the rest is good.
  ///
  /// - Returns: the needs of the event: the whole sheet, its result, the kind that it is for, and the
  ///   digests of the notes, which are kept beside it.
  /// - Throws: `Refusal` naming what is wanting, unknown or contradicted.
  func sheet(from given: [String: String], of device: DeviceID) throws -> [String: String] {
    let kind = Kind(
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT kind FROM device WHERE id = ?"),
        arguments: [device.rawValue]) ?? "")
    var needs = given
    needs["kind"] = kind.rawValue
    // A program gives the sheet as the event holds it, and answers for it.
    if given["sheet"] != nil { return needs }
    let tests = try sheetTests(of: kind)
    let answers = try answers(from: given, tests)
    let missing = tests.filter { answers[$0.name] == nil }
    guard missing.isEmpty else {
      throw Refusal(rule: .sheetIncomplete, culprit: Self.names(missing))
    }
    let blocking = tests.filter { $0.isBlocking && answers[$0.name]?.answer == .fail }
    if let wanted = try result(given["result"]), (wanted == .fail) != !blocking.isEmpty {
      throw Refusal(rule: .sheetContradicted, culprit: Self.names(blocking))
    }
    needs = needs.filter { known.contains($0.key) }
    needs["result"] = blocking.isEmpty ? TestAnswer.pass.rawValue : TestAnswer.fail.rawValue
    needs["sheet"] = Self.object(
      tests.compactMap { test in answers[test.name].map { (test.name, $0.answer.rawValue) } })
    var notes: [(String, String)] = []
    for test in tests {
      guard let note = answers[test.name]?.note, !note.isEmpty else { continue }
      notes.append((test.name, try keep(freeText: note)))
    }
    needs["notes"] = notes.isEmpty ? nil : Self.object(notes)
    return needs
  }

  /// What an event `test` holds, beside the answers that a person gives by name.
  private var known: Set<String> { Set((law.verb("test")?.needs ?? []).map(\.name)) }

  private func answers(
    from given: [String: String], _ tests: [SheetTest]
  ) throws -> [String: (answer: TestAnswer, note: String)] {
    var answers: [String: (answer: TestAnswer, note: String)] = [:]
    for (name, text) in given.sorted(by: { $0.key < $1.key })
    where name != "rest" && !known.contains(name) {
      guard let test = tests.first(where: { $0.isCalled(name) }) else {
        throw Refusal(rule: .sheetUnknownTest, culprit: name)
      }
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let word = parts.first.map { $0.trimmed } ?? ""
      guard let answer = TestAnswer(reading: word) else {
        throw Refusal(rule: .sheetAnswer, culprit: "\(name)=\(text)")
      }
      answers[test.name] = (answer, parts.count > 1 ? parts[1].trimmed : "")
    }
    var rest = try given["rest"].map { text in
      guard let answer = TestAnswer(reading: text.trimmed) else {
        throw Refusal(rule: .sheetAnswer, culprit: "rest=\(text)")
      }
      return answer
    }
    // Said in one word, what is not named is good; a failure must be named.
    if rest == nil, let result = try result(given["result"]) {
      rest = result == .pass || !answers.isEmpty ? .pass : nil
      if rest == nil { throw Refusal(rule: .sheetContradicted) }
    }
    if let rest {
      for test in tests where answers[test.name] == nil { answers[test.name] = (rest, "") }
    }
    return answers
  }

  /// What was said of the whole sheet, by the names or labels of the law.
  private func result(_ text: String?) throws -> TestAnswer? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    guard let need = law.verb("test")?.needs.first(where: { $0.name == "result" }),
      case .choice(let choices) = need.value
    else { return nil }
    let folded = text.lowercased()
    let choice = choices.first {
      [$0.name, $0.label.french, $0.label.english].contains { $0.lowercased() == folded }
    }
    guard let answer = TestAnswer(reading: choice?.name ?? text), answer != .notApplicable else {
      throw LedgerError.need(need, verb: "test", given: text)
    }
    return answer
  }

  private static func names(_ tests: [SheetTest]) -> String {
    tests.map(\.name).joined(separator: ", ")
  }

  private static func object(_ members: [(String, String)]) -> String {
    var body = Body()
    for (name, value) in members { body[name] = .text(value) }
    return body.json
  }
}

extension SheetTest {
  /// Whether a person means this test: by its name, or by its label in either language.
  func isCalled(_ text: String) -> Bool {
    let folded = text.lowercased()
    return name == folded || label.french.lowercased() == folded
      || label.english.lowercased() == folded
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

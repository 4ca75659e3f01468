/// A test sheet as it was filled, with the tests that it had then.
public struct FilledSheet: Sendable, Hashable {
  public struct Line: Sendable, Hashable, Identifiable {
    public let test: SheetTest
    public let answer: TestAnswer
    /// What the person wrote beside it; empty when nothing, or when it was erased.
    public let note: String
    public var id: String { test.name }

    public init(test: SheetTest, answer: TestAnswer, note: String = "") {
      self.test = test
      self.answer = answer
      self.note = note
    }
  }

  /// Number of its event.
  public var seq: Int64
  public var happened: Timestamp
  /// Who filled it.
  public var op: String
  public var lines: [Line]

  public init(seq: Int64, happened: Timestamp, op: String, lines: [Line]) {
    self.seq = seq
    self.happened = happened
    self.op = op
    self.lines = lines
  }

  /// A blocking test failed.
  public var isBlocked: Bool { lines.contains { $0.test.isBlocking && $0.answer == .fail } }

  /// What failed, and what does not apply, in words; all good when nothing failed.
  public var sentence: Sentence {
    let failed = lines.filter { $0.answer == .fail }
    let absent = lines.filter { $0.answer == .notApplicable }
    let noted = lines.filter { $0.answer != .fail && !$0.note.isEmpty }
    func words(_ language: Language) -> String {
      var parts = failed.map { line in
        let note = line.note.isEmpty ? "" : " (\(line.note))"
        return line.test.label(language) + note
      }
      if parts.isEmpty {
        parts.append(language == .french ? "tout est bon" : "all good")
      } else {
        parts[0] = (language == .french ? "en panne : " : "failed: ") + parts[0]
      }
      if !absent.isEmpty {
        parts.append(
          (language == .french ? "sans objet : " : "not applicable: ")
            + absent.map { $0.test.label(language) }.joined(separator: ", "))
      }
      parts += noted.map { "\($0.test.label(language)) (\($0.note))" }
      return parts.joined(separator: ", ")
    }
    return Sentence(fr: words(.french), en: words(.english))
  }
}

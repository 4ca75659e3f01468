/// Which events the journal shows, newest first. No terms ask for nothing.
public struct JournalFilter: Sendable, Hashable {
  /// One word that was typed: an event meets it by the name of its device, by its operator's code,
  /// by its number, or by its verb.
  public struct Term: Sendable, Hashable {
    public var text: String
    /// The verbs whose name or label, in either language, holds the word.
    public var verbs: [Verb]

    public init(text: String, verbs: [Verb]) {
      self.text = text
      self.verbs = verbs
    }
  }
  /// All must be met.
  public var terms: [Term]

  public init(terms: [Term] = []) {
    self.terms = terms
  }

  /// What a person typed, each word with the verbs that the law calls so in either language.
  public init(words: [String], law: Law) {
    terms = words.map { word in
      let sought = folded(word)
      let verbs = law.verbs.filter { entry in
        let texts = [entry.label.french, entry.label.english, entry.verb.rawValue]
        return texts.contains { folded($0).contains(sought) }
      }
      return Term(text: word, verbs: verbs.map(\.verb))
    }
  }
}

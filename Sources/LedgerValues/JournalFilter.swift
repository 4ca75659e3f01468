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
}

public import LedgerValues

/// A file refused whole: it is not what it claims, and nothing of it may be used.
public struct ManifestRefusal: Error, Sendable, Hashable {
  /// Why, for a person to read.
  public let sentence: Sentence
  /// The physical line to look at, from 1, where there is one.
  public let line: Int?

  /// A refusal, with the line it is about.
  public init(_ sentence: Sentence, line: Int? = nil) {
    self.sentence = sentence
    self.line = line
  }
}

public import LedgerValues

/// A file refused whole: it is not what it claims, and nothing of it may be used.
public struct ManifestRefusal: Error, Sendable, Hashable {
  public let sentence: Sentence
  /// The physical line to look at, from 1, where there is one.
  public let line: Int?

  public init(_ sentence: Sentence, line: Int? = nil) {
    self.sentence = sentence
    self.line = line
  }
}

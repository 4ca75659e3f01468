public import LedgerValues

/// Why the house would not do something, in a sentence for the person who asked.
public struct HouseError: Error, Sendable, Hashable {
  /// What sort of trouble it is: what a program may want to know.
  public enum Kind: Sendable, Hashable {
    /// A rule of the law stands against it, or a code stands for nothing or for several.
    case refused
    /// What was asked is not a thing that can be asked.
    case usage
    /// A file is not what it claims.
    case badInput
    /// There is no such file.
    case noInput
    /// A file cannot be made.
    case cannotCreate
    /// Reading or writing failed.
    case storage
    /// Another program writes: try again.
    case busy
    /// Who is typing was not proved.
    case notProved
  }
  public let kind: Kind
  public let sentence: Sentence
  /// The rule of the law that stood against it, if it was one.
  public let refusal: Refusal?

  public init(_ kind: Kind, _ sentence: Sentence, refusal: Refusal? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.refusal = refusal
  }
}

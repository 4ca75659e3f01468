public import LedgerValues

/// One line that the program said, kept in the log of messages.
public struct Message: Equatable, Sendable, Identifiable {
  public enum Kind: Equatable, Sendable {
    case accepted
    case refused
    case already
    /// Said in passing: nothing was asked of the ledger.
    case note
  }
  public var id: Int
  public var at: Timestamp
  public var kind: Kind
  public var text: Sentence
}

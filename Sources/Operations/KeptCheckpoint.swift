public import LedgerValues

/// A checkpoint, and where it is kept.
public struct KeptCheckpoint: Sendable, Hashable {
  public let checkpoint: Checkpoint
  /// The same signed; nil where the ledger has no key yet.
  public let note: SignedNote?
  /// The files that hold it.
  public let paths: [String]

  /// What stands in them.
  public var text: String { note?.encoded ?? checkpoint.text }
}

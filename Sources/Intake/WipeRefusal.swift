public import LedgerValues

/// Why a file is not read as evidence of a wipe.
public struct WipeRefusal: Error, Sendable, Hashable {
  /// What to tell the person who gave it.
  public let reason: Sentence

  init(_ reason: Sentence) {
    self.reason = reason
  }
}

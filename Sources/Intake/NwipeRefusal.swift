public import LedgerValues

/// Why a file is not read as an nwipe log.
public struct NwipeRefusal: Error, Sendable, Hashable {
  /// What to tell the person who gave it.
  public let reason: Sentence

  init(_ reason: Sentence) {
    self.reason = reason
  }
}

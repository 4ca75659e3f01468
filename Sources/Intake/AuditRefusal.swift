public import LedgerValues

/// Why a file is not read as a hardware audit.
public struct AuditRefusal: Error, Sendable, Hashable {
  /// What to tell the person who gave it.
  public let reason: Sentence

  init(_ reason: Sentence) {
    self.reason = reason
  }
}

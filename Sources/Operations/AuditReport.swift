public import LedgerValues

/// What came of importing hardware audits.
public struct AuditReport: Sendable, Hashable {
  /// A file that was attached to a device.
  public struct Line: Sendable, Hashable {
    public let file: String
    public let tag: String
    public let kind: Kind
    public let maker: String
    public let model: String
    public let serial: String
    public let isNew: Bool
  }

  /// A file, or a part of it, left in the queue.
  public struct Queued: Sendable, Hashable {
    public let file: String
    public let doubt: AuditDoubt
    /// The serial that it is about, or empty.
    public let serial: String
  }

  /// A file of which nothing was written.
  public struct Rejected: Sendable, Hashable {
    public let file: String
    public let reason: Sentence
  }

  /// How many files were looked at.
  public var files = 0
  public var devices: [Line] = []
  public var queued: [Queued] = []
  /// Files that were taken in before, and of which there is nothing more to do.
  public var alreadyKnown = 0
  public var rejected: [Rejected] = []
  /// The person asked to stop before the end.
  public var isStopped = false
}

public import LedgerValues

/// What came of filing a log of an eraser.
public struct WipeLogReport: Sendable, Hashable {
  /// What became of the evidence on one disk.
  public enum Fate: Sendable, Hashable {
    /// Written to the medium.
    case filed
    /// Left in the queue for a person.
    case queued
    /// Written or queued before: nothing was done.
    case already
  }

  /// What the log says of one disk.
  public struct Line: Sendable, Hashable {
    /// `/dev/sda`: a name for that run only.
    public let device: String
    /// Empty where the log has none that can be used.
    public let serial: String
    public let method: String
    public let verdict: WipeVerdict
    public let reason: Sentence
    public let fate: Fate
    /// Where the erasure is not enough for its medium: what would be.
    public var advice: Sentence?
  }

  public var sessions = 0
  public var media: [Line] = []

  public var filed: Int { media.count { $0.fate == .filed } }
  public var queued: Int { media.count { $0.fate == .queued } }
  public var already: Int { media.count { $0.fate == .already } }
}

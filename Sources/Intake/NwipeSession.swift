/// One run of nwipe: one choice of method and verification, over one or more disks.
public struct NwipeSession: Sendable, Hashable {
  /// Always `nwipe`, whatever carries it.
  public let tool: String
  /// As the banner says it, `0.42`; empty when the log does not.
  public let version: String
  /// `ShredOS v2025.11…` when the log begins so; else empty.
  public let platform: String
  /// Local time of its first line, `2026-11-21T22:08:50`, of a zone that the log does not tell;
  /// empty when no line has one.
  public let started: String
  /// Local time of its summary, in the same form; empty when the log is cut before.
  public let ended: String
  /// As the footer of the summary names it, else as the options do.
  public let method: String
  public let prng: String
  /// 0 when the log does not say.
  public let rounds: Int
  public let verification: NwipeVerification
  /// `PRNG Stream, 1R+B+VA`; empty when the log is cut before.
  public let footer: String
  /// True when the Drive Status table stands there whole.
  public let isComplete: Bool
  /// The disks found, in order, then rows that no disk found answers to.
  public let drives: [NwipeDrive]
}

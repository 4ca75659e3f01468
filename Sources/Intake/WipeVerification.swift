/// How a run was verified, by the names that the record of a sanitisation uses (DOMAIN §3).
public enum WipeVerification: String, Sendable, Hashable, CaseIterable {
  case none
  /// The last pass was read back.
  case last
  /// Each pass was read back.
  case all
  /// The whole medium was read back.
  case full
  /// Some sectors were read back.
  case sampled
  /// The drive itself says that its command completed.
  case status
}

/// What a log says became of one medium.
public enum WipeVerdict: String, Sendable, Hashable, CaseIterable {
  /// Every condition of acceptance holds (FORMATS §1).
  case erased
  case failed
  case aborted
  /// The tool found the medium and did nothing to it.
  case notWiped = "not_wiped"
  /// The run only read, or wrote without verifying: proof of nothing.
  case verifyOnly = "verify_only"
}

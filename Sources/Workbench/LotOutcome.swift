public import LedgerValues

/// What came of a verb of a lot's own life.
public enum LotOutcome: Hashable, Sendable {
  case done
  /// It stood there already: nothing was written.
  case already
  /// The rule that stands against it, and the first of the rows that are still awaited.
  case refused(Refusal, missing: [DeviceSummary], count: Int)
}

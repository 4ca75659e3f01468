public import LedgerValues

/// The events recorded in a month, by their numbers.
public struct MonthRange: Sendable, Hashable {
  public let month: Month
  /// Number of the last event before the month.
  public let before: Int64
  /// Number of the last event of the month, as far as it has come.
  public let through: Int64
  /// The day the month's stock stands at: its last, or that of the last event of a month that still
  /// runs.
  public let lastDay: CivilDate
  /// The month still runs: more may be recorded in it.
  public let isPartial: Bool
}

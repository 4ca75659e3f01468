public import LedgerValues

/// What can be said to somebody who asks for this or that by a day.
public struct PromiseAnswer: Sendable, Hashable {
  /// What is said of one of the asks.
  public struct Line: Sendable, Hashable {
    public let ask: Promises.Ask
    /// If nothing else is promised beside the requests that wait.
    public let alone: Availability.Count
    /// By the day, as a range; nil where the site has no history to tell from.
    public let aloneByThen: ClosedRange<Int>?
    /// If all that is asked is promised, each in turn.
    public let together: Availability.Count
    public let togetherByThen: ClosedRange<Int>?
  }

  public let lines: [Line]
  /// The last day that is looked at, `YYYY-MM-DD`.
  public let until: String

  /// Whether all of it can be served at once, now.
  public var isServed: Bool { lines.allSatisfy { $0.together.count >= $0.ask.count } }
}

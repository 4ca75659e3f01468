/// The state of the house on one page.
public struct Tableau: Sendable, Hashable {
  /// How many devices stand in one state, and since when.
  public struct Line: Sendable, Hashable {
    public var state: State
    public var count: Int
    /// Entered this state within 7 days, 8 to 30 days, more than 30 days ago.
    public var week: Int
    public var month: Int
    public var older: Int
    public init(state: State, count: Int, week: Int, month: Int, older: Int) {
      self.state = state
      self.count = count
      self.week = week
      self.month = month
      self.older = older
    }
  }
  public var lines: [Line]
  /// Entries into and exits from custody, by day, oldest first, the last being today.
  public var entries: [Int]
  public var exits: [Int]
  public var alerts: [Alert]
  /// Evidence waiting in the queue «à rapprocher».
  public var queued: Int
  /// Number of events in the ledger.
  public var events: Int64

  public init(
    lines: [Line], entries: [Int], exits: [Int], alerts: [Alert], queued: Int, events: Int64
  ) {
    self.lines = lines
    self.entries = entries
    self.exits = exits
    self.alerts = alerts
    self.queued = queued
    self.events = events
  }
}

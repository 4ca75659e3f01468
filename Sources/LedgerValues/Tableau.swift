/// The state of the house on one page.
public struct Tableau: Sendable, Hashable {
  /// How many devices stand in one state, and since when.
  public struct Line: Sendable, Hashable {
    public var state: State
    public var count: Int
    /// Entered this state within 7 days, up to the days of waiting, and longer ago.
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

  /// How many devices one verb moved today.
  public struct Deed: Sendable, Hashable {
    public var verb: Verb
    public var count: Int
    public init(verb: Verb, count: Int) {
      self.verb = verb
      self.count = count
    }
  }

  public var lines: [Line]
  /// After so many days in one state a device counts as stuck: a setting of the site.
  public var waitingDays: Int
  /// Entries into and exits from custody, by day, oldest first, the last being today.
  public var entries: [Int]
  public var exits: [Int]
  /// What was done today, in the order of the law.
  public var today: [Deed]
  /// The newest alerts, and how many there are.
  public var alerts: [Alert]
  public var alertCount: Int
  /// Evidence waiting in the queue «à rapprocher».
  public var queued: Int
  /// Number of events in the ledger.
  public var events: Int64

  public init(
    lines: [Line], waitingDays: Int, entries: [Int], exits: [Int], today: [Deed],
    alerts: [Alert], alertCount: Int, queued: Int, events: Int64
  ) {
    self.lines = lines
    self.waitingDays = waitingDays
    self.entries = entries
    self.exits = exits
    self.today = today
    self.alerts = alerts
    self.alertCount = alertCount
    self.queued = queued
    self.events = events
  }
}

/// The clocks of the site: what the law's rows say to add to UTC, from each change on.
public struct Daylight: Sendable, Hashable {
  /// One change of the clocks.
  public struct Change: Sendable, Hashable {
    /// The moment of the change, in UTC milliseconds.
    public let start: Int64
    /// Milliseconds to add to UTC from then on.
    public let ahead: Int64

    public init(start: Int64, ahead: Int64) {
      self.start = start
      self.ahead = ahead
    }
  }

  private let changes: [Change]

  /// - Parameter changes: in the order of time.
  public init(_ changes: [Change]) {
    self.changes = changes
  }

  /// Milliseconds to add to UTC at a moment.
  public func ahead(at moment: Timestamp) -> Int64 {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= moment.milliseconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : changes[low - 1].ahead
  }

  /// Milliseconds as the clocks on the wall count them.
  public func local(_ moment: Timestamp) -> Int64 {
    moment.milliseconds + ahead(at: moment)
  }

  /// The day it is on the site.
  public func date(of moment: Timestamp) -> CivilDate {
    let local = local(moment)
    return CivilDate(day: (local >= 0 ? local : local - 86_399_999) / 86_400_000)
  }

  /// The moment when the clocks of the site show this time of a day. Clocks change at 02:00 or
  /// 03:00, never around midnight or in working hours.
  public func moment(_ date: CivilDate, millisecondsOfDay: Int64 = 0) -> Timestamp {
    let wall = date.day * 86_400_000 + millisecondsOfDay
    let guess = Timestamp(milliseconds: wall - 5_400_000)
    return Timestamp(milliseconds: wall - ahead(at: guess))
  }
}

internal import LedgerValues

/// The days the demo lives through, and the hours in which people work.
struct DemoCalendar {
  let daylight: Daylight
  let first: CivilDate
  let last: CivilDate
  let now: Timestamp

  /// Three months up to now.
  init(daylight: Daylight, now: Timestamp) {
    self.daylight = daylight
    self.now = now
    last = daylight.date(of: now)
    first = CivilDate(day: last.day - 92)
  }

  private static let opening: Int64 = 30_600_000
  private static let hours: Int64 = 32_400_000

  func isWorkday(_ date: CivilDate) -> Bool {
    let (_, month, day) = date.parts
    let isHoliday = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
      .contains { $0 == (month, day) }
    return date.weekday < 5 && !isHoliday
  }

  /// The first workday that is no earlier.
  func workday(from date: CivilDate) -> CivilDate {
    var date = date
    while !isWorkday(date) { date = CivilDate(day: date.day + 1) }
    return date
  }

  /// The moment of the nth of so many things done on a day, between half past eight and half past
  /// five; what comes late in the day comes at its end.
  func moment(_ index: Int, of count: Int, on date: CivilDate) -> Timestamp {
    let share = Self.hours * Int64(min(index, count)) / Int64(count + 1)
    return daylight.moment(date, millisecondsOfDay: Self.opening + share)
  }
}

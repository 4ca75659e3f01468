import LedgerValues

/// A moment as the clocks of the site show it: Europe/Paris, with the Union's summer time.
struct LocalTime: Equatable, Sendable {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int

  init(_ timestamp: Timestamp) {
    let seconds = Self.floored(timestamp.milliseconds, by: 1_000).quotient
    let local = seconds + (Self.isSummer(seconds) ? 7_200 : 3_600)
    let (days, rest) = Self.floored(local, by: 86_400)
    (year, month, day) = Self.civil(days)
    hour = Int(rest / 3_600)
    minute = Int(rest % 3_600 / 60)
  }

  /// `2026-11-21`
  var date: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }
  /// `14:32`
  var time: String { "\(Self.twoDigits(hour)):\(Self.twoDigits(minute))" }
  /// `2026-11-21 14:32`
  var text: String { "\(date) \(time)" }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func floored(
    _ value: Int64, by divisor: Int64
  ) -> (quotient: Int64, rest: Int64) {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }

  /// From the last Sunday of March to that of October, both at 01:00 UTC.
  private static func isSummer(_ seconds: Int64) -> Bool {
    let year = civil(floored(seconds, by: 86_400).quotient).year
    let start = lastSunday(year, 3) * 86_400 + 3_600
    let end = lastSunday(year, 10) * 86_400 + 3_600
    return start <= seconds && seconds < end
  }

  /// The last Sunday of a month of 31 days, in days since 1970, which began on a Thursday.
  private static func lastSunday(_ year: Int, _ month: Int) -> Int64 {
    let last = days(year, month, 31)
    return last - floored(last + 4, by: 7).rest
  }

  /// Days since 1970-01-01 of a date of the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let (era, yearOfEra) = floored(shifted, by: 400)
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floored(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = Int(dayOfYear - (153 * shifted + 2) / 5 + 1)
    let month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
    return (Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Timestamp {
  /// How long ago it was, in the largest unit that says something.
  func age(at now: Timestamp) -> Sentence {
    let minutes = max(now.milliseconds - milliseconds, 0) / 60_000
    if minutes < 60 { return Sentence(fr: "\(minutes) min", en: "\(minutes) min") }
    if minutes < 24 * 60 { return Sentence(fr: "\(minutes / 60) h", en: "\(minutes / 60) h") }
    let days = minutes / (24 * 60)
    return Sentence(fr: "\(days) j", en: "\(days) d")
  }
}

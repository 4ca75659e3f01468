/// A day of the Gregorian calendar, counted from 1970-01-01.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, which was a Thursday.
  public let day: Int64

  public init(day: Int64) {
    self.day = day
  }

  /// The day with this year, month and day of the month.
  public init(year: Int, month: Int, dayOfMonth: Int) {
    let shifted = Int64(month <= 2 ? year - 1 : year)
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    day = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month from 1 and day of the month from 1.
  public var parts: (year: Int, month: Int, dayOfMonth: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = Int(dayOfYear - (153 * month + 2) / 5 + 1)
    let number = Int(month < 10 ? month + 3 : month - 9)
    return (Int(yearOfEra + era * 400) + (number <= 2 ? 1 : 0), number, dayOfMonth)
  }

  /// Reads `2026-12-04`; nil where that is no day.
  public init?(reading text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1990...2100).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, dayOfMonth: day)
    guard self.parts.dayOfMonth == day else { return nil }
  }

  /// From 0, Monday, to 6, Sunday.
  public var weekday: Int { Int(((day + 3) % 7 + 7) % 7) }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.day < right.day }
}

extension Timestamp {
  /// Europe/Paris: milliseconds to add to UTC (directive 2000/84/EC: last Sundays of March and
  /// October, 01:00 UTC).
  var aheadInParis: Int64 {
    let year = Self.civil(day: milliseconds.floored(86_400_000)).year
    let start = Self.lastSunday(year: year, month: 3) * 86_400_000 + 3_600_000
    let end = Self.lastSunday(year: year, month: 10) * 86_400_000 + 3_600_000
    return start <= milliseconds && milliseconds < end ? 7_200_000 : 3_600_000
  }

  /// `2026-11-21` in Lyon.
  public var day: String {
    let civil = Self.civil(day: (milliseconds + aheadInParis).floored(86_400_000))
    return "\(Self.pad(civil.year, 4))-\(Self.pad(civil.month))-\(Self.pad(civil.day))"
  }

  /// `2026-11-21 23:07` in Lyon.
  public var minute: String {
    let ofDay = (milliseconds + aheadInParis).remainder(86_400_000) / 60_000
    return "\(day) \(Self.pad(Int(ofDay / 60))):\(Self.pad(Int(ofDay % 60)))"
  }

  /// `2026-11-21T22:07:25.123Z`: the instant, for programs.
  public var iso: String {
    let civil = Self.civil(day: milliseconds.floored(86_400_000))
    let rest = milliseconds.remainder(86_400_000)
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { Self.pad(Int($0)) }
    let date = "\(Self.pad(civil.year, 4))-\(Self.pad(civil.month))-\(Self.pad(civil.day))"
    return "\(date)T\(clock.joined(separator: ":")).\(Self.pad(Int(rest % 1000), 3))Z"
  }

  /// Reads `2026-11-21`, `2026-11-21 14:05[:09]` as times in Lyon, and the same with `Z` as UTC; a
  /// `T` may stand between, `/` for `-`.
  public init?(reading text: String) {
    var rest = text.split { $0.isWhitespace }.joined(separator: " ")
    let isUniversal = rest.hasSuffix("Z")
    if isUniversal { rest.removeLast() }
    let parts = rest.split(whereSeparator: { "-/:T .".contains($0) }).map { Int64($0) }
    guard (3...7).contains(parts.count), !parts.contains(nil) else { return nil }
    let numbers = parts.compactMap { $0 } + [0, 0, 0, 0]
    guard (1990...2100).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2]), (0...23).contains(numbers[3]), (0...59).contains(numbers[4]),
      (0...59).contains(numbers[5])
    else { return nil }
    let days = Self.days(year: Int(numbers[0]), month: Int(numbers[1]), day: Int(numbers[2]))
    guard Self.civil(day: days).day == Int(numbers[2]) else { return nil }
    let seconds = numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    let wall = days * 86_400_000 + seconds * 1000 + (parts.count == 7 ? min(999, numbers[6]) : 0)
    if isUniversal {
      self.init(milliseconds: wall)
      return
    }
    let guess = Timestamp(milliseconds: wall - 3_600_000)
    self.init(milliseconds: wall - guess.aheadInParis)
  }

  private static func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Days since 1970 of a date of the Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return Int64(era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
  }

  private static func civil(day: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let index = (5 * ofYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * index + 2) / 5 + 1)
  }

  private static func lastSunday(year: Int, month: Int) -> Int64 {
    let last = days(year: year, month: month, day: 31)
    return last - (last + 4).remainder(7)
  }
}

extension Int64 {
  fileprivate func floored(_ divisor: Int64) -> Int64 { (self - remainder(divisor)) / divisor }
  fileprivate func remainder(_ divisor: Int64) -> Int64 {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

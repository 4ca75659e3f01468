/// A date as people write it in a list, to the precision they give.
enum ManifestDate: Hashable {
  /// Nothing, or nothing usable.
  case unknown
  /// `2016-11-01`, `2019-03` or `2015`.
  case known(String)
  /// Text that is no date.
  case unreadable

  /// How a date of three numbers can be read, which tells how its whole column is written.
  enum Order: Hashable {
    case any
    case onlyDayFirst
    case onlyMonthFirst
  }

  /// Reads a date; `order` says what this one tells of its column.
  static func read(_ text: String, dayFirst: Bool) -> (date: ManifestDate, order: Order) {
    if text.isEmpty { return (.unknown, .any) }
    let parts = DateParts(text)
    if parts.words.isEmpty, !parts.numbers.isEmpty {
      return numeric(parts, dayFirst: dayFirst)
    }
    if Placeholder.isBlank(text) { return (.unknown, .any) }
    return (spelt(parts), .any)
  }

  private static func numeric(
    _ parts: DateParts, dayFirst: Bool
  ) -> (date: ManifestDate, order: Order) {
    let numbers = parts.numbers
    if numbers.allSatisfy({ $0.value == 0 }) { return (.unknown, .any) }
    switch numbers.count {
    case 1: return (single(numbers[0]), .any)
    case 2: return (pair(numbers[0], numbers[1], parts), .any)
    case 3: break
    default: return (.unreadable, .any)
    }
    if numbers[0].digits == 4 {
      return (day(numbers[0].value, numbers[1].value, numbers[2].value), .any)
    }
    guard let year = numbers[2].year else { return (.unreadable, .any) }
    let (first, second) = (numbers[0].value, numbers[1].value)
    let asDay = day(year, second, first)
    let asMonth = day(year, first, second)
    let order: Order =
      switch (asDay, asMonth) {
      case (.unreadable, .known): .onlyMonthFirst
      case (.known, .unreadable): .onlyDayFirst
      default: .any
      }
    return (dayFirst ? asDay : asMonth, order)
  }

  /// One number: a year, a compact date, or the day count of a spreadsheet.
  private static func single(_ number: DateParts.Number) -> ManifestDate {
    switch number.digits {
    case 4: year(number.value)
    case 5: serial(number.value)
    case 6: month(number.value / 100, number.value % 100)
    case 8: day(number.value / 10_000, number.value / 100 % 100, number.value % 100)
    default: .unreadable
    }
  }

  private static func pair(
    _ first: DateParts.Number, _ second: DateParts.Number, _ parts: DateParts
  ) -> ManifestDate {
    if first.digits == 5, parts.isDecimal { return serial(first.value) }
    if first.digits == 4, second.digits == 4 {
      // A school or budget year: it began in the first.
      return second.value == first.value + 1 ? single(first) : .unreadable
    }
    if first.digits == 4 { return month(first.value, second.value) }
    if second.digits == 4 { return month(second.value, first.value) }
    return .unreadable
  }

  private static func spelt(_ parts: DateParts) -> ManifestDate {
    let numbers = parts.numbers
    let words = parts.words.filter { !idle.contains($0) }
    switch (words.count, numbers.count) {
    case (0, 1) where numbers[0].digits == 4: return single(numbers[0])
    case (0, 2) where numbers[0].digits == 4 && numbers[1].digits == 4:
      return pair(numbers[0], numbers[1], parts)
    case (1, 1):
      guard let month = months[words[0]], let year = numbers[0].year else { return .unreadable }
      return Self.month(year, month)
    case (1, 2):
      guard let month = months[words[0]] else { return .unreadable }
      if numbers[0].digits == 4 { return day(numbers[0].value, month, numbers[1].value) }
      guard let year = numbers[1].year else { return .unreadable }
      return day(year, month, numbers[0].value)
    default: return .unreadable
    }
  }

  /// What spreadsheets write for no date at all, before any computer was bought.
  private static let emptyYears: Set<Int> = [0, 1, 1899, 1900, 1904]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> ManifestDate {
    if emptyYears.contains(year) { return .unknown }
    guard DateParts.years.contains(year), 1...12 ~= month,
      1...length(of: month, year) ~= day
    else { return .unreadable }
    return .known("\(year)-\(two(month))-\(two(day))")
  }

  private static func year(_ year: Int) -> ManifestDate {
    if emptyYears.contains(year) { return .unknown }
    return DateParts.years.contains(year) ? .known(String(year)) : .unreadable
  }

  private static func month(_ year: Int, _ month: Int) -> ManifestDate {
    if emptyYears.contains(year) { return .unknown }
    guard DateParts.years.contains(year), 1...12 ~= month else { return .unreadable }
    return .known("\(year)-\(two(month))")
  }

  /// Days counted from 1899-12-30, as spreadsheets do (ECMA-376 §18.17.4.1); only where the day
  /// falls between 1980 and 2069, or it is some other number.
  private static func serial(_ count: Int) -> ManifestDate {
    guard 29_221...62_092 ~= count else { return .unreadable }
    var (year, rest) = (1980, count - 29_221)
    while rest >= (isLeap(year) ? 366 : 365) {
      rest -= isLeap(year) ? 366 : 365
      year += 1
    }
    var month = 1
    while rest >= length(of: month, year) {
      rest -= length(of: month, year)
      month += 1
    }
    return day(year, month, rest + 1)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Words around a date that change nothing, or only say that it is about right.
  private static let idle: Set<String> = Set(
    FoldedWords(
      """
      le the of de en er st nd rd th an annee year env environ vers circa ca courant approx
      lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
      monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
      """
    ).words
  ).subtracting(months.keys)

  private static let months: [String: Int] = {
    let names = [
      "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar",
      "avril avr april apr", "mai may", "juin june jun", "juillet juil july jul",
      "aout aou august aug", "septembre sept sep september", "octobre oct october",
      "novembre nov november", "decembre dec december",
    ]
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for word in FoldedWords(line).words { table[word] = index + 1 }
    }
    return table
  }()
}

/// Seconds since 1970, as JSON writes them.
enum UnixTime {
  /// `2023-07-21T21:48:59Z`; empty where the text is no such number.
  static func text(_ seconds: String) -> String {
    guard let number = Double(seconds), number >= 0, number < 253_402_300_800 else { return "" }
    let whole = Int64(number)
    let (year, month, day) = civil(day: whole / 86_400)
    let clock = [whole / 3600 % 24, whole / 60 % 60, whole % 60].map(pad)
    return "\(year)-\(pad(month))-\(pad(day))T\(clock.joined(separator: ":"))Z"
  }

  /// The date of a day counted from 1970 (Howard Hinnant, “chrono-compatible low-level date
  /// algorithms”, `civil_from_days`).
  private static func civil(day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * ofYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * place + 2) / 5 + 1)
  }

  private static func pad(_ number: Int64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

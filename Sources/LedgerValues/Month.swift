/// A calendar month of the books, in Europe/Paris.
public struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let year: Int
  /// From 1 to 12.
  public let number: Int

  /// The month written `2026-11`, and in no other way.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 0x2D,
      (bytes[..<4] + bytes[5...]).allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text.prefix(4)), let number = Int(text.suffix(2)), (1...12).contains(number)
    else { return nil }
    self.year = year
    self.number = number
  }

  /// The month that a day lies in.
  public init(of date: CivilDate) {
    (year, number, _) = date.parts
  }

  /// Its first day.
  public var first: CivilDate { CivilDate(year: year, month: number, dayOfMonth: 1) }

  /// Its last day.
  public var last: CivilDate { CivilDate(day: next.first.day - 1) }

  /// The month after this one.
  public var next: Month { Month(of: CivilDate(day: first.day + 31)) }

  /// `2026-11`
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + (number < 10 ? "-0" : "-") + "\(number)"
  }

  public static func < (left: Month, right: Month) -> Bool { left.first < right.first }
}

/// What the texts of a report say, those that say nothing set aside.
enum AuditWords {
  /// A text with one blank between words; nil where it stands for nothing.
  static func data(_ text: String) -> String? {
    guard !text.isEmpty, text.utf8.count <= longest, !Placeholder.isModel(text) else {
      return nil
    }
    let words = text.utf8.split(separator: 0x20)
    let letters = words.reduce(words.count - 1) { $0 + $1.count }
    guard letters != text.utf8.count else { return text }
    return words.compactMap { String($0) }.joined(separator: " ")
  }

  static func maker(_ text: String) -> String { data(text).map(MakerName.shown) ?? "" }

  static func serial(_ text: String, maker: String = "") -> String {
    text.utf8.count > longest || Placeholder.isSerial(text, maker: maker) ? "" : text
  }

  /// A field of firmware has fewer letters; what has more is no name.
  private static let longest = 400

  /// The beginning and what stands in brackets at the end: `1001PXD (1001PXD)`, as lshw joins a
  /// product and its SKU.
  static func splitBrackets(_ text: String) -> (text: String, inside: String) {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
      open != text.startIndex
    else { return (text, "") }
    let before = text[..<open].split(separator: " ").joined(separator: " ")
    let inside = text[text.index(after: open)...].dropLast()
    return before.isEmpty ? (text, "") : (before, String(inside))
  }
}

/// The days that firmware was made on.
enum AuditDate {
  /// `2015-04-20` of `04/20/2015`, which is the order of SMBIOS (type 0, BIOS Release Date), or of
  /// a text that begins with a day of ISO 8601; empty where it says no day.
  static func read(_ text: String) -> String {
    let numbers = text.utf8.split { !(0x30...0x39 ~= $0) }.prefix(3)
    // No day has more digits than these.
    let parts = numbers.filter { $0.count <= 4 }.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard parts.count == 3, numbers.count == 3 else { return "" }
    let isYearFirst = numbers[0].count == 4
    let digits = numbers[isYearFirst ? 0 : 2].count
    let given = DateParts.Number(value: parts[isYearFirst ? 0 : 2], digits: digits).year
    let (month, day) = isYearFirst ? (parts[1], parts[2]) : (parts[0], parts[1])
    guard let year = given, DateParts.years ~= year, 1...12 ~= month, 1...31 ~= day else {
      return ""
    }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

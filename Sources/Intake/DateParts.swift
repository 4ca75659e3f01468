/// The numbers and the words of a date, the time of day left out.
struct DateParts {
  /// Some digits in a row.
  struct Number: Hashable {
    var value: Int
    var digits: Int

    /// The year it says, in four digits or two; the century turns at 70.
    var year: Int? {
      switch digits {
      case 4: value
      case 1, 2: value < 70 ? 2000 + value : 1900 + value
      default: nil
      }
    }
  }

  /// The years in which a device of today's lists may have been bought.
  static let years = 1970...2099

  private(set) var numbers: [Number] = []
  private(set) var words: [String] = []
  /// Whether the two numbers are one with decimals, as `42675,5`.
  private(set) var isDecimal = false

  init(_ text: String) {
    let letters = Self.withoutTime(Array(text.utf8))
    var number: Number?
    for byte in letters {
      if 0x30...0x39 ~= byte {
        let before = number ?? Number(value: 0, digits: 0)
        // More digits than any date has: enough to be unreadable, never enough to overflow.
        guard before.digits < 9 else { continue }
        number = Number(value: before.value * 10 + Int(byte) - 0x30, digits: before.digits + 1)
      } else if let ended = number {
        numbers.append(ended)
        number = nil
        isDecimal = numbers.count == 1 && (byte == 0x2C || byte == 0x2E)
      }
    }
    if let number { numbers.append(number) }
    isDecimal = isDecimal && numbers.count == 2
    let isSpelt = letters.contains { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 >= 0x80 }
    guard isSpelt else { return }
    words = FoldedWords(String(decoding: letters, as: UTF8.self)).words.filter { word in
      !word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
  }

  /// Cuts ` 00:00:00` or `T08:30Z` off: at the last space or T before the first colon.
  private static func withoutTime(_ letters: [UInt8]) -> ArraySlice<UInt8> {
    guard let colon = letters.firstIndex(of: UInt8(ascii: ":")) else { return letters[...] }
    let marks = [UInt8(ascii: " "), UInt8(ascii: "T")]
    guard let cut = letters[..<colon].lastIndex(where: { marks.contains($0) }) else {
      return letters[...]
    }
    return letters[..<cut]
  }
}

/// A tag in letters three rows high, to be read from the other side of the table.
enum LargeText {
  /// Three rows of half blocks; nil where a character has no large form.
  static func rows(of text: String) -> [String]? {
    var pixels = Array(repeating: [Bool](), count: 6)
    for character in text.uppercased() {
      guard let shape = shapes[character] else { return nil }
      for row in 0..<5 {
        for column in 0..<3 { pixels[row].append(shape >> (14 - row * 3 - column) & 1 == 1) }
        pixels[row].append(false)
      }
      pixels[5].append(contentsOf: [false, false, false, false])
    }
    return stride(from: 0, to: 6, by: 2).map { row in
      zip(pixels[row], pixels[row + 1]).reduce(into: "") { text, pair in
        switch pair {
        case (true, true): text += "█"
        case (true, false): text += "▀"
        case (false, true): text += "▄"
        case (false, false): text += " "
        }
      }
    }
  }

  /// Five rows of three points, the first row in the highest bits.
  private static let shapes: [Character: Int] = [
    "0": 0b111_101_101_101_111, "1": 0b010_110_010_010_111, "2": 0b111_001_111_100_111,
    "3": 0b111_001_111_001_111, "4": 0b101_101_111_001_001, "5": 0b111_100_111_001_111,
    "6": 0b111_100_111_101_111, "7": 0b111_001_001_010_010, "8": 0b111_101_111_101_111,
    "9": 0b111_101_111_001_111, "-": 0b000_000_111_000_000, "A": 0b010_101_111_101_101,
    "B": 0b110_101_110_101_110, "C": 0b011_100_100_100_011, "D": 0b110_101_101_101_110,
    "E": 0b111_100_110_100_111, "F": 0b111_100_110_100_100, "G": 0b011_100_101_101_011,
    "H": 0b101_101_111_101_101, "I": 0b111_010_010_010_111, "J": 0b001_001_001_101_010,
    "K": 0b101_101_110_101_101, "L": 0b100_100_100_100_111, "M": 0b101_111_111_101_101,
    "N": 0b110_101_101_101_101, "O": 0b010_101_101_101_010, "P": 0b110_101_110_100_100,
    "Q": 0b010_101_101_111_011, "R": 0b110_101_110_101_101, "S": 0b011_100_010_001_110,
    "T": 0b111_010_010_010_010, "U": 0b101_101_101_101_111, "V": 0b101_101_101_101_010,
    "W": 0b101_101_111_111_101, "X": 0b101_101_010_101_101, "Y": 0b101_101_010_010_010,
    "Z": 0b111_001_010_100_111,
  ]
}

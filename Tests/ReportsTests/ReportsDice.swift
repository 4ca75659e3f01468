import LedgerValues
import Reports

/// Numbers and nasty texts drawn from a seed.
struct ReportsDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }

  private static let pieces = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\"", "\"\"", ",", ";", " ", "é", "ç", "Œ", "漢", "👩‍🔧",
    "\u{1B}[31m", "\u{202E}", "\u{7}", "'", "A1", "0", "12,5", "HYPERLINK(", "\u{FEFF}", "cmd|",
    "\u{85}", "\u{FF1D}",
  ]

  mutating func text() -> String {
    (0..<Int.random(in: 0...6, using: &self)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
    }.joined()
  }

  /// Twenty rows of three texts.
  mutating func rows() -> [[String]] {
    (0..<20).map { _ in (0..<3).map { _ in text() } }
  }
}

/// Where a writer under test puts its bytes.
final class Memory {
  private(set) var bytes: [UInt8] = []
  private(set) var largestPortion = 0

  func take(_ portion: [UInt8]) {
    bytes += portion
    largestPortion = max(largestPortion, portion.count)
  }
}

/// A table written whole into memory, under clocks that change in March and October 2026.
func written(
  _ columns: [Table.Column], _ rows: [[Table.Cell]], _ profile: Profile
) throws -> [UInt8] {
  let table = Table(name: "essai", label: Sentence(fr: "Essai", en: "Trial"), columns: columns)
  let memory = Memory()
  let daylight = Daylight([
    Daylight.Change(start: Int64.min, ahead: 3_600_000),
    Daylight.Change(start: 1_774_746_000_000, ahead: 7_200_000),
    Daylight.Change(start: 1_792_890_000_000, ahead: 3_600_000),
  ])
  var writer = try TableWriter(table, profile, daylight: daylight) { memory.take($0) }
  for row in rows { try writer.write(row) }
  try writer.finish()
  return memory.bytes
}

/// Sizes as programs print them: `8 GB`, `4096 MB`, `160042.0 MB`, `465.76 GiB`.
enum ByteSize {
  /// What the prefixes of units stand for.
  enum Scale {
    /// Memory: 1 kB is 1024 bytes, as dmidecode prints it.
    case binary
    /// Disks: 1 kB is 1000 bytes; `KiB` is 1024 all the same.
    case decimal
  }

  /// Bytes; 0 where the text says none, or more than any disk has.
  static func read(_ text: String, _ scale: Scale = .binary, unit: String = "") -> Int64 {
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 || $0 == 0x2E }
    guard let number = Double(Substring(digits)) else { return 0 }
    let rest = text.utf8.dropFirst(digits.count).drop { $0 == 0x20 }
    let written = Substring(rest.prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 })
    return bytes(number, in: written.isEmpty ? unit : String(written), scale)
  }

  /// As many units; 0 where the unit is none.
  static func bytes(_ number: Double, in unit: String, _ scale: Scale) -> Int64 {
    let letters = unit.lowercased()
    guard let place = prefixes.firstIndex(of: letters.first ?? "b") else { return 0 }
    let rest = place == 0 ? letters : String(letters.dropFirst())
    guard ["", "b", "ib", "byte", "bytes"].contains(rest) else { return 0 }
    let base: Double = scale == .binary || letters.contains("i") ? 1024 : 1000
    let bytes = (0..<place).reduce(number) { size, _ in size * base }
    return bytes >= 0 && bytes < largest ? Int64(bytes.rounded()) : 0
  }

  /// Two sizes together.
  static func sum(_ first: Int64, _ second: Int64) -> Int64 {
    let (sum, hasOverflown) = first.addingReportingOverflow(second)
    return hasOverflown ? first : sum
  }

  private static let prefixes: [Character] = ["b", "k", "m", "g", "t", "p"]
  /// 2⁵⁰ × 64: lshw prints 18446744073709551104 for a disk it cannot read.
  private static let largest = 72_057_594_037_927_936.0
}

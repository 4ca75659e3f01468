/// Seeded chance, so that what fails can be tried again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text made of what texts are made of and of what they should not be made of.
  mutating func text(upTo length: Int = 30) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) { scalars.append(scalar()) }
    return String(scalars)
  }

  private mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x4E00...0x4FFF, 0x1F600...0x1F64F,
      0...0x1F, 0x7F...0x9F, 0x2000...0x206F, 0xE000...0xE0FF, 0x1F1E6...0x1F3FF,
      0xFE00...0xFE0F, 0x1100...0x11FF, 0...0x10FFFF,
    ]
    let range = ranges[Int.random(in: ranges.indices, using: &self)]
    return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "x"
  }
}

/// Every code point that is assigned or could be soon: of the planes that hold nothing, and of
/// those for private use, only the ends.
let codePoints: [UInt32] =
  Array(0...0x323AF) + [0x3FFFF, 0x40000, 0xDFFFF] + Array(0xE0000...0xE01FF)
  + [0xEFFFF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFF]

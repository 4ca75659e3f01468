/// Numbers drawn from a seed (SplitMix64): the same each time.
struct DemoDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// From 0 up to, and without, the count.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  mutating func chance(_ perThousand: Int) -> Bool { below(1_000) < perThousand }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  /// Place of one weight among several, each drawn as often as it weighs.
  mutating func pick(weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// So many characters of an alphabet.
  mutating func code(_ count: Int, of alphabet: [UInt8] = DemoDice.serialAlphabet) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes.append(alphabet[below(alphabet.count)]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static let serialAlphabet = Array("0123456789ABCDEFGHJKLMNPRSTVWXYZ".utf8)
  static let digits = Array("0123456789".utf8)
}

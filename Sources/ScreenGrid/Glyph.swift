/// What one cell shows: a base character and at most four combining marks.
///
/// Whatever could speak to the terminal or disturb the row is unrepresentable: control characters,
/// bidirectional controls, joiners, line separators, private use and unassigned code points
/// become `·`.
public struct Glyph: Hashable, Sendable {
  /// The character that takes the place, never a control.
  public let base: Unicode.Scalar
  private var marks = Marks()
  private let isWide: Bool

  /// The first glyph of a character; what does not fit into one cell is left out.
  public init(_ character: Character) {
    self = Glyph.run(of: String(character)).first ?? .blank
  }

  init(base: Unicode.Scalar, isWide: Bool) {
    self.base = base
    self.isWide = isWide
  }

  /// A space.
  public static let blank = Glyph(base: " ", isWide: false)
  /// What stands for a character that must not reach a terminal.
  public static let replacement = Glyph(base: "·", isWide: false)

  /// How many columns it takes: 1 or 2.
  public var width: Int { isWide ? 2 : 1 }

  /// Whether it has no mark.
  public var isPlain: Bool { marks.isEmpty }

  /// The base, then its marks.
  public var scalars: [Unicode.Scalar] { [base] + marks.scalars }

  /// The glyph as text.
  public var text: String {
    if marks.isEmpty { return String(Character(base)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Adds a combining mark, if there is still room.
  mutating func add(_ mark: Unicode.Scalar) -> Bool { marks.add(mark) }

  /// Up to four combining marks, 0 where there is none.
  private struct Marks: Hashable, Sendable {
    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var third: UInt32 = 0
    private var fourth: UInt32 = 0

    var isEmpty: Bool { first == 0 }

    var scalars: [Unicode.Scalar] {
      [first, second, third, fourth].filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    }

    mutating func add(_ mark: Unicode.Scalar) -> Bool {
      if first == 0 {
        first = mark.value
      } else if second == 0 {
        second = mark.value
      } else if third == 0 {
        third = mark.value
      } else if fourth == 0 {
        fourth = mark.value
      } else {
        return false
      }
      return true
    }
  }
}

/// What a document is made of, from top to bottom.
public indirect enum Block: Sendable, Hashable {
  /// From level 1, the title, to 3.
  case heading(String, level: Int)
  /// A text, broken where it must be, over pages too.
  case paragraph(String, TextStyle)
  /// Labels and their values, in two columns.
  case facts([Fact])
  case table(PaperTable)
  /// A code of this size in millimetres, its text or a caption below; the quiet zone is added.
  case code(Code, width: Double, height: Double, caption: String)
  /// Blocks, and a square code of so many millimetres at their right, on one page.
  case beside([Block], Code, side: Double)
  /// Bars in two columns, each with what it does.
  case codes([Label])
  /// Boxes side by side to date and sign in, each with who signs.
  case signatures([String])
  case rule
  /// So many millimetres of nothing.
  case space(Double)
  /// What follows begins a page of its own.
  case page
  /// Blocks that stand on one page where one page can hold them.
  case together([Block])

  /// One label and its value.
  public struct Fact: Sendable, Hashable {
    public let label: String
    public let value: String
    /// Whether every character of the value counts: a digest, which fits on one line so.
    public let isCode: Bool

    public init(_ label: String, _ value: String, isCode: Bool = false) {
      self.label = label
      self.value = value
      self.isCode = isCode
    }
  }
}

/// How a text looks on paper.
public struct TextStyle: Sendable, Hashable {
  /// The height of the letters, in points of 1/72 inch.
  public var points: Double
  public var isBold = false
  public var isItalic = false
  public var isMonospaced = false
  /// From 0, black, to 1, white.
  public var grey = 0.0

  public init(points: Double) {
    self.points = points
  }

  /// What a document is read in.
  public static let body = TextStyle(points: 9.5)
  /// Remarks, captions, feet of pages.
  public static let small: TextStyle = {
    var style = TextStyle(points: 7.5)
    style.grey = 0.3
    return style
  }()
  /// Proofs and keys, in which every character counts.
  public static let code: TextStyle = {
    var style = TextStyle(points: 7)
    style.isMonospaced = true
    return style
  }()
  /// Labels of facts and headings of tables.
  public static let strong: TextStyle = {
    var style = TextStyle.body
    style.isBold = true
    return style
  }()

  /// A heading, from 1, the title of the document.
  public static func heading(_ level: Int) -> TextStyle {
    var style = TextStyle(points: level <= 1 ? 17 : level == 2 ? 12 : 10)
    style.isBold = true
    return style
  }
}

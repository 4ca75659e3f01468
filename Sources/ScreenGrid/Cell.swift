/// One place of a page.
public struct Cell: Hashable, Sendable {
  /// What it shows.
  public let glyph: Glyph
  /// What that means.
  public var style: Style
  /// Whether it is the second half of the wide glyph to its left; its own glyph is then a space.
  public let isContinuation: Bool

  init(_ glyph: Glyph, _ style: Style) {
    self.glyph = glyph
    self.style = style
    isContinuation = false
  }

  private init(continuing style: Style) {
    glyph = .blank
    self.style = style
    isContinuation = true
  }

  /// A space of ordinary style.
  public static let blank = Cell(.blank, .normal)

  static func continuation(_ style: Style) -> Cell { Cell(continuing: style) }
}

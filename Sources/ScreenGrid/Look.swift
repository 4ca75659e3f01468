/// How a style looks in a theme: colours and attributes.
public struct Look: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Colour
  /// The colour behind them.
  public var background: Colour
  /// Bold, dim, underlined, reversed.
  public var attributes: Attributes

  /// A look; everything left out is as the terminal has it.
  public init(
    _ foreground: Colour = .standard, on background: Colour = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What every terminal can do without colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1)
    /// Paler letters.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underlined = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reversed = Attributes(rawValue: 8)
  }
}

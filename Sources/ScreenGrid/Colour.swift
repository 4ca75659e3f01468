/// A colour of the terminal's palette.
public enum Colour: Hashable, Sendable {
  /// What the terminal uses when nobody asks.
  case standard
  /// One of the eight that every colour terminal has, 0…7: black, red, green, yellow, blue,
  /// magenta, cyan, white.
  case basic(UInt8)
  /// One of 256, with the basic one that stands for it where there are fewer.
  case indexed(UInt8, else: UInt8)

  /// The black of the palette.
  public static let black = Colour.basic(0)
  /// The red of the palette.
  public static let red = Colour.basic(1)
  /// The green of the palette.
  public static let green = Colour.basic(2)
  /// The yellow of the palette.
  public static let yellow = Colour.basic(3)
  /// The blue of the palette.
  public static let blue = Colour.basic(4)
  /// The magenta of the palette.
  public static let magenta = Colour.basic(5)
  /// The cyan of the palette.
  public static let cyan = Colour.basic(6)
  /// The white of the palette.
  public static let white = Colour.basic(7)
}

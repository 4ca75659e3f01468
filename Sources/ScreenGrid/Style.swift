/// What a piece of the page means; a `Theme` says how that looks.
public struct Style: Hashable, Sendable {
  /// What it is.
  public var role: StyleRole
  /// Whether it belongs to the row or choice that Enter would take.
  public var isSelected: Bool

  /// A style.
  public init(_ role: StyleRole, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }

  /// The same, as part of the selected row.
  public var selected: Style { Style(role, isSelected: true) }

  /// Ordinary text.
  public static let normal = Style(.normal)
  /// Less important text.
  public static let dim = Style(.dim)
  /// More important text.
  public static let strong = Style(.strong)
  /// The title of a part of the page or of a column.
  public static let heading = Style(.heading)
  /// The bar at the top.
  public static let header = Style(.header)
  /// The bar at the bottom.
  public static let footer = Style(.footer)
  /// The name of a key.
  public static let key = Style(.key)
  /// Lines and boxes.
  public static let line = Style(.line)
  /// What is marked for the next command.
  public static let marked = Style(.marked)
  /// Done, legal, matching.
  public static let accepted = Style(.accepted)
  /// Refused, failed.
  public static let refused = Style(.refused)
  /// Done already, late, to be looked at.
  public static let warning = Style(.warning)
  /// Where text is typed.
  public static let field = Style(.field)
  /// What stands in an empty field.
  public static let placeholder = Style(.placeholder)
  /// The done part of a gauge, the bars of a chart.
  public static let bar = Style(.bar)
  /// The mode a scan is read in.
  public static let mode = Style(.mode)
}

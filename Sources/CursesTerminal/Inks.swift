internal import CNcurses
internal import ScreenGrid

/// How ncurses writes each style: attributes and a colour pair, made once per theme.
struct Inks {
  /// What ncurses wants with a character.
  struct Ink {
    var attributes: attr_t = 0
    var pair: Int16 = 0
  }

  private var inks: [Ink]

  /// Plain letters for everything.
  init() { inks = Array(repeating: Ink(), count: StyleRole.allCases.count * 2) }

  /// The inks of a theme on a terminal with that many colours.
  init(theme: Theme, colours: Int) {
    self.init()
    var pairs: [(foreground: Int16, background: Int16)] = []
    for role in StyleRole.allCases {
      for isSelected in [false, true] {
        let style = Style(role, isSelected: isSelected)
        let look = theme.look(of: style)
        var ink = Ink(attributes: Inks.attributes(look.attributes))
        let wanted = (
          foreground: Inks.number(look.foreground, of: colours),
          background: Inks.number(look.background, of: colours)
        )
        if wanted != (-1, -1) {
          let known = pairs.firstIndex { $0 == wanted }
          let pair = Int16((known ?? pairs.count) + 1)
          if known == nil {
            pairs.append(wanted)
            init_pair(pair, wanted.foreground, wanted.background)
          }
          ink.pair = pair
        }
        inks[Inks.index(style)] = ink
      }
    }
  }

  /// The ink of a style.
  subscript(_ style: Style) -> Ink { inks[Inks.index(style)] }

  private static func index(_ style: Style) -> Int {
    Int(style.role.rawValue) * 2 + (style.isSelected ? 1 : 0)
  }

  private static func attributes(_ attributes: Look.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= CN_BOLD }
    if attributes.contains(.dim) { result |= CN_DIM }
    if attributes.contains(.underlined) { result |= CN_UNDERLINE }
    if attributes.contains(.reversed) { result |= CN_REVERSE }
    return result
  }

  private static func number(_ colour: Colour, of colours: Int) -> Int16 {
    switch colour {
    case .standard: -1
    case .basic(let number): Int16(number)
    case .indexed(let number, let basic): Int16(colours >= 256 ? number : basic)
    }
  }
}

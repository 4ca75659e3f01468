/// How each style looks. Meaning never rests on colour alone: the words say it too.
public enum Theme: String, Codable, Hashable, Sendable, CaseIterable {
  /// For dark backgrounds.
  case dark
  /// For light backgrounds.
  case light
  /// Full contrast, for tired eyes and bright rooms.
  case highContrast = "high-contrast"
  /// Attributes only, as `NO_COLOR` asks.
  case monochrome

  /// How a style looks.
  public func look(of style: Style) -> Look {
    var look = plainLook(of: style.role)
    guard style.isSelected else { return look }
    switch self {
    case .dark, .light:
      let isStriking = [.refused, .warning, .accepted, .marked].contains(style.role)
      look.attributes = [.reversed]
      if isStriking { look.attributes.insert(.bold) } else { look.foreground = .standard }
      look.background = .standard
    case .highContrast:
      let isStriking = [.refused, .warning].contains(style.role)
      look = Look(.black, on: .yellow, isStriking ? [.bold, .underlined] : [.bold])
    case .monochrome:
      look.attributes.subtract(.dim)
      // What is in reverse already is told from its row by a line under it.
      if look.attributes.contains(.reversed) { look.attributes.insert(.underlined) }
      look.attributes.insert(.reversed)
    }
    return look
  }

  private func plainLook(of role: StyleRole) -> Look {
    switch self {
    case .dark: Theme.coloured(role, accent: .cyan, pale: .indexed(245, else: 7))
    case .light: Theme.coloured(role, accent: .blue, pale: .indexed(242, else: 0))
    case .highContrast: Theme.contrasted(role)
    case .monochrome: Theme.uncoloured(role)
    }
  }

  private static func coloured(_ role: StyleRole, accent: Colour, pale: Colour) -> Look {
    let amber: Colour = accent == .cyan ? .yellow : .indexed(130, else: 3)
    let green: Colour = accent == .cyan ? .green : .indexed(28, else: 2)
    return switch role {
    case .normal: Look()
    case .dim, .line, .placeholder: Look(pale)
    case .strong: Look(.standard, on: .standard, [.bold])
    case .heading: Look(accent, on: .standard, [.bold])
    case .header: Look(.white, on: .blue, [.bold])
    case .footer: Look()
    case .key: Look(accent, on: .standard, [.bold])
    case .marked: Look(.magenta, on: .standard, [.bold])
    case .accepted: Look(green, on: .standard, [.bold])
    case .refused: Look(.red, on: .standard, [.bold])
    case .warning: Look(amber, on: .standard, [.bold])
    case .field: Look(.standard, on: .standard, [.underlined])
    case .bar: Look(accent)
    case .mode: Look(.black, on: accent == .cyan ? .cyan : .yellow)
    }
  }

  private static func contrasted(_ role: StyleRole) -> Look {
    switch role {
    case .normal, .dim, .footer, .placeholder, .line, .bar: Look(.white, on: .black, [.bold])
    case .strong, .heading, .key: Look(.yellow, on: .black, [.bold])
    case .header, .mode: Look(.black, on: .white)
    case .field: Look(.white, on: .black, [.bold, .underlined])
    case .marked: Look(.cyan, on: .black, [.bold])
    case .accepted: Look(.green, on: .black, [.bold, .underlined])
    case .refused: Look(.white, on: .red, [.bold])
    case .warning: Look(.yellow, on: .black, [.bold, .underlined])
    }
  }

  private static func uncoloured(_ role: StyleRole) -> Look {
    switch role {
    case .normal, .line, .bar, .footer: Look()
    case .dim, .placeholder: Look(.standard, on: .standard, [.dim])
    case .strong, .heading, .key, .accepted, .marked: Look(.standard, on: .standard, [.bold])
    case .header, .mode: Look(.standard, on: .standard, [.reversed])
    case .refused: Look(.standard, on: .standard, [.bold, .reversed])
    case .warning: Look(.standard, on: .standard, [.bold, .underlined])
    case .field: Look(.standard, on: .standard, [.underlined])
    }
  }
}

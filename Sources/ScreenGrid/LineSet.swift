/// The drawing characters of a page: those of Unicode, or those that every terminal has.
public enum LineSet: Hashable, Sendable, CaseIterable {
  /// Box drawing, blocks, `…`.
  case unicode
  /// ASCII only.
  case ascii

  /// What stands where a text was cut.
  public var cut: Glyph { pick("…", "~") }
  /// A horizontal line.
  public var horizontal: Glyph { pick("─", "-") }
  /// A vertical line.
  public var vertical: Glyph { pick("│", "|") }
  /// The four corners: top left, top right, bottom left, bottom right.
  public var corners: [Glyph] { [pick("┌", "+"), pick("┐", "+"), pick("└", "+"), pick("┘", "+")] }
  /// What points at the selected row.
  public var pointer: Glyph { pick("▸", ">") }
  /// What stands beside a marked row.
  public var mark: Glyph { pick("●", "*") }
  /// Beside the title of a column sorted upwards.
  public var ascending: Glyph { pick("▲", "^") }
  /// Beside the title of a column sorted downwards.
  public var descending: Glyph { pick("▼", "v") }
  /// Done, legal.
  public var yes: Glyph { pick("✓", "+") }
  /// Refused.
  public var no: Glyph { pick("✗", "x") }
  /// What stands for each character of a secret.
  public var secret: Glyph { pick("•", "*") }
  /// Between two things in a line.
  public var separator: Glyph { pick("·", "-") }
  /// From one thing to another.
  public var arrow: Glyph { pick("→", ">") }
  /// The done part of a gauge.
  public var full: Glyph { pick("█", "#") }
  /// The part of a gauge that is still to do.
  public var empty: Glyph { pick("░", ".") }
  /// The heights of a sparkline, from the lowest; the first is for nothing at all.
  public var heights: [Glyph] {
    let text = self == .unicode ? " ▁▂▃▄▅▆▇█" : " .,-:=+*#"
    return Glyph.run(of: text)
  }

  private func pick(_ unicode: Character, _ ascii: Character) -> Glyph {
    Glyph(self == .unicode ? unicode : ascii)
  }
}

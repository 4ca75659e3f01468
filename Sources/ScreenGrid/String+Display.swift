extension String {
  /// How many columns the text takes on a page.
  public var displayWidth: Int {
    Glyph.run(of: self).reduce(0) { $0 + $1.width }
  }

  /// The text as a page shows it: nothing in it can speak to a terminal.
  public var safeForDisplay: String {
    Glyph.run(of: self).reduce(into: "") { $0 += $1.text }
  }

  /// The text cut or filled with spaces to exactly that many columns, safe to show.
  public func fitted(
    to width: Int, align: Alignment = .left, lines: LineSet = .unicode
  ) -> String {
    let glyphs = Glyph.run(of: self, within: width, cut: lines.cut)
    let text = glyphs.reduce(into: "") { $0 += $1.text }
    let room = max(width, 0) - glyphs.reduce(0) { $0 + $1.width }
    let before = align.offset(in: room)
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: room - before)
  }

  /// The text in ASCII: accents dropped, `?` for what has no likeness.
  public var asciiFallback: String {
    Glyph.run(of: self).reduce(into: "") {
      $0 += String(repeating: $1.asciiFallback, count: $1.width)
    }
  }
}

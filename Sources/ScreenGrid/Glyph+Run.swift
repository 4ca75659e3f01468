extension Glyph {
  /// The glyphs of a text, each safe to show.
  public static func run(of text: String) -> [Glyph] {
    run(of: text, columns: .max).glyphs
  }

  /// The glyphs of a text cut to a width, with `mark` as its last glyph where it was cut.
  public static func run(of text: String, within width: Int, cut mark: Glyph) -> [Glyph] {
    guard width > 0 else { return [] }
    return Glyph.cut(run(of: text, columns: width).glyphs, within: width, cut: mark)
  }

  /// The glyphs that fit into a width, with `mark` as the last one where some do not.
  static func cut(_ glyphs: [Glyph], within width: Int, cut mark: Glyph) -> [Glyph] {
    var columns = glyphs.reduce(0) { $0 + $1.width }
    guard columns > width else { return glyphs }
    var kept = glyphs
    while columns + mark.width > width, let last = kept.popLast() { columns -= last.width }
    return columns + mark.width <= width ? kept + [mark] : kept
  }

  /// The glyphs of a text up to the first that goes beyond `limit` columns, and their width.
  private static func run(of text: String, columns limit: Int) -> (glyphs: [Glyph], columns: Int) {
    var glyphs: [Glyph] = []
    var columns = 0
    glyphs.reserveCapacity(min(limit, text.utf8.count))
    for scalar in text.unicodeScalars {
      let next: Glyph
      switch ScalarKind(scalar) {
      case .mark:
        if !glyphs.isEmpty && glyphs[glyphs.count - 1].add(scalar) { continue }
        next = Glyph(bearing: scalar, isFirst: glyphs.isEmpty)
      case .selector: continue
      case .narrow: next = Glyph(base: scalar, isWide: false)
      case .wide: next = Glyph(base: scalar, isWide: true)
      case .space: next = .blank
      case .flag(let letter): next = Glyph(base: letter, isWide: false)
      case .unsafe: next = .replacement
      }
      glyphs.append(next)
      columns += next.width
      if columns > limit { break }
    }
    return (glyphs, columns)
  }

  /// What carries a mark that has nothing to stand on: a space before all text, else `·`.
  private init(bearing mark: Unicode.Scalar, isFirst: Bool) {
    self = isFirst ? .blank : .replacement
    _ = add(mark)
  }
}

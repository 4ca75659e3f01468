extension Flow {
  /// A code with its quiet zone, and a caption below.
  func put(
    _ code: Code, _ wide: Double, _ high: Double, _ caption: String
  ) throws(PressFault) {
    let shape = try CodeShape(code, pen.call)
    let quiet = shape.quiet(wide: wide)
    let words = pen.lay(caption, .small, width: width)
    let isSquare = shape.quiet == 4
    let above = isSquare ? quiet : 1
    room(for: above * 2 + high + words.height)
    y += above
    if !isMeasuring {
      pen.begin("Figure")
      pen.draw(shape, in: Frame(x: left + quiet, y: y, width: wide, height: high))
      pen.end("Figure")
    }
    y += high + above
    guard !caption.isEmpty else { return }
    if !isMeasuring {
      pen.begin("Caption")
      pen.draw(words, x: left, y: y, grey: TextStyle.small.grey)
      pen.end("Caption")
    }
    y += words.height + Self.gap
  }

  /// Blocks in a narrower column, and a square code at their right; together on one page.
  func put(_ blocks: [Block], _ code: Code, _ side: Double) throws(PressFault) {
    let shape = try CodeShape(code, pen.call)
    let quiet = shape.quiet(wide: side)
    let full = width
    defer { width = full }
    width -= side + 2 * quiet
    let high = max(try height(of: blocks), side + 2 * quiet)
    room(for: high)
    let top = y
    if !isMeasuring {
      pen.begin("Figure")
      let x = left + full - side - quiet
      pen.draw(shape, in: Frame(x: x, y: top + quiet, width: side, height: side))
      pen.end("Figure")
    }
    for block in blocks { try put(block) }
    // Blocks higher than a page end on another than the code.
    y = max(y, y < top ? y : top + high)
  }
}

extension CodeShape {
  /// The quiet zone in millimetres, of a code of this width.
  func quiet(wide: Double) -> Double { wide * Double(quiet) / Double(max(columns, 1)) }
}

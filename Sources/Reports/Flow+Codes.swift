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
    figure(shape, Frame(x: left + quiet, y: y, width: wide, height: high))
    y += high + above
    guard !caption.isEmpty else { return }
    let (x, y) = (left, y)
    draw { pen in
      pen.begin("Caption")
      pen.draw(words, x: x, y: y, grey: TextStyle.small.grey)
      pen.end("Caption")
    }
    self.y += words.height + Self.gap
  }

  private func figure(_ shape: CodeShape, _ frame: Frame) {
    draw { pen in
      pen.begin("Figure")
      pen.draw(shape, in: frame)
      pen.end("Figure")
    }
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
    figure(
      shape, Frame(x: left + full - side - quiet, y: top + quiet, width: side, height: side))
    for block in blocks { try put(block) }
    // Blocks higher than a page end on another than the code.
    y = max(y, y < top ? y : top + high)
  }

  /// Bars in two columns: title, bars, what they say, remark.
  func put(_ labels: [Label]) throws(PressFault) {
    let wide = (width - 6) / 2
    for start in stride(from: 0, to: labels.count, by: 2) {
      room(for: 24)
      for (index, label) in labels[start..<min(start + 2, labels.count)].enumerated() {
        try put(label, x: left + Double(index) * (wide + 6), wide: wide)
      }
      y += 24
    }
  }

  private func put(_ label: Label, x: Double, wide: Double) throws(PressFault) {
    let shape = try CodeShape(.bars(label.code), pen.call)
    let module = min(0.33, wide / Double(shape.columns + 2 * shape.quiet))
    let title = pen.lay(label.title, .strong, width: wide, lines: 1)
    let words = pen.lay(
      ([label.code] + label.lines).joined(separator: " · "), .small, width: wide, lines: 1)
    let y = y
    let frame = Frame(
      x: x + module * Double(shape.quiet), y: y + 4.8, width: module * Double(shape.columns),
      height: 10)
    draw { pen in
      pen.begin("Figure")
      pen.draw(title, x: x, y: y)
      pen.draw(shape, in: frame)
      pen.draw(words, x: x, y: y + 15.2, grey: TextStyle.small.grey)
      pen.end("Figure")
    }
  }
}

extension CodeShape {
  /// The quiet zone in millimetres, of a code of this width.
  func quiet(wide: Double) -> Double { wide * Double(quiet) / Double(max(columns, 1)) }
}

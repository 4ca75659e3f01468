internal import LedgerValues

extension Flow {
  /// Height of a box to sign in, in millimetres.
  private static let box = 26.0

  /// Boxes of equal width, with who signs at the top and a line for the date at the foot.
  func put(signatures names: [String]) {
    guard !names.isEmpty else { return }
    room(for: Self.box)
    let apart = 4.0
    let wide = (width - apart * Double(names.count - 1)) / Double(names.count)
    let date = pen.lay(Sentence.signatureDate(language), .small, width: wide - 4, lines: 1)
    let y = y
    for (index, name) in names.enumerated() {
      let title = pen.lay(name, .strong, width: wide - 4)
      let x = left + Double(index) * (wide + apart)
      draw { pen in
        let (right, below) = (x + wide, y + Self.box)
        for (start, end) in [
          ((x, y), (right, y)), ((x, below), (right, below)), ((x, y), (x, below)),
          ((right, y), (right, below)),
        ] { pen.line(from: start, to: end, width: 0.2, grey: 0.4) }
        pen.begin("P")
        pen.draw(title, x: x + 2, y: y + 1.5)
        pen.draw(date, x: x + 2, y: below - date.height - 1, grey: TextStyle.small.grey)
        pen.end("P")
      }
    }
    self.y += Self.box + Self.gap
  }
}

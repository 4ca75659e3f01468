/// Labels on sheets or on a roll.
public struct LabelSheet: Sendable, Hashable {
  public var facts: DocumentFacts
  public var format: LabelFormat
  public var labels: [Label]
  /// The first place used on the first sheet, from 0: sheets begun are used up.
  public var start = 0

  public init(_ facts: DocumentFacts, _ format: LabelFormat, _ labels: [Label]) {
    self.facts = facts
    self.format = format
    self.labels = labels
  }

  /// How many pages they fill.
  public var pages: Int {
    max(1, (labels.count + first + format.count - 1) / format.count)
  }

  private var first: Int { min(max(0, start), format.count - 1) }

  /// The PDF; the same labels, the same bytes.
  ///
  /// - Throws: `PressFault`, should a code not fit on its label.
  public func pdf(_ press: Press) throws(PressFault) -> [UInt8] {
    let pen = Pen(press, facts, format.paper)
    for (index, label) in labels.enumerated() {
      let place = (first + index) % format.count
      if index > 0, place == 0 { pen.showPage() }
      try pen.draw(label, in: format.frame(place))
    }
    pen.showPage()
    return try pen.finish()
  }
}

extension Pen {
  /// The narrowest bar that scanners of the floor read, in millimetres.
  private static let narrowest = 0.125
  /// Wider bars need no more room.
  private static let widest = 0.4

  fileprivate func draw(_ label: Label, in frame: Frame) throws(PressFault) {
    let pad = min(2, frame.height * 0.06)
    let inner = Frame(
      x: frame.x + pad, y: frame.y + pad, width: frame.width - 2 * pad,
      height: frame.height - 2 * pad)
    try clipped(to: frame) { () throws(PressFault) in
      let high = min(max(inner.height * 0.36, 4), 22)
      try drawBars(label.code, in: frame, bottom: inner.y + inner.height, height: high)
      var words = inner
      words.height -= high + pad * 0.5
      if frame.height > frame.width {
        let below = draw(words: label, in: words, title: 40, line: 16)
        words.height -= below - words.y
        words.y = below
        try drawSquare(label.code, inTheMiddleOf: words)
      } else {
        words.width -= try drawSquare(label.code, in: words)
        draw(words: label, in: words, title: 13, line: 8.5)
      }
    }
  }

  private func drawBars(
    _ code: String, in frame: Frame, bottom: Double, height: Double
  ) throws(PressFault) {
    let shape = try CodeShape(.bars(code), call)
    let module = min(
      Self.widest, (frame.width - 0.6) / Double(shape.columns + 2 * shape.quiet))
    guard module >= Self.narrowest else {
      throw .barcode(code, reason: "\(Int(frame.width)) mm")
    }
    let wide = module * Double(shape.columns)
    begin("Figure")
    let x = frame.x + (frame.width - wide) / 2
    draw(shape, in: Frame(x: x, y: bottom - height, width: wide, height: height))
    end("Figure")
  }

  /// A square code at the right, where it fits.
  ///
  /// - Returns: the width that it takes.
  private func drawSquare(_ code: String, in frame: Frame) throws(PressFault) -> Double {
    guard frame.height >= 14, frame.width >= 50 else { return 0 }
    let shape = try CodeShape(.square(code), call)
    let whole = min(frame.height, 28)
    let x = frame.x + frame.width - whole
    drawSquare(shape, in: Frame(x: x, y: frame.y, width: whole, height: whole))
    return whole
  }

  /// A square code as large as what is left of a label higher than wide, where that is enough.
  private func drawSquare(_ code: String, inTheMiddleOf frame: Frame) throws(PressFault) {
    let whole = min(frame.width, frame.height - 4, 60)
    guard whole >= 14 else { return }
    let shape = try CodeShape(.square(code), call)
    let x = frame.x + (frame.width - whole) / 2
    let y = frame.y + (frame.height - whole) / 2
    drawSquare(shape, in: Frame(x: x, y: y, width: whole, height: whole))
  }

  /// A square code with its quiet zone, which fill the frame.
  private func drawSquare(_ shape: CodeShape, in frame: Frame) {
    let module = frame.width / Double(shape.columns + 2 * shape.quiet)
    let side = module * Double(shape.columns)
    let quiet = module * Double(shape.quiet)
    begin("Figure")
    draw(shape, in: Frame(x: frame.x + quiet, y: frame.y + quiet, width: side, height: side))
    end("Figure")
  }

  /// The title, and as many lines below as there is room for, each on one line but the last.
  ///
  /// - Parameters:
  ///   - most: how large the title may be, in points.
  ///   - line: how large the lines may be.
  /// - Returns: where they end.
  @discardableResult
  private func draw(
    words label: Label, in frame: Frame, title most: Double, line: Double
  ) -> Double {
    let large = min(max(frame.height * 0.55, 5), most)
    var title = TextStyle(points: label.lines.isEmpty ? large * 1.3 : large)
    title.isBold = true
    var y = frame.y
    if !label.title.isEmpty {
      while title.points > 4.5, lay(label.title, title).width > frame.width { title.points -= 0.5 }
      let text = lay(label.title, title, width: frame.width, lines: 1)
      begin("H1")
      draw(text, x: frame.x, y: y)
      end("H1")
      y += text.height
    }
    let style = TextStyle(points: min(max(frame.height * 0.36, 3.8), line))
    let lines = label.lines.filter { !$0.isEmpty }
    for (index, words) in lines.enumerated() {
      let rest = frame.y + frame.height + 0.2 - y
      var text = lay(words, style, width: frame.width, lines: 1)
      guard text.height <= rest else { return y }
      if text.isCut, index == lines.count - 1 {
        text = lay(words, style, width: frame.width, lines: max(1, Int(rest / text.height)))
      }
      begin("P")
      draw(text, x: frame.x, y: y)
      end("P")
      y += text.height
    }
    return y
  }
}

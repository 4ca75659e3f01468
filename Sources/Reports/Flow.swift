internal import LedgerValues

/// Puts blocks one below another, and goes to a new page where they do not fit.
///
/// Everything is laid out before anything is drawn, for each page says how many there are.
final class Flow {
  /// Draws something that was laid out.
  typealias Stroke = (Pen) -> Void

  let pen: Pen
  private let document: PaperDocument
  /// What stands on the pages that are full, and on the one begun.
  private var full: [[Stroke]] = []
  private var strokes: [Stroke] = []
  /// Where the next block stands, and the column it stands in.
  var y: Double
  var left: Double
  var width: Double
  /// Nothing is drawn and no page ends.
  private var isMeasuring = false

  /// Millimetres between one block and the next.
  static let gap = 2.2
  /// Millimetres that the foot takes.
  private static let foot = 8.0

  init(_ document: PaperDocument, _ pen: Pen) {
    self.document = document
    self.pen = pen
    y = document.margin
    left = document.margin
    width = document.paper.width - 2 * document.margin
  }

  var language: Language { document.facts.language }

  func put(_ block: Block) throws(PressFault) {
    switch block {
    case .heading(let text, let level):
      // A heading alone at the foot of a page heads nothing.
      room(for: 18)
      if y > document.margin, level > 1 { y += 2 }
      run(text, .heading(level), "H\(min(max(level, 1), 6))")
    case .paragraph(let text, let style): run(text, style, "P")
    case .facts(let facts): put(facts)
    case .table(let table): put(table)
    case .code(let code, let wide, let high, let caption):
      try put(code, wide, high, caption)
    case .beside(let blocks, let code, let side): try put(blocks, code, side)
    case .codes(let labels): try put(labels)
    case .signatures(let names): put(signatures: names)
    case .rule: rule()
    case .space(let height): y += height
    case .page: if y > document.margin { turn() }
    case .together(let blocks):
      room(for: try height(of: blocks))
      for block in blocks { try put(block) }
    }
  }

  /// Notes what to draw on this page.
  func draw(_ stroke: @escaping Stroke) {
    if !isMeasuring { strokes.append(stroke) }
  }

  /// Draws all pages and ends the document.
  func finish() throws(PressFault) -> [UInt8] {
    full.append(strokes)
    for (index, page) in full.enumerated() {
      for stroke in page { stroke(pen) }
      drawFoot(index + 1)
      pen.showPage()
    }
    return try pen.finish()
  }

  private func drawFoot(_ number: Int) {
    let style = TextStyle.small
    let foot = document.paper.height - document.margin - 3
    let page = pen.lay(
      Sentence.pageNumber(number, of: full.count)(document.facts.language), style)
    let right = document.paper.width - document.margin
    pen.draw(page, x: right - page.width, y: foot, grey: style.grey)
    let room = document.paper.width - 2 * document.margin - 35
    let words = pen.lay(document.foot, style, width: room, lines: 1)
    pen.draw(words, x: document.margin, y: foot, grey: style.grey)
  }

  /// Goes to a new page where this height does not fit any more.
  ///
  /// - Returns: whether it did.
  @discardableResult
  func room(for height: Double) -> Bool {
    let bottom = document.paper.height - document.margin - Self.foot
    guard !isMeasuring, y + height > bottom, y > document.margin else { return false }
    turn()
    return true
  }

  func height(of blocks: [Block]) throws(PressFault) -> Double {
    let (before, was) = (y, isMeasuring)
    isMeasuring = true
    defer { (y, isMeasuring) = (before, was) }
    for block in blocks { try put(block) }
    return y - before
  }

  private func turn() {
    guard !isMeasuring else { return }
    full.append(strokes)
    strokes = []
    y = document.margin
  }

  private func rule() {
    room(for: 2)
    let (start, end) = ((x: left, y: y + 0.5), (x: left + width, y: y + 0.5))
    draw { pen in pen.line(from: start, to: end, grey: 0.6) }
    y += 1 + Self.gap
  }

  /// A text line by line; one element of the structure on each page it reaches.
  private func run(_ text: String, _ style: TextStyle, _ element: String) {
    guard !text.isEmpty else { return }
    let paragraph = pen.lay(text, style, width: width)
    if isMeasuring {
      y += paragraph.height + Self.gap
      return
    }
    room(for: min(paragraph.height, 6))
    let left = left
    draw { pen in pen.begin(element) }
    pen.eachLine(of: paragraph) { height, line in
      turnWithin(element, for: height)
      let y = y
      draw { pen in
        pen.ink(style.grey)
        line(pen, left, y)
      }
      self.y += height
    }
    draw { pen in pen.end(element) }
    y += Self.gap
  }

  private func turnWithin(_ element: String, for height: Double) {
    let bottom = document.paper.height - document.margin - Self.foot
    guard y + height > bottom, y > document.margin else { return }
    draw { pen in pen.end(element) }
    turn()
    draw { pen in pen.begin(element) }
  }
}

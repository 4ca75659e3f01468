internal import LedgerValues

/// Puts blocks one below another, and goes to a new page where they do not fit.
final class Flow {
  let pen: Pen
  private let document: PaperDocument
  /// How many pages there are, once it is known.
  private let total: Int?
  /// Pages begun.
  private(set) var pages = 1
  /// Where the next block stands, and the column it stands in.
  var y: Double
  var left: Double
  var width: Double
  /// Nothing is drawn and no page ends.
  private(set) var isMeasuring = false

  /// Millimetres between one block and the next.
  static let gap = 2.2
  /// Millimetres that the foot takes.
  private static let foot = 8.0

  init(_ document: PaperDocument, _ pen: Pen, of total: Int?) {
    self.document = document
    self.pen = pen
    self.total = total
    y = document.margin
    left = document.margin
    width = document.paper.width - 2 * document.margin
  }

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
    case .rule: rule()
    case .space(let height): y += height
    case .together(let blocks):
      room(for: try height(of: blocks))
      for block in blocks { try put(block) }
    case .newPage: if y > document.margin { turn() }
    }
  }

  /// Draws the foot and ends the page.
  func endPage() {
    let number = total.map { Sentence.pageNumber(pages, of: $0)(document.facts.language) } ?? ""
    let style = TextStyle.small
    let foot = document.paper.height - document.margin - 3
    let page = pen.lay(number, style)
    let right = document.paper.width - document.margin
    pen.draw(page, x: right - page.width, y: foot, grey: style.grey)
    let room = document.paper.width - 2 * document.margin - 35
    let words = pen.lay(document.foot, style, width: room, lines: 1)
    pen.draw(words, x: document.margin, y: foot, grey: style.grey)
    pen.showPage()
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
    endPage()
    pages += 1
    y = document.margin
  }

  private func rule() {
    room(for: 2)
    if !isMeasuring { pen.line(from: (left, y + 0.5), to: (left + width, y + 0.5), grey: 0.6) }
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
    pen.begin(element)
    pen.eachLine(of: paragraph) { height, draw in
      turnWithin(element, for: height)
      pen.ink(style.grey)
      draw(left, y)
      y += height
    }
    pen.end(element)
    y += Self.gap
  }

  private func turnWithin(_ element: String, for height: Double) {
    let bottom = document.paper.height - document.margin - Self.foot
    guard y + height > bottom, y > document.margin else { return }
    pen.end(element)
    turn()
    pen.begin(element)
  }
}

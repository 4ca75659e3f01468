extension Flow {
  /// White on each side of a cell, in millimetres.
  private static let cell = 1.2

  /// One row laid out: each cell with its element and its place, and how high it is.
  private struct Row {
    var cells: [(text: Pen.Paragraph, element: String, x: Double)] = []
    var grey = 0.0
    /// The line below, in millimetres; 0 for none.
    var rule = 0.0
    var height: Double { (cells.map(\.text.height).max() ?? 0) + Flow.cell }
  }

  func put(_ facts: [Block.Fact]) {
    let labels = min(width * 0.36, 58)
    draw { pen in pen.begin("Table") }
    for fact in facts {
      let label = pen.lay(fact.label, .strong, width: labels - 2)
      let value = pen.lay(fact.value, fact.isCode ? .code : .body, width: width - labels)
      let row = Row(cells: [(label, "TH", left), (value, "TD", left + labels)])
      room(for: row.height)
      draw(row)
    }
    draw { pen in pen.end("Table") }
    y += Self.gap
  }

  func put(_ table: PaperTable) {
    var strong = table.style
    strong.isBold = true
    let heading = row(table.columns.map(\.heading), strong, "TH", table, rule: 0.3)
    room(for: heading.height + 8)
    draw { pen in pen.begin("Table") }
    draw(heading)
    for texts in table.rows {
      let body = row(texts, table.style, "TD", table, rule: 0.08)
      if room(for: body.height) { draw(heading) }
      draw(body)
    }
    draw { pen in pen.end("Table") }
    y += Self.gap
  }

  private func row(
    _ texts: [String], _ style: TextStyle, _ element: String, _ table: PaperTable, rule: Double
  ) -> Row {
    let shares = max(table.columns.reduce(0) { $0 + $1.share }, 0.001)
    var row = Row(grey: style.grey, rule: rule)
    var x = left
    for (index, column) in table.columns.enumerated() {
      let wide = width * column.share / shares
      let text = pen.lay(
        index < texts.count ? texts[index] : "", style, width: wide - 2 * Self.cell,
        column.isNumber ? .trailing : .leading)
      row.cells.append((text, element, x + Self.cell))
      x += wide
    }
    return row
  }

  private func draw(_ row: Row) {
    let (left, right) = (left, left + width)
    let (top, below) = (y + Self.cell / 2, y + row.height)
    y = below
    draw { pen in
      pen.begin("TR")
      for cell in row.cells {
        pen.begin(cell.element)
        pen.draw(cell.text, x: cell.x, y: top, grey: row.grey)
        pen.end(cell.element)
      }
      pen.end("TR")
      guard row.rule > 0 else { return }
      pen.line(from: (left, below), to: (right, below), width: row.rule, grey: 0.4)
    }
  }
}

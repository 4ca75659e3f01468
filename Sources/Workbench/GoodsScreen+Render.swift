import LedgerValues
import ScreenGrid

extension Painter {
  mutating func draw(_ screen: GoodsScreen) {
    drawViews(of: screen, row: layout.body.top)
    let rect = layout.list(below: 1)
    let empty: Sentence =
      !screen.isLoaded
      ? .loading : screen.view.opening == nil || !screen.all.isEmpty ? .noGoods : .noGoodsYet
    let table = table(
      screen.view.columns(say), of: screen.rows, in: rect, empty: say(empty)
    ) { $0.cells(law, language) }
    put(table, in: rect)
    guard layout.isWide, let row = screen.current else { return }
    let beside = layout.details(below: 1)
    let end = draw(
      row.facts(law).filter { !say($0.1).isEmpty }.map { ($0.0, say($0.1)) },
      titled: row.ref.code, in: beside)
    drawLines(row.lines(law), from: end + 1, in: beside)
  }

  /// The lines of a row beside its list, as far as there is room.
  private mutating func drawLines(_ lines: [GoodsLine], from first: Int, in rect: Rect) {
    var row = first
    for (index, line) in lines.enumerated() where row < rect.bottom {
      let isLast = row == rect.bottom - 1 && index < lines.count - 1
      let text = isLast ? say(.andMore(lines.count - index)) : words(of: line)
      put(
        text, column: rect.left, row: row, width: rect.size.columns - 1,
        style: isLast ? .dim : style(of: line))
      row += 1
    }
  }

  private func words(of line: GoodsLine) -> String {
    [line.count, say(line.what), line.which].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func style(of line: GoodsLine) -> Style {
    line.tone == .plain ? .normal : .warning
  }

  private mutating func drawViews(of screen: GoodsScreen, row: Int) {
    var column = 2
    let views = layout.isNarrow ? [screen.view] : screen.view.together
    for view in views {
      let isShown = view == screen.view
      let name = isShown ? "[\(say(.view(view)))]" : " \(say(.view(view))) "
      guard column + name.displayWidth < layout.columns else { return }
      put(name, column: column, row: row, style: isShown ? .heading : .dim)
      column += name.displayWidth
    }
    let words = screen.sifting.words.joined(separator: " ")
    let tail =
      words.isEmpty ? "\(screen.rows.rows.count)" : "« \(words) » \(screen.rows.rows.count)"
    put(tail, column: column + 1, row: row, width: max(layout.columns - column - 2, 0))
  }
}

extension Layout {
  /// Rows above the lines of a page of goods: its name, its facts, what scanning does.
  func goodsHead(of facts: Int) -> Int { 1 + (isLow ? min(facts, 1) : facts) + 1 }
}

extension GoodsPage {
  /// Rows that its facts take.
  func factRows(in layout: Layout, _ law: Law, _ language: Language) -> Int {
    guard let row else { return 0 }
    return Self.flow(row.facts(law), width: layout.columns - 3, language).count
  }

  /// Facts side by side, as many as a row holds.
  static func flow(
    _ facts: [(Sentence, Sentence)], width: Int, _ language: Language
  ) -> [[(Sentence, Sentence)]] {
    var rows: [[(Sentence, Sentence)]] = []
    var used = 0
    for fact in facts where !fact.1(language).isEmpty {
      let wide = fact.0(language).displayWidth + 1 + fact.1(language).displayWidth + 3
      if rows.isEmpty || used + wide > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(fact)
      used += wide
    }
    return rows
  }
}

extension Painter {
  mutating func draw(_ page: GoodsPage) {
    let top = layout.body.top
    let width = layout.columns - 3
    guard let row = page.row else {
      put(say(.loading), column: 2, row: top, style: .dim)
      return
    }
    let state = law.label(row.state, of: page.ref.subject, in: language)
    put(page.ref.code + dot + state, column: 2, row: top, width: width, style: .strong)
    let flowing = GoodsPage.flow(row.facts(law), width: width, language)
    let shown = flowing.prefix(layout.isLow ? 1 : flowing.count)
    for (index, facts) in shown.enumerated() {
      var column = 2
      for fact in facts {
        column += self.fact(
          fact.0, say(fact.1), column: column, row: top + 1 + index, width: width - column + 2)
        column += 3
      }
    }
    let hint: Sentence = page.takesScans ? .goodsHint(page.ref, page.place) : .same("")
    put(say(hint), column: 2, row: top + 1 + shown.count, width: width, style: .dim)
    let rect = layout.table(below: layout.goodsHead(of: flowing.count))
    // No column is kept for what no line has.
    let lines = page.lines.rows
    let hasWhich = lines.contains { !$0.which.isEmpty }
    let hasState = lines.contains { $0.state != nil }
    let columns = [
      Table.Column(say(.eventNumber), width: 4, priority: 3, alignment: .right),
      Table.Column(say(.countColumn), width: 7, alignment: .right),
      Table.Column(say(.whatColumn), width: 30, minimum: 14, isElastic: true),
      hasWhich ? Table.Column(say(.whichColumn), width: 16, minimum: 12, priority: 1) : nil,
      hasState ? Table.Column(say(.state), width: 20, minimum: 10, priority: 2) : nil,
    ].compactMap(\.self)
    let table = table(columns, of: page.lines, in: rect, empty: say(.noGoods)) { line in
      let style = style(of: line)
      return [
        Table.Entry("\(line.id)"), Table.Entry(line.count, style),
        Table.Entry(say(line.what), style),
        hasWhich ? Table.Entry(line.which, .strong) : nil,
        hasState ? Table.Entry(line.state.map { say($0) } ?? "", style) : nil,
      ].compactMap(\.self)
    }
    put(table, in: rect)
  }
}

import ScreenGrid
import Testing

struct FrameTests {
  /// No half of a wide glyph, and every row as wide as the page.
  private func flaws(of frame: Frame) -> [String] {
    let rows = frame.rows
    return (0..<frame.size.rows).flatMap { row -> [String] in
      let cells = Array(frame.cells(inRow: row))
      var flaws: [String] = []
      for (column, cell) in cells.enumerated() {
        let hasRest = column + 1 < cells.count && cells[column + 1].isContinuation
        let hasStart = column > 0 && cells[column - 1].glyph.width == 2
        if (cell.glyph.width == 2) != hasRest { flaws.append("half a glyph in row \(row)") }
        if cell.isContinuation && !hasStart { flaws.append("a rest in row \(row)") }
      }
      if rows[row].displayWidth != frame.size.columns { flaws.append("width of row \(row)") }
      return flaws
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `whatever is drawn wherever leaves a sound page`(seed: UInt64) {
    var dice = Dice(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
    let lines: LineSet = number(0...1) == 0 ? .unicode : .ascii
    var frame = Frame(Size(columns: number(0...30), rows: number(0...8)), lines: lines)
    for _ in 0..<25 {
      let point = Point(column: number(-40...40), row: number(-3...9))
      let rect = Rect(
        origin: point, size: Size(columns: number(-2...40), rows: number(-2...9)))
      let width = number(-3...40)
      switch number(0...9) {
      case 0: frame.put(dice.text(), at: point)
      case 1: frame.put(dice.text(), at: point, width: width, align: .right)
      case 2: frame.put(dice.text(), at: point, width: width, align: .centre)
      case 3: frame.box(rect, title: dice.text())
      case 4: frame.put(Field(dice.text()), at: point, width: width)
      case 5: frame.gauge(number(-5...50), of: number(-5...50), at: point, width: width)
      case 6: frame.sparkline((0..<9).map { _ in number(-9...99) }, at: point, width: width)
      case 7: frame.paragraph(dice.text(upTo: 90), in: rect)
      case 8: frame.put(someTable(&dice), in: rect)
      default:
        var other = Frame(rect.size, lines: lines)
        other.put(dice.text(), at: Point(column: 0, row: 0))
        frame.put(other, at: point)
      }
    }
    #expect(flaws(of: frame) == [])
  }

  private func someTable(_ dice: inout Dice) -> Table {
    let columns = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
      Table.Column(
        dice.text(upTo: 8), width: Int.random(in: -1...12, using: &dice),
        minimum: Int.random(in: -1...12, using: &dice),
        priority: Int.random(in: 0...3, using: &dice), isElastic: Bool.random(using: &dice))
    }
    let rows = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
      Table.Row(
        (0..<Int.random(in: 0...7, using: &dice)).map { _ in Table.Entry(dice.text(upTo: 9)) },
        isMarked: Bool.random(using: &dice))
    }
    return Table(
      columns: columns, rows: rows, selection: Int.random(in: -2...10, using: &dice),
      top: Int.random(in: -2...10, using: &dice), hasMarks: Bool.random(using: &dice))
  }

  @Test func `a text stays in the width it is given and fills it`() {
    var frame = Frame(Size(columns: 12, rows: 1))
    frame.put("############", at: Point(column: 0, row: 0))
    frame.put("Effacement", at: Point(column: 2, row: 0), width: 6)
    #expect(frame.rows == ["##Effac…####"])
    frame.put("42", at: Point(column: 2, row: 0), width: 6, align: .right)
    #expect(frame.rows == ["##    42####"])
    frame.put("42", at: Point(column: 2, row: 0), width: 6, align: .centre)
    #expect(frame.rows == ["##  42  ####"])
  }

  @Test func `a text that ends exactly at the edge is not cut`() {
    var frame = Frame(Size(columns: 5, rows: 1))
    #expect(frame.put("abcde", at: Point(column: 0, row: 0)) == 5)
    #expect(frame.rows == ["abcde"])
    frame.put("abcdef", at: Point(column: 0, row: 0))
    #expect(frame.rows == ["abcd…"])
  }

  @Test func `writing over half of a wide glyph leaves a space of the other half`() {
    var frame = Frame(Size(columns: 4, rows: 1))
    frame.put("漢字", at: Point(column: 0, row: 0))
    frame.put("x", at: Point(column: 1, row: 0))
    #expect(frame.rows == [" x字"])
    frame.put("y", at: Point(column: 2, row: 0))
    #expect(frame.rows == [" xy "])
  }

  @Test func `pages are equal when they look alike`() {
    var one = Frame(.standard)
    var other = Frame(.standard)
    one.put("a", at: Point(column: 3, row: 3))
    #expect(one != other)
    other.put("a", at: Point(column: 3, row: 3))
    #expect(one == other)
    other.cursor = Point(column: 0, row: 0)
    #expect(one != other)
  }

  @Test func `a golden page shows text, styles and cursor`() {
    var frame = Frame(Size(columns: 8, rows: 2))
    frame.put("ok", at: Point(column: 1, row: 0), style: .accepted)
    frame.put("no", at: Point(column: 4, row: 0), style: Style.refused.selected)
    frame.cursor = Point(column: 2, row: 1)
    #expect(frame.golden == "8x2 cursor 2,1\n| ok no  |\n .aa.RR\n|        |\n")
    #expect(frame.text == " ok no")
  }

  @Test func `every style has a letter of its own and a look in every theme`() {
    let letters = StyleRole.allCases.map(\.marker)
    #expect(Set(letters).count == letters.count)
    for theme in Theme.allCases {
      for role in StyleRole.allCases {
        let plain = theme.look(of: Style(role))
        #expect(plain != theme.look(of: Style(role).selected), "\(theme) \(role)")
        guard theme == .monochrome else { continue }
        #expect(plain.foreground == .standard && plain.background == .standard)
      }
    }
  }
}

import ScreenGrid
import Testing

struct ShapeTests {
  @Test func `a box has a title, and says what is inside`() {
    var frame = Frame(Size(columns: 14, rows: 3))
    #expect(frame.box(frame.bounds, title: "Lots") == Rect(column: 1, row: 1, columns: 12, rows: 1))
    #expect(frame.rows == ["┌─ Lots ─────┐", "│            │", "└────────────┘"])
    frame = Frame(Size(columns: 14, rows: 3), lines: .ascii)
    frame.box(frame.bounds, title: "Appareils en stock")
    #expect(frame.rows == ["+- Apparei~ -+", "|            |", "+------------+"])
  }

  @Test(arguments: [
    (0, "░░░░"), (1, "█░░░"), (50, "██░░"), (99, "███░"), (100, "████"), (900, "████"),
    (-7, "░░░░"),
  ])
  func `a gauge is full only when all is done, and never empty once begun`(
    value: Int, text: String
  ) {
    var frame = Frame(Size(columns: 4, rows: 1))
    frame.gauge(value, of: 100, at: Point(column: 0, row: 0), width: 4)
    #expect(frame.rows == [text])
  }

  @Test func `a gauge of nothing is empty`() {
    var frame = Frame(Size(columns: 4, rows: 1))
    frame.gauge(3, of: 0, at: Point(column: 0, row: 0), width: 4)
    #expect(frame.rows == ["░░░░"])
  }

  @Test func `a sparkline shows the last figures, the highest as a full bar`() {
    var frame = Frame(Size(columns: 6, rows: 1))
    frame.sparkline([9, 0, 1, 4, 8], at: Point(column: 0, row: 0), width: 4)
    #expect(frame.rows == [" ▁▄█  "])
  }

  @Test func `a paragraph breaks at spaces, and in a word only where it must`() {
    #expect(
      Frame.wrap("le disque n’est pas effacé", to: 10) == ["le disque", "n’est pas", "effacé"])
    #expect(Frame.wrap("le code « A » : où ?", to: 11) == ["le code", "« A » :", "où ?"])
    #expect(Frame.wrap("le code « A » : où ?", to: 12) == ["le code", "« A » : où ?"])
    #expect(Frame.wrap("anticonstitutionnel", to: 8) == ["anticons", "titution", "nel"])
    #expect(Frame.wrap("a\n\nb", to: 8) == ["a", "", "b"])
    #expect(Frame.wrap("", to: 8) == [""])
    #expect(Frame.wrap("漢字漢字", to: 5) == ["漢字", "漢字"])
  }

  @Test func `a paragraph that does not fit says so`() {
    var frame = Frame(Size(columns: 10, rows: 2))
    #expect(frame.paragraph("le disque n’est pas effacé", in: frame.bounds) == 2)
    #expect(frame.rows == ["le disque ", "n’est pas…"])
  }
}

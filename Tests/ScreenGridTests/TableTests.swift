import ScreenGrid
import Testing

struct TableTests {
  private let table = Table(
    columns: [
      .init("Étiquette", width: 9),
      .init("État", width: 8, minimum: 6, order: .ascending),
      .init("Modèle", width: 10, minimum: 4, priority: 1, isElastic: true),
      .init("Âge", width: 4, priority: 2, alignment: .right),
      .init("Lieu", width: 6, priority: 3),
    ],
    rows: [
      .init(["F-0001", "effacé", "Latitude 5480", "3", "A-03"]),
      .init(["F-0002", "à tester", "ThinkPad", "12", "B-01"], isMarked: true),
      .init(["F-0003", Table.Entry("refusé", .refused), "漢字漢字漢字漢字", "140"]),
    ],
    selection: 1, hasMarks: true, emptyText: "Aucun appareil.")

  private func drawn(_ table: Table, columns: Int, rows: Int) -> [String] {
    var frame = Frame(Size(columns: columns, rows: rows))
    frame.put(table, in: frame.bounds)
    return frame.text.split(separator: "\n").map(String.init)
  }

  @Test func `all columns are shown where there is room`() {
    #expect(
      drawn(table, columns: 48, rows: 4) == [
        "   Étiquette État▲    Modèle          Âge Lieu",
        "   F-0001    effacé   Latitude 5480     3 A-03",
        "▸● F-0002    à tester ThinkPad         12 B-01",
        "   F-0003    refusé   漢字漢字漢字…   140",
      ])
  }

  @Test func `the least important columns give way`() {
    #expect(
      drawn(table, columns: 30, rows: 3) == [
        "   Étiquette État▲   Mod…  Âge",
        "   F-0001    effacé  Lat…    3",
        "▸● F-0002    à test… Thi…   12",
      ])
    #expect(drawn(table, columns: 20, rows: 2)[0] == "   Étiquette État▲")
    #expect(drawn(table, columns: 12, rows: 2)[0] == "   Étiquette")
    #expect(drawn(table, columns: 8, rows: 2)[0] == "   Étiq…")
  }

  @Test func `an empty table says so`() {
    let empty = Table(columns: table.columns, emptyText: "Aucun appareil.")
    #expect(drawn(empty, columns: 30, rows: 3).last == "  Aucun appareil.")
  }

  @Test func `the selected row is always among those drawn`() {
    for count in 0...12 {
      for height in 1...6 {
        for selection in 0..<count {
          for top in -2...14 {
            let first = Table.top(top, showing: selection, of: count, in: height)
            #expect((first..<first + height).contains(selection))
            #expect(first >= 0 && first <= max(count - height, 0))
          }
        }
      }
    }
  }

  @Test func `the layout knows which row is where`() {
    var frame = Frame(Size(columns: 48, rows: 5))
    let layout = frame.put(table, in: Rect(column: 0, row: 1, columns: 48, rows: 3))
    #expect(layout.rows == 0..<2)
    #expect(layout.row(at: Point(column: 5, row: 3)) == 1)
    #expect(layout.row(at: Point(column: 5, row: 1)) == nil)
    #expect(layout.row(at: Point(column: 5, row: 4)) == nil)
    #expect(layout.point(ofRow: 1) == Point(column: 0, row: 3))
    #expect(frame[Point(column: 40, row: 3)].style.isSelected)
  }

  @Test(arguments: 0...120)
  func `columns never overlap nor leave the width`(width: Int) {
    var end = 0
    for place in table.fit(into: width) {
      #expect(place.offset >= end && place.width > 0)
      end = place.offset + place.width
    }
    #expect(end <= width)
  }
}

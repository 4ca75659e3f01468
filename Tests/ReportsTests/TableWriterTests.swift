import LedgerValues
import Reports
import Testing

struct TableWriterTests {
  private let texts = ["premier", "second", "troisieme"].map {
    Table.Column($0, .text, Sentence(fr: "Libellé de « \($0) »", en: $0))
  }

  private func text(_ bytes: some Sequence<UInt8>) throws -> String {
    try #require(String(validating: Array(bytes), as: UTF8.self))
  }

  /// Rows of a spreadsheet's file, the heading first.
  private func read(spreadsheet bytes: [UInt8]) throws -> [[String]] {
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return try CSVParser(separator: ";", lineEnd: "\r\n").rows(try text(bytes.dropFirst(3)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `open data comes back as it went`(seed: UInt64) throws {
    var dice = ReportsDice(state: seed)
    let rows = dice.rows()
    let bytes = try written(texts, rows.map { $0.map { .text($0) } }, .opendata)
    let parsed = try CSVParser(separator: ",", lineEnd: "\n").rows(try text(bytes))
    #expect(parsed.first == ["premier", "second", "troisieme"])
    let back = parsed.dropFirst().map { $0.map { Array($0.utf8) } }
    #expect(back == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no cell of a spreadsheet is a formula or speaks to a terminal`(seed: UInt64) throws {
    var dice = ReportsDice(state: seed)
    let rows = dice.rows()
    let bytes = try written(texts, rows.map { $0.map { .text($0) } }, .spreadsheet)
    let parsed = try read(spreadsheet: bytes)
    #expect(parsed.map(\.count) == Array(repeating: 3, count: 21))
    let dangers: [Unicode.Scalar?] = ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}"]
    for cell in parsed.dropFirst().joined() {
      #expect(!dangers.contains(cell.unicodeScalars.first { $0 != " " }), "\(cell)")
      let controls = cell.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
          || $0.value == 0x202E
      }
      #expect(controls.isEmpty)
    }
  }

  @Test func `numbers stay numbers and dates are written as people of the profile write them`()
    throws
  {
    let columns = [
      Table.Column("nombre", .integer, Sentence(fr: "Nombre", en: "Number")),
      Table.Column("masse_t", .decimal(scale: 3), Sentence(fr: "Masse (t)", en: "Mass (t)")),
      Table.Column("jour", .date, Sentence(fr: "Jour", en: "Day")),
      Table.Column("instant", .timestamp, Sentence(fr: "Instant", en: "Moment")),
      Table.Column("sur", .boolean, Sentence(fr: "Sûr", en: "Safe")),
      Table.Column("etat", .text, Sentence(fr: "État", en: "State")),
    ]
    let date = CivilDate(year: 2026, month: 7, dayOfMonth: 5)
    let moment = Timestamp(milliseconds: date.day * 86_400_000 + 79_205_067)
    let rows: [[Table.Cell]] = [
      [
        .integer(-42), .decimal(-7), .date(date), .timestamp(moment), .boolean(true),
        .name("in_stock", Sentence(fr: "en stock", en: "in stock")),
      ],
      [.empty, .empty, .empty, .empty, .empty, .empty],
      [.integer(0), .decimal(12_345), .date(date), .timestamp(moment), .boolean(false), .text("")],
    ]
    let open = """
      nombre,masse_t,jour,instant,sur,etat
      -42,-0.007,2026-07-05,2026-07-05T22:00:05.067Z,true,in_stock
      ,,,,,
      0,12.345,2026-07-05,2026-07-05T22:00:05.067Z,false,

      """
    #expect(try text(written(columns, rows, .opendata)) == open)
    let spreadsheet = [
      "Nombre;Masse (t);Jour;Instant;Sûr;État",
      "-42;-0,007;05/07/2026;06/07/2026 00:00:05;oui;en stock", ";;;;;",
      "0;12,345;05/07/2026;06/07/2026 00:00:05;non;", "",
    ]
    #expect(
      try text(written(columns, rows, .spreadsheet).dropFirst(3))
        == spreadsheet.joined(separator: "\r\n"))
  }

  @Test func `what a spreadsheet would run is text after an apostrophe`() throws {
    let cells = ["=1+1", "-12", "@SUM(A1)", "+33 4", "\tx", "\rx", "  =2", "a=b", "é\u{1B}[2J"]
    let rows: [[Table.Cell]] = cells.map { [.text($0), .text("")] }
    let parsed = try read(spreadsheet: written([texts[0], texts[1]], rows, .spreadsheet))
    let wanted = [
      "'=1+1", "'-12", "'@SUM(A1)", "'+33 4", "'\tx", "'\nx", "'  =2", "a=b", "é·[2J",
    ]
    #expect(parsed.dropFirst().map { $0[0] } == wanted)
  }

  @Test func `a row of another width or kind is refused`() {
    #expect(throws: TableFault.width(table: "essai", cells: 1)) {
      try written(texts, [[.empty]], .opendata)
    }
    #expect(throws: TableFault.kind(table: "essai", column: "second")) {
      try written(texts, [[.empty, .integer(1), .empty]], .opendata)
    }
  }

  @Test func `a long table passes in small portions`() throws {
    let table = Table(name: "long", label: Sentence(fr: "Long", en: "Long"), columns: texts)
    let memory = Memory()
    var writer = try TableWriter(table, .opendata, daylight: Daylight([])) { memory.take($0) }
    for _ in 0..<50_000 { try writer.write([.text("abc"), .text("déf"), .text("ghi")]) }
    try writer.finish()
    #expect(writer.rows == 50_000)
    #expect(memory.bytes.count == 50_000 * 13 + 25)
    #expect(memory.largestPortion < 70_000)
  }
}

public import LedgerValues
internal import Reports

/// Rows of words as CSV, as a person sees them: what a spreadsheet would run is made harmless.
public struct WordTable: Sendable {
  private let table: Table
  private let language: Language

  /// - Parameter columns: names in ASCII, with what people call them.
  public init(_ columns: [(name: String, label: Sentence)], language: Language) {
    table = Table(
      name: "liste", label: Sentence(fr: "liste", en: "list"),
      columns: columns.map { Table.Column($0.name, .text, $0.label) })
    self.language = language
  }

  /// The bytes of these rows, headings first; each row has a word for each column.
  public func csv(_ rows: [[String]], in house: House) throws(HouseError) -> [UInt8] {
    let daylight = try house.daylight()
    var bytes: [UInt8] = []
    do {
      var writer = try TableWriter(
        table, .list, daylight: daylight, language: language, to: { bytes += $0 })
      for row in rows { try writer.write(row.map { .text($0) }) }
      try writer.finish()
    } catch {
      throw HouseError(.cannotCreate, .unwritable("-", "\(error)"))
    }
    return bytes
  }
}

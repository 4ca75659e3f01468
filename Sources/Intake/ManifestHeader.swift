import LedgerValues

/// The header of a list: where it stands, and what its columns hold.
struct ManifestHeader {
  let delimiter: ManifestDelimiter
  let record: ManifestRecord
  let columns: [ManifestColumn]
  /// Where the first row below it begins.
  let end: (offset: Int, line: Int)

  /// Cells that a row must have: up to the last heading that is not blank.
  var fewestCells: Int {
    columns.last { !$0.header.isEmpty }?.number ?? 0
  }

  /// The header stands among so many first rows, or nowhere.
  private static let rowsLookedAt = 100

  /// A row with this many different fields is no title; those below it are not looked at.
  private static let enoughFields = 3

  /// Finds the header: the row that most columns are recognised in, whichever the delimiter.
  static func find(
    in text: ManifestText, overrides: [String: ManifestField]
  ) throws(ManifestRefusal) -> ManifestHeader {
    var best: (header: ManifestHeader, score: Int)?
    var openQuoteLine: Int?
    for delimiter in ManifestDelimiter.allCases {
      var scanner = ManifestScanner(text.bytes, delimiter: delimiter, from: text.start)
      var record = ManifestRecord()
      for _ in 0..<rowsLookedAt {
        guard scanner.next(&record) else { break }
        if case .openQuote(let line) = record.flaw { openQuoteLine = openQuoteLine ?? line }
        guard record.flaw == nil else { continue }
        let columns = columns(of: record, in: text, overrides: overrides)
        let score = score(of: columns, overrides: overrides)
        guard score > best?.score ?? 0 else { continue }
        let header = ManifestHeader(
          delimiter: delimiter, record: record, columns: columns,
          end: (offset: scanner.offset, line: scanner.line))
        best = (header, score)
        if score >= enoughFields { break }
      }
    }
    if let best { return try best.header.checked(against: overrides) }
    if let openQuoteLine { throw ManifestRefusal(.openQuote, line: openQuoteLine) }
    throw ManifestRefusal(.noHeader(rows: rowsLookedAt))
  }

  /// How much a row looks like a header: its fields, none where it cannot be one.
  private static func score(
    of columns: [ManifestColumn], overrides: [String: ManifestField]
  ) -> Int {
    let fields = Set(columns.compactMap(\.field)).subtracting([.ignore])
    guard fields.contains(where: \.saysWhatItIs) else { return 0 }
    if fields.count > 1 { return fields.count }
    // One column recognised is a header only where the caller named it, or where it stands alone
    // and is that of a number.
    if columns.contains(where: { override(overrides, of: $0.header) != nil }) { return 1 }
    let isAlone = columns.count { !$0.header.isEmpty } == 1
    return isAlone && (fields.contains(.serial) || fields.contains(.imei)) ? 1 : 0
  }

  /// Refuses a wish that names no column, or two columns for what only one can hold.
  private func checked(
    against overrides: [String: ManifestField]
  ) throws(ManifestRefusal) -> ManifestHeader {
    for wish in overrides.keys {
      let isMet = columns.contains { column in
        ManifestHeading.sameWords(wish, column.header) || wish == String(column.number)
      }
      if !isMet { throw ManifestRefusal(.noSuchColumn(wish), line: record.line) }
    }
    let fields = columns.compactMap(\.field).filter { !$0.isShared }
    for field in fields where fields.count(where: { $0 == field }) > 1 {
      throw ManifestRefusal(.twoColumns(for: field), line: record.line)
    }
    return self
  }

  private static func columns(
    of record: ManifestRecord, in text: ManifestText, overrides: [String: ManifestField]
  ) -> [ManifestColumn] {
    let headers = record.cells.map { text.value(of: $0) }
    var fields = [ManifestField?](repeating: nil, count: headers.count)
    var taken: Set<ManifestField> = []
    var guesses: [(column: Int, heading: ManifestHeading)] = []
    for (column, header) in headers.enumerated() {
      if let field = override(overrides, of: header) ?? overrides[String(column + 1)] {
        fields[column] = field
        taken.insert(field)
      } else if let heading = ManifestHeading(header) {
        guesses.append((column, heading))
      }
    }
    guesses.sort { ($1.heading.sureness, $0.column) < ($0.heading.sureness, $1.column) }
    for (column, heading) in guesses {
      let wanted = [heading.field] + heading.otherwise
      let field = wanted.first { $0.isShared || !taken.contains($0) }
      fields[column] = field
      if let field { taken.insert(field) }
    }
    return headers.enumerated().map { column, header in
      ManifestColumn(number: column + 1, header: header, field: fields[column])
    }
  }

  /// What the caller says a column is, by its heading.
  private static func override(
    _ overrides: [String: ManifestField], of header: String
  ) -> ManifestField? {
    if overrides.isEmpty || header.isEmpty { return nil }
    if let field = overrides[header] { return field }
    return overrides.first { ManifestHeading.sameWords($0.key, header) }?.value
  }
}

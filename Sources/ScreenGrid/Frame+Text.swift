extension Frame {
  /// Each row as text, exactly as wide as the page.
  public var rows: [String] {
    (0..<size.rows).map { row in
      cells(inRow: row).reduce(into: "") { if !$1.isContinuation { $0 += $1.glyph.text } }
    }
  }

  /// The page as plain text: no spaces at the end of a row, no empty rows at the end.
  public var text: String {
    var rows = rows.map { row in
      row.lastIndex { $0 != " " }.map { String(row[...$0]) } ?? ""
    }
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  /// The page for a golden file: its size and cursor, each row between bars, and under a row
  /// that is not all ordinary its styles, as the letters of `StyleRole.marker`, capital where
  /// selected.
  public var golden: String {
    let place = cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    var result = "\(size.columns)x\(size.rows) \(place)\n"
    for (number, row) in rows.enumerated() {
      result += "|\(row)|\n"
      if let styles = styles(ofRow: number) { result += " \(styles)\n" }
    }
    return result
  }

  /// The style letters of a row, `.` for ordinary; nil when all is ordinary.
  private func styles(ofRow row: Int) -> String? {
    let cells = cells(inRow: row)
    guard cells.contains(where: { $0.style != .normal }) else { return nil }
    let letters = cells.reduce(into: "") { letters, cell in
      if cell.style == .normal { return letters.append(".") }
      let marker = String(cell.style.role.marker)
      letters += cell.style.isSelected ? marker.uppercased() : marker
    }
    return letters.lastIndex { $0 != "." }.map { String(letters[...$0]) }
  }
}

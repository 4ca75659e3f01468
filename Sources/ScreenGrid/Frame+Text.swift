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
    golden { cell in
      guard cell.style != .normal else { return nil }
      let marker = String(cell.style.role.marker)
      return Character(cell.style.isSelected ? marker.uppercased() : marker)
    }
  }

  /// The page for a golden file as a theme shows it without its colours: under each row the
  /// attributes, from 1 for bold, 2 for dim, 4 for underlined and 8 for reversed, added up in
  /// hexadecimal.
  public func golden(in theme: Theme) -> String {
    golden { cell in
      let attributes = theme.look(of: cell.style).attributes.rawValue
      return attributes == 0 ? nil : String(attributes, radix: 16).first
    }
  }

  private func golden(_ marker: (Cell) -> Character?) -> String {
    let place = cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    var result = "\(size.columns)x\(size.rows) \(place)\n"
    for (number, row) in rows.enumerated() {
      result += "|\(row)|\n"
      let letters = String(cells(inRow: number).map { marker($0) ?? "." })
      if let end = letters.lastIndex(where: { $0 != "." }) { result += " \(letters[...end])\n" }
    }
    return result
  }
}

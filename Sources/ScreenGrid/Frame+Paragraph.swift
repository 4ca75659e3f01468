extension Frame {
  /// Writes a text wrapped at words into a part of the page; returns the rows it took.
  ///
  /// Where it does not fit, the last row ends with the cut mark.
  @discardableResult
  public mutating func paragraph(_ text: String, in rect: Rect, style: Style = .normal) -> Int {
    guard !rect.isEmpty else { return 0 }
    let wrapped = Frame.wrap(text, to: rect.size.columns)
    for (offset, row) in wrapped.prefix(rect.size.rows).enumerated() {
      let isCut = offset == rect.size.rows - 1 && wrapped.count > rect.size.rows
      let place = rect.origin.moved(rows: offset)
      let room = rect.size.columns
      put(row, at: place, width: room, style: style)
      if isCut {
        let end = min(row.displayWidth, room - 1)
        put(lines.cut, at: place.moved(columns: end), style: style)
      }
    }
    return min(wrapped.count, rect.size.rows)
  }

  /// A text as rows no wider than that, broken at spaces, in a word only where it must.
  public static func wrap(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.flatMap { wrap(line: $0, to: width) }
  }

  private static func wrap(line: Substring, to width: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var taken = 0
    for word in words(of: line) {
      let glyphs = Glyph.run(of: word)
      let needed = glyphs.reduce(0) { $0 + $1.width }
      if taken > 0 && taken + 1 + needed <= width {
        row += " "
        taken += 1
      } else if taken > 0 {
        rows.append(row)
        (row, taken) = ("", 0)
      }
      for glyph in glyphs {
        if taken + glyph.width > width && taken > 0 {
          rows.append(row)
          (row, taken) = ("", 0)
        }
        row += glyph.text
        taken += glyph.width
      }
    }
    return rows + [row]
  }

  /// The words of a line, each with the signs that French sets off by a space, so that no row
  /// begins with the end of a sentence or ends with an open quotation mark.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
      let isJoined = [";", ":", "?", "!", "»", "…"].contains(word) || words.last?.last == "«"
      if isJoined, let last = words.popLast() {
        words.append(last + " " + word)
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}

import ScreenGrid

/// Rows under headings, aligned by columns of the terminal: accents count once, wide characters
/// twice, and controls show as dots.
struct TextTable {
  private let headings: [String]
  private let right: Set<Int>
  private var rows: [[String]] = []

  /// - Parameter right: columns of numbers, counted from 0.
  init(_ headings: [String], right: Set<Int> = []) {
    self.headings = headings
    self.right = right
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  /// The lines, without blanks at their ends.
  var lines: [String] {
    let all = [headings] + rows
    let widths = headings.indices.map { column in
      all.map { $0[column].displayWidth }.max() ?? 0
    }
    return all.map { cells in
      var line = ""
      for column in cells.indices {
        if column > 0 { line += "  " }
        line += cells[column].fitted(
          to: widths[column], align: right.contains(column) ? .right : .left)
      }
      while line.utf8.last == 0x20 { line.removeLast() }
      return line
    }
  }
}

/// A reader of RFC 4180, as strict as it is small: the judge of what the writer writes.
struct CSVParser {
  struct Fault: Error {}

  let separator: Character
  let lineEnd: Character

  /// Rows of cells.
  func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      row.append(try cell(&rest))
      guard let next = rest.popFirst() else { throw Fault() }
      if next == separator {
        // A separator at the end of a line has an empty cell after it.
        guard rest.first == lineEnd else { continue }
        row.append("")
        rest.removeFirst()
      } else if next != lineEnd {
        throw Fault()
      }
      rows.append(row)
      row = []
    }
    if !row.isEmpty { throw Fault() }
    return rows
  }

  private func cell(_ rest: inout Substring) throws -> String {
    if rest.first == "\"" { return try quoted(&rest) }
    let end = rest.firstIndex { $0 == separator || $0 == lineEnd } ?? rest.endIndex
    let cell = String(rest[..<end])
    if cell.contains("\"") { throw Fault() }
    rest = rest[end...]
    return cell
  }

  private func quoted(_ rest: inout Substring) throws -> String {
    var cell = String.UnicodeScalarView()
    var scalars = rest.unicodeScalars.dropFirst()
    while let scalar = scalars.popFirst() {
      if scalar == "\"" {
        guard scalars.first == "\"" else {
          rest = Substring(scalars)
          return String(cell)
        }
        scalars.removeFirst()
      }
      cell.append(scalar)
    }
    throw Fault()
  }
}

public import LedgerValues

/// A site's table of CPU marks: CSV with the name of a processor and its mark in the first two cells
/// of each row that hold any, under a header or none.
public struct CPUMarkFile: Sendable, Hashable {
  /// A row that gives no mark, and why.
  public struct Rejection: Sendable, Hashable {
    /// From 1.
    public let line: Int
    public let reason: Sentence
  }

  public private(set) var marks = CPUMarks()
  public private(set) var rejections: [Rejection] = []

  /// Reads a table, whatever its bytes.
  ///
  /// - Throws: `ManifestRefusal` where it is no text, or gives no mark at all.
  public static func read(_ bytes: [UInt8]) throws(ManifestRefusal) -> CPUMarkFile {
    let text = try ManifestText(bytes)
    var file = CPUMarkFile()
    let body = Array(text.bytes[text.start...])
    var scanner = ManifestScanner(body, delimiter: delimiter(of: body))
    var record = ManifestRecord()
    var isFirst = true
    while scanner.next(&record) {
      file.take(cells(of: record, body), line: record.line, isFirst: isFirst)
      isFirst = false
    }
    guard file.marks.count > 0 else { throw ManifestRefusal(.noCPUMarks) }
    return file
  }

  private mutating func take(_ cells: [String], line: Int, isFirst: Bool) {
    guard let name = cells.first, cells.contains(where: { !$0.isEmpty }) else { return }
    guard cells.count > 1, let mark = Self.mark(cells[1]), !name.isEmpty else {
      // The header of a table says what its columns are, and gives no mark.
      if !isFirst { rejections.append(Rejection(line: line, reason: .notACPUMark)) }
      return
    }
    if !marks.add(name, mark) {
      rejections.append(Rejection(line: line, reason: .secondCPUMark(name, marks[name])))
    }
  }

  /// A whole number; thousands may be set apart by a comma, a point or a blank.
  private static func mark(_ text: String) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0 == "," || $0 == "." || $0.isWhitespace
    }
    let isGrouped = groups.count == 1 || groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, digits.count < 8,
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(digits)
  }

  private static func cells(of record: ManifestRecord, _ bytes: [UInt8]) -> [String] {
    record.cells.map { cell in
      let text = String(decoding: bytes[cell.range], as: UTF8.self)
      return (cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text).trimmedBlanks
    }
  }

  /// The sign of the first line that parts it most often.
  private static func delimiter(of bytes: [UInt8]) -> ManifestDelimiter {
    let line = bytes.prefix { $0 != 0x0A }
    let order: [ManifestDelimiter] = [.semicolon, .tab, .comma, .bar]
    return order.first { line.contains($0.byte) } ?? .comma
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

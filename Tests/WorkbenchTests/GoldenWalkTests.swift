import Foundation
import Testing

/// Every golden there is, whoever drew it: nothing is cut without its mark, nothing is out of line.
@Suite struct GoldenWalkTests {
  /// A page as it was kept: its rows as columns of the terminal, a wide character before a nil.
  private struct Page {
    let name: String
    let columns: Int
    let rows: [[Character?]]
    let headings: [Int: [Int]]

    var isASCII: Bool { name.contains("-ascii") }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private static func pages() throws -> [Page] {
    let goldens = folder.appending(path: "Goldens")
    let names = try FileManager.default.contentsOfDirectory(atPath: goldens.path())
    return try names.sorted().map { name in
      let text = try String(contentsOf: goldens.appending(path: name), encoding: .utf8)
      var rows: [[Character?]] = []
      var headings: [Int: [Int]] = [:]
      for line in text.split(separator: "\n").dropFirst() {
        if line.hasPrefix("|") {
          rows.append(cells(of: line.dropFirst().dropLast()))
        } else {
          headings[rows.count - 1] = starts(of: "h", in: Array(line.dropFirst()))
        }
      }
      let columns = text.prefix { $0 != "x" }
      return Page(
        name: name, columns: Int(columns) ?? 0, rows: rows, headings: headings)
    }
  }

  private static func starts(of letter: Character, in styles: [Character]) -> [Int] {
    styles.indices.filter { styles[$0] == letter && ($0 == 0 || styles[$0 - 1] != letter) }
  }

  private static func cells(of text: Substring) -> [Character?] {
    text.flatMap { width(of: $0) == 2 ? [$0, nil] : [$0] }
  }

  /// How wide terminals draw a character, told by its ranges and not by the program's own table.
  private static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.contains("\u{FE0F}") { return 2 }
    switch scalars.first?.value ?? 0 {
    // Pictures that are text unless they are asked to be pictures.
    case 0x1F57B...0x1F594, 0x1F597...0x1F5A3, 0x1F5A5...0x1F5FA: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF:
      return 2
    default: return 1
    }
  }

  @Test func `every row is as wide as its page`() throws {
    for page in try Self.pages() {
      for (number, row) in page.rows.enumerated() {
        #expect(row.count == page.columns, "\(page.name):\(number + 1)")
      }
    }
  }

  @Test func `no border is shifted`() throws {
    for page in try Self.pages() {
      let (corner, end, side): (Character, Character, Character) =
        page.isASCII ? ("+", "+", "|") : ("┌", "└", "│")
      for (top, row) in page.rows.enumerated() {
        for column in row.indices where row[column] == corner {
          guard !page.isASCII || (column + 1 < row.count && row[column + 1] == "-") else {
            continue
          }
          guard !page.isASCII || (top + 1 < page.rows.count && page.rows[top + 1][column] == "|")
          else { continue }
          let below = page.rows.dropFirst(top + 1).prefix { $0[column] == side }
          let last = top + 1 + below.count
          #expect(
            last < page.rows.count && page.rows[last][column] == end,
            "\(page.name):\(last + 1) column \(column)")
        }
      }
    }
  }

  @Test func `columns stand in line under their titles`() throws {
    for page in try Self.pages() {
      for (top, starts) in page.headings where starts.count > 1 && starts[0] == 2 {
        let body = page.rows.dropFirst(top + 1).prefix {
          $0.contains { $0 != " " } && !Self.isUnderBox($0)
        }
        for (number, row) in body.enumerated() where top + 1 + number < page.rows.count - 5 {
          for start in starts.dropFirst() where start < row.count {
            #expect(row[start - 1] == " ", "\(page.name):\(top + 2 + number) column \(start)")
          }
        }
      }
    }
  }

  @Test func `no word is cut without its mark`() throws {
    let known = try Self.vocabulary()
    let sorted = known.sorted()
    for page in try Self.pages() {
      // A box that stands over the page may hide a part of a word.
      let marks = page.isASCII ? "~|+" : "…┌│└"
      for (number, row) in page.rows.enumerated() {
        for (word, next) in Self.words(of: row) where word.count > 2 {
          guard next.map({ !marks.contains($0) }) ?? true else { continue }

          guard !known.contains(word) else { continue }
          let place = sorted.partitioningIndex { $0 >= word }
          let isCut = place < sorted.count && sorted[place].hasPrefix(word)
          #expect(!isCut, "\(page.name):\(number + 1) cuts “\(word)”")
        }
      }
    }
  }

  /// A box stands over the row, and hides its columns.
  private static func isUnderBox(_ row: [Character?]) -> Bool {
    row.contains { $0.map { "┌│└|".contains($0) } ?? false }
      || zip(row, row.dropFirst()).contains { $0 == "+" && $1 == "-" }
  }

  /// The words of a row in small letters, each with what follows it.
  private static func words(of row: [Character?]) -> [(String, Character?)] {
    var words: [(String, Character?)] = []
    var word = ""
    var before: Character = " "
    for character in row.compactMap({ $0 }) + [" "] {
      if character.isLetter {
        word.append(character)
      } else {
        // A field that is scrolled has its mark before the word.
        let isMarked = before == "…" || before == "~"
        if !word.isEmpty, !isMarked { words.append((word.lowercased(), character)) }
        word = ""
        before = character
      }
    }
    return words
  }

  /// Every word that the program, its law and the fixtures can say.
  private static func vocabulary() throws -> Set<String> {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    var known: Set<String> = []
    for place in ["Sources/Workbench", "Sources/LedgerValues", "Tests/WorkbenchTests"] {
      let base = root.appending(path: place)
      for name in try FileManager.default.contentsOfDirectory(atPath: base.path())
      where name.hasSuffix(".swift") {
        let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
        for (word, _) in words(of: Array(text)) where word.count > 2 { known.insert(word) }
      }
    }
    return known
  }
}

extension [String] {
  /// The first index from which all satisfy, in an array that is sorted so.
  fileprivate func partitioningIndex(_ isAfter: (String) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

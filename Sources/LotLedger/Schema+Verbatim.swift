internal import Foundation
internal import GRDB

extension Schema {
  /// Whether the objects of a database are, in their order and byte for byte, the statements that
  /// the carried text begins at the start of a line: so it is with every ledger that this text has
  /// made, and comparing bytes costs a tenth of reading the text. Any other is looked at closely.
  static func isVerbatim(_ db: Database) throws -> Bool {
    let objects = try Row.fetchCursor(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    return try PackageResources.schema_sql.withUnsafeBytes { text in
      var place = 0
      while let object = try objects.next() {
        let start = statement(in: text, from: place)
        let length = try object.withUnsafeData(atIndex: 1) { sql in
          sql?.withUnsafeBytes { begins(text, at: start, with: $0) ? $0.count : nil } ?? nil
        }
        guard let start, let length else {
          if shadows.contains(object[0]) { continue }
          return false
        }
        place = start + length
        while place < text.count, text[place] == 0x0A || text[place] == 0x20 { place += 1 }
        guard place < text.count, text[place] == 0x3B else { return false }
      }
      return statement(in: text, from: place) == nil
    }
  }

  private static func begins(_ text: UnsafeRawBufferPointer, at start: Int, with word: StaticString)
    -> Bool
  {
    begins(
      text, at: start,
      with: UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private static func begins(
    _ text: UnsafeRawBufferPointer, at start: Int?, with other: UnsafeRawBufferPointer
  ) -> Bool {
    guard let start, let base = text.baseAddress, let first = other.baseAddress,
      other.count <= text.count - start
    else { return false }
    return memcmp(base + start, first, other.count) == 0
  }

  /// Where the next line begins that makes an object.
  private static func statement(in text: UnsafeRawBufferPointer, from place: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var line = place
    while true {
      if begins(text, at: line, with: opening) { return line }
      guard let end = memchr(base + line, 0x0A, text.count - line) else { return nil }
      line = base.distance(to: UnsafeRawPointer(end)) + 1
    }
  }

  private static let opening: StaticString = "CREATE "
}

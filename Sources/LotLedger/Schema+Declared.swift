extension Schema {
  /// The objects that the carried text declares, read from the text itself: building them in memory
  /// at every opening took longer than everything else that a command does.
  static let declared: Set<Object> = Set(statements(in: Array(text.utf8)).compactMap(object))

  /// Tables that the search index makes for itself.
  static let shadows: Set<String> = [
    "search_data", "search_idx", "search_content", "search_docsize", "search_config",
  ]

  /// Cuts SQL into statements: at a semicolon outside quotes and comments; a trigger only at its
  /// `; END;`, as `sqlite3_complete` does.
  static func statements(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start: Int?
    var words = 0
    var isTrigger = false
    // How much of `; END` has just been read.
    var ending = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let place = index
      index = token(bytes, from: place)
      let isComment = first == 0x2D && index > place + 1
      if isBlank(first) || isComment { continue }
      let from = start ?? place
      start = from
      words += 1
      let word = bytes[place..<index]
      if words == 2 { isTrigger = word.elementsEqual("TRIGGER".utf8) }
      if first == 0x3B, !isTrigger || ending == 2 {
        found.append(bytes[from..<place])
        (start, words, isTrigger, ending) = (nil, 0, false, 0)
      } else if first == 0x3B {
        ending = 1
      } else {
        ending = ending == 1 && word.elementsEqual("END".utf8) ? 2 : 0
      }
    }
    return found
  }

  /// Where the token ends that begins here: a word, a quoted text, a comment, a run of blanks, a sign.
  private static func token(_ bytes: [UInt8], from start: Int) -> Int {
    let first = bytes[start]
    var index = start + 1
    switch first {
    case 0x22, 0x27:
      while index < bytes.count, bytes[index] != first { index += 1 }
      return min(index + 1, bytes.count)
    case 0x2D where index < bytes.count && bytes[index] == 0x2D:
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      return index
    case _ where isBlank(first):
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      return index
    case _ where isLetter(first):
      while index < bytes.count, isLetter(bytes[index]) { index += 1 }
      return index
    default:
      return index
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// The object that a `CREATE` statement makes.
  private static func object(_ statement: ArraySlice<UInt8>) -> Object? {
    let sql = folded(String(decoding: statement, as: UTF8.self))
    // The name stands among the first words: the rest, which is long, need not be cut.
    var words = sql.utf8.prefix(120).split(maxSplits: 4) { $0 == 0x20 || $0 == 0x28 }
      .map { String(Substring($0)) }[...]
    guard words.popFirst() == "CREATE" else { return nil }
    if words.first == "VIRTUAL" { words.removeFirst() }
    guard let type = words.popFirst(), let name = words.popFirst() else { return nil }
    return Object(type: type.lowercased(), name: name, sql: sql)
  }
}

extension String {
  /// The lines of a text that ends in a newline; nil when it does not.
  ///
  /// Lines are cut at the byte 0x0A: for a String, CR LF would be one character.
  var noteLines: [String]? {
    var lines = utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true else { return nil }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// True for a line that can stand in a note: not empty, no control character (C2SP signed-note).
  var isNoteLine: Bool {
    !utf8.isEmpty && utf8.allSatisfy { $0 >= 0x20 }
  }

  /// True for a name that can stand on a signature line: no space, no plus (C2SP signed-note).
  var isNoteKeyName: Bool {
    isNoteLine && unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
  }
}

extension Field {
  /// What a key did to a field.
  public enum Outcome: Hashable, Sendable {
    /// The text is another.
    case edited
    /// Only the cursor moved, or could not move further.
    case moved
    /// The key is none of the field's business.
    case ignored
  }

  /// Lets a key edit the text: characters, Backspace, Delete, arrows, Home, End, word moves,
  /// and `^a ^e ^b ^f ^d ^h ^w ^u ^k`, Alt-b, Alt-f, Alt-d.
  @discardableResult
  public mutating func handle(_ key: Key) -> Outcome {
    let before = text
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .ctrl("h"): if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete, .ctrl("d"): if cursor < text.count { remove(cursor..<cursor + 1) }
    case .left, .ctrl("b"): move(to: cursor - 1)
    case .right, .ctrl("f"): move(to: cursor + 1)
    case .home, .ctrl("a"): move(to: 0)
    case .end, .ctrl("e"): move(to: text.count)
    case .wordLeft, .alt("b"): move(to: wordStart)
    case .wordRight, .alt("f"): move(to: wordEnd)
    case .ctrl("w"): remove(wordStart..<cursor)
    case .alt("d"): remove(cursor..<wordEnd)
    case .ctrl("u"): remove(0..<cursor)
    case .ctrl("k"): remove(cursor..<text.count)
    default: return .ignored
    }
    return text == before ? .moved : .edited
  }

  /// Where the word before the cursor starts.
  private var wordStart: Int {
    let characters = Array(text.prefix(cursor))
    var place = characters.count
    while place > 0 && characters[place - 1].isWhitespace { place -= 1 }
    while place > 0 && !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    let characters = Array(text)
    var place = cursor
    while place < characters.count && characters[place].isWhitespace { place += 1 }
    while place < characters.count && !characters[place].isWhitespace { place += 1 }
    return place
  }
}

/// One word of a filter as it was typed. What stands in quotes is taken as it is; a quote inside
/// quotes is doubled.
struct FilterWord {
  /// A scalar, and whether it stood in quotes.
  typealias Letter = (scalar: Unicode.Scalar, isQuoted: Bool)

  var letters: [Letter] = []

  /// The words of a text. A quote that is not closed reaches to the end.
  static func words(of text: String) -> [FilterWord] {
    var words: [FilterWord] = []
    var word: FilterWord?
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        if isQuoted, rest.first == "\"" {
          rest.removeFirst()
          word?.letters.append((scalar, true))
        } else {
          isQuoted.toggle()
          word = word ?? FilterWord()
        }
      } else if !isQuoted, scalar.properties.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = word ?? FilterWord()
        word?.letters.append((scalar, isQuoted))
      }
    }
    if let word { words.append(word) }
    return words
  }

  var text: String { Self.text(letters[...]) }

  static func text(_ letters: ArraySlice<Letter>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.map(\.scalar))
    return String(text)
  }

  /// A text as a word of a filter, in quotes where it must be.
  static func written(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain = scalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./#+".contains($0)
    }
    if isPlain, let first = scalars.first, first != "-" { return text }
    var written = String.UnicodeScalarView()
    written.append("\"")
    for scalar in scalars {
      if scalar == "\"" { written.append("\"") }
      written.append(scalar)
    }
    written.append("\"")
    return String(written)
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}

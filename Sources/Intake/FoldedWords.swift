/// Words as they are meant: case, accents, punctuation and plurals set aside.
///
/// `"N° d'inventaires"` and `"numero_d_inventaire"` are the same words. Written out here because
/// the standard library does not decompose letters and Foundation is not for hot paths.
struct FoldedWords {
  private(set) var words: [String] = []

  /// Where `splitsCapitals`, a capital after a small letter begins a word: `serialNumber`.
  private let splitsCapitals: Bool

  init(_ text: String, splitsCapitals: Bool = false) {
    self.splitsCapitals = splitsCapitals
    var word = Word()
    for scalar in text.unicodeScalars { take(scalar, into: &word) }
    close(&word)
  }

  /// The word being read.
  private struct Word {
    var letters = ""
    var endsLower = false
    var endsDigit = false
  }

  private mutating func take(_ scalar: Unicode.Scalar, into word: inout Word) {
    switch scalar {
    case "a"..."z":
      append(Character(scalar), isLower: true, to: &word)
    case "A"..."Z":
      if splitsCapitals, word.endsLower { close(&word) }
      append(Character(Unicode.Scalar(UInt8(scalar.value) | 0x20)), to: &word)
    case "0"..."9":
      if !word.letters.isEmpty, !word.endsDigit { close(&word) }
      append(Character(scalar), isDigit: true, to: &word)
    case "°", "º":
      if word.letters == "n" { word.letters = "numero" }
      close(&word)
    case "№", "#":
      close(&word)
      word.letters = "numero"
      close(&word)
    case "\u{300}"..."\u{36F}", "\u{AD}":
      break
    default:
      guard let plain = Self.plain(scalar) else { return close(&word) }
      let isLower = scalar.properties.isLowercase
      if splitsCapitals, word.endsLower, scalar.properties.isUppercase { close(&word) }
      if word.endsDigit { close(&word) }
      word.letters += plain
      word.endsLower = isLower
    }
  }

  private mutating func append(
    _ letter: Character, isLower: Bool = false, isDigit: Bool = false, to word: inout Word
  ) {
    if word.endsDigit, !isDigit { close(&word) }
    word.letters.append(letter)
    word.endsLower = isLower
    word.endsDigit = isDigit
  }

  private mutating func close(_ word: inout Word) {
    defer { word = Word() }
    guard !word.letters.isEmpty else { return }
    words.append(Self.synonyms[word.letters] ?? Self.singular(word.letters))
  }

  /// A plural's last letter, where the word is long enough to be one.
  private static func singular(_ word: String) -> String {
    let letters = word.utf8
    guard letters.count > 3, let last = letters.last else { return word }
    guard last == UInt8(ascii: "s") || last == UInt8(ascii: "x") else { return word }
    return String(word.dropLast())
  }

  /// One idea, one word: a number is a number in every abbreviation.
  private static let synonyms: [String: String] = [
    "no": "numero", "nr": "numero", "num": "numero", "number": "numero", "nro": "numero",
    "ref": "reference", "qte": "quantite", "inv": "inventaire", "inventory": "inventaire",
  ]

  /// The plain letters of a scalar, small; nil where it separates words.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    if let letters = accented[scalar] { return letters }
    guard scalar.value > 0x7F, scalar.properties.isAlphabetic else { return nil }
    return scalar.properties.lowercaseMapping
  }

  private static let accented: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("ÀÁÂÃÄÅàáâãäåĀāĂ㥹ª", "a"), ("ÇçĆćĈĉĊċČč", "c"), ("ĎďĐđÐð", "d"),
      ("ÈÉÊËèéêëĒēĔĕĖėĘęĚěᵉ", "e"), ("ĜĝĞğĠġĢģ", "g"), ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i"),
      ("ĹĺĻļĽľĿŀŁł", "l"), ("ÑñŃńŅņŇň", "n"), ("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o"),
      ("ŔŕŖŗŘřʳ", "r"), ("ŚśŜŝŞşŠšˢ", "s"), ("ŢţŤťŦŧ", "t"), ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u"),
      ("ÝýÿŸ", "y"), ("ŹźŻżŽž", "z"), ("Œœ", "oe"), ("Ææ", "ae"), ("ß", "ss"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in rows {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}

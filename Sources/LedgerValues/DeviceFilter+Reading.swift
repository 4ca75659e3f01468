/// Why a text is no filter: one sentence a person can act on.
public struct FilterFault: Error, Sendable, Hashable {
  public let sentence: Sentence

  public init(sentence: Sentence) {
    self.sentence = sentence
  }
}

extension DeviceFilter {
  /// Reads what a person typed, in either language: `état:effacé marque:dell -note âge>30`.
  ///
  /// Words ask for themselves; `column:value` asks for a column, several values with commas for
  /// any of them, `*` for anything; `-` turns a term round; quotes keep blanks together.
  /// - Throws: `FilterFault` with what to type instead.
  public init(_ text: String, law: Law) throws(FilterFault) {
    terms = []
    for word in FilterWord.words(of: text) {
      if let term = try FilterReader(law: law).term(word) { terms.append(term) }
    }
  }

  /// Reads the words of a command line, from which the shell has taken the quotes: one word each,
  /// blanks and all, but for one in which several terms were quoted together.
  /// - Throws: `FilterFault` with what to type instead.
  public init(arguments: [String], law: Law) throws(FilterFault) {
    terms = []
    let reader = FilterReader(law: law)
    for argument in arguments {
      let words = FilterWord.words(of: argument)
      let isText = argument.contains("\"") || words.dropFirst().contains { reader.hasColumn($0) }
      let whole = FilterWord(letters: argument.unicodeScalars.map { ($0, false) })
      for word in isText ? words : [whole] {
        if let term = try reader.term(word) { terms.append(term) }
      }
    }
  }
}

extension DeviceFilter {
  /// Any of these values in a column.
  /// - Throws: `FilterFault` with what to type instead.
  public init(
    anyOf values: [String], in column: DeviceColumn, law: Law
  ) throws(FilterFault) {
    let text = values.map { FilterWord.written($0) }.joined(separator: ",")
    try self.init("\(column.rawValue):\(text)", law: law)
  }

  /// The column of a name in either language.
  /// - Throws: `FilterFault` with the names that there are.
  public static func column(_ name: String) throws(FilterFault) -> DeviceColumn {
    guard let column = DeviceColumn(word: name) else {
      throw FilterFault(sentence: .noSuchColumn(name))
    }
    return column
  }
}

/// Makes terms of words.
struct FilterReader {
  let law: Law

  /// The term, or nil for a word that asks for nothing.
  func term(_ word: FilterWord) throws(FilterFault) -> DeviceFilter.Term? {
    var letters = word.letters[...]
    var isInverted = false
    if let first = letters.first, first.scalar == "-", !first.isQuoted {
      isInverted = true
      letters.removeFirst()
    }
    guard let ask = try columnAsk(letters) ?? wordAsk(letters) else { return nil }
    return DeviceFilter.Term(ask, isInverted: isInverted)
  }

  /// Whether the word begins with a column and a sign.
  func hasColumn(_ word: FilterWord) -> Bool {
    let name = word.text.drop { $0 == "-" }.prefix { !":=<>".contains($0) }
    return name.count < word.text.count && DeviceColumn(word: String(name)) != nil
  }

  private func wordAsk(_ letters: ArraySlice<FilterWord.Letter>) -> DeviceFilter.Ask? {
    let text = FilterWord.text(letters)
    return text.isBlank ? nil : .word(text)
  }

  private func columnAsk(
    _ letters: ArraySlice<FilterWord.Letter>
  ) throws(FilterFault) -> DeviceFilter.Ask? {
    guard
      let sign = letters.firstIndex(where: {
        !$0.isQuoted && ":=<>".unicodeScalars.contains($0.scalar)
      }),
      sign > letters.startIndex, !letters[..<sign].contains(where: \.isQuoted)
    else { return nil }
    let name = FilterWord.text(letters[..<sign])
    let rest = letters[(sign + 1)...]
    guard let column = DeviceColumn(word: name) else {
      if letters[sign].scalar == ":", Self.meansColumn(name, rest) {
        throw FilterFault(sentence: .noSuchColumn(name))
      }
      return nil
    }
    let comparison = FilterWord.text(letters[sign...])
    if column == .age { return try age(comparison) }
    guard letters[sign].scalar == ":" || letters[sign].scalar == "=" else {
      throw FilterFault(sentence: .onlyAgeCompares(column))
    }
    return try ask(column, rest)
  }

  /// Whether a word before a colon that is no column was meant as one: an address, a time and the
  /// code of a command are not.
  private static func meansColumn(
    _ name: String, _ rest: ArraySlice<FilterWord.Letter>
  ) -> Bool {
    name.unicodeScalars.count >= 3 && name.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      && rest.first?.scalar != "/" && !rest.contains { $0.scalar == ":" && !$0.isQuoted }
  }

  private func ask(
    _ column: DeviceColumn, _ rest: ArraySlice<FilterWord.Letter>
  ) throws(FilterFault) -> DeviceFilter.Ask {
    if rest.count == 1, let only = rest.first, only.scalar == "*", !only.isQuoted {
      return .known(column)
    }
    let values = rest.split { $0.scalar == "," && !$0.isQuoted }
      .map { FilterWord.text($0) }.filter { !$0.isBlank }
    guard !values.isEmpty else { throw FilterFault(sentence: .noValue(column)) }
    switch column {
    case .state:
      return .states(try meant(values, in: law.stateWords).map { State($0) })
    case .kind:
      return .kinds(try meant(values, in: law.kindWords).map { Kind($0) })
    case .alert:
      return .alert(try truth(values.joined(separator: ",")))
    default:
      return .text(column, values)
    }
  }

  /// The names that the law has for what was typed, each by a word that means one thing only.
  private func meant(
    _ values: [String], in entries: [(name: String, label: Sentence)]
  ) throws(FilterFault) -> [String] {
    let words = LawWord(entries)
    var names: [String] = []
    for value in values {
      let found = words.meant(by: value)
      guard found.count == 1, let index = found.first else {
        let labels = (found.isEmpty ? Array(entries.indices) : found).map { entries[$0].label }
        throw FilterFault(
          sentence: found.isEmpty ? .noSuchValue(value, labels) : .manyValues(value, labels))
      }
      if !names.contains(entries[index].name) { names.append(entries[index].name) }
    }
    return names
  }

  private func truth(_ text: String) throws(FilterFault) -> Bool {
    let begun = folded(text)
    let found = [true, false].first { isSo in
      Language.allCases.contains { Sentence.answer(isSo)($0).hasPrefix(begun) }
    }
    guard let found else { throw FilterFault(sentence: .yesOrNo(text)) }
    return found
  }

  /// `>30`, `:<7`, `=3`, with a unit or without.
  private func age(_ text: String) throws(FilterFault) -> DeviceFilter.Ask {
    var rest = text.filter { !$0.isWhitespace }[...]
    if rest.first == ":" { rest.removeFirst() }
    if rest == "*" { return .known(.age) }
    let comparison = DeviceFilter.Comparison.allCases.first { rest.hasPrefix($0.rawValue) }
    if let comparison { rest = rest.dropFirst(comparison.rawValue.count) }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let unit = folded(String(rest.dropFirst(digits.count)))
    guard digits.count <= 6, let days = Int64(digits),
      ["", "j", "d", "jour", "jours", "day", "days"].contains(unit)
    else { throw FilterFault(sentence: .daysOnly) }
    return .age(comparison ?? .equal, days: days)
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

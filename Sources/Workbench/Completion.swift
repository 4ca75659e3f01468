import LedgerValues
import ScreenGrid

/// What the word being typed in a filter may become.
struct Completion: Equatable, Sendable {
  /// Ways to end the word, whole words of a filter each.
  var candidates: [String]
  /// The one that stands in the box; nil while only their common beginning does.
  var taken: Int?
  /// What the box said before the word.
  var before: String
  /// What the box said when a candidate was put there: another text ends the completion.
  var text: String

  /// The letters that all candidates begin with.
  var common: String {
    guard var common = candidates.first else { return "" }
    for candidate in candidates.dropFirst() {
      while !folded(candidate).hasPrefix(folded(common)) { common.removeLast() }
    }
    return common
  }
}

/// Ends words of a filter: columns, then the values of one.
struct Completer {
  let law: Law
  let language: Language
  /// What the ledger knows of the columns whose values the law does not list.
  let known: [DeviceColumn: [String]]

  /// The column whose values must be asked of the ledger to end this word.
  static func asks(_ word: String) -> DeviceColumn? {
    guard let (_, column, _) = parts(of: word) else { return nil }
    return [.maker, .model, .place, .lot, .donor, .kit, .grade, .category].contains(column)
      ? column : nil
  }

  /// Whole words that the word may become.
  func candidates(for word: String) -> [String] {
    if let (head, column, value) = Self.parts(of: word) {
      let begun = folded(value.filter { $0 != "\"" })
      let all = values(of: column).filter { isBegun($0, by: begun) }
      let first = all.filter { folded($0).hasPrefix(begun) }
      return (first + all.filter { !first.contains($0) }).map { head + DeviceFilter.written($0) }
    }
    let sign = word.hasPrefix("-") ? "-" : ""
    let begun = folded(String(word.dropFirst(sign.count)))
    return DeviceColumn.allCases.map { $0.word(language) }
      .filter { folded($0).hasPrefix(begun) }
      .map { sign + $0 + (folded($0) == folded(DeviceColumn.age.word(language)) ? ">" : ":") }
  }

  private func isBegun(_ value: String, by begun: String) -> Bool {
    let text = folded(value)
    return text.hasPrefix(begun) || text.contains(" " + begun)
  }

  /// `-marque:` and what follows it; the last of several values with commas.
  private static func parts(of word: String) -> (String, DeviceColumn, String)? {
    guard let sign = word.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
    let name = word[..<sign].drop { $0 == "-" }
    guard let column = DeviceColumn(word: String(name)) else { return nil }
    let start = word.lastIndex(of: ",").map { word.index(after: $0) } ?? word.index(after: sign)
    return (String(word[..<start]), column, String(word[start...]))
  }

  private func values(of column: DeviceColumn) -> [String] {
    switch column {
    case .state:
      law.states.filter { $0.subject == .device }.map { $0.label(language) }
    case .kind: law.kinds.map { $0.label(language) }
    case .alert:
      [Sentence.yes(language), Sentence.no(language)]
    default: known[column] ?? []
    }
  }
}

extension WorkbenchState {
  /// Tab: ends the word before the caret as far as one can, then takes one candidate after the
  /// other.
  mutating func complete() -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen else { return [] }
    if var completion = devices.completion, completion.text == box.text,
      completion.candidates.count > 1
    {
      let next = completion.taken.map { ($0 + 1) % completion.candidates.count } ?? 0
      completion.taken = next
      return put(completion.candidates[next], completion)
    }
    let word = wordInBox
    if let column = Completer.asks(word), devices.known[column] == nil {
      return [.loadWords(column)]
    }
    let completer = Completer(law: law, language: language, known: devices.known)
    let completion = Completion(
      candidates: completer.candidates(for: word), taken: nil,
      before: String(box.text.dropLast(word.count)), text: box.text)
    guard let only = completion.candidates.first else {
      return answer(.refused, .nothingToComplete(word))
    }
    guard completion.candidates.count > 1 else {
      return put(only.hasSuffix(":") || only.hasSuffix(">") ? only : only + " ", completion)
    }
    let common = completion.common
    return put(common.count > word.count ? common : word, completion)
  }

  /// The values of a column came: the word that waited for them is ended.
  mutating func take(_ values: [String], of column: DeviceColumn) -> [WorkbenchEffect] {
    guard case .devices(let devices) = screen, devices.known[column] == nil else { return [] }
    changeDevices { $0.known[column] = values }
    return Completer.asks(wordInBox) == column ? complete() : []
  }

  /// What is typed after the last blank that stands in no quotes.
  private var wordInBox: String {
    var start = box.text.startIndex
    var isQuoted = false
    for index in box.text.indices {
      let character = box.text[index]
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace, !isQuoted { start = box.text.index(after: index) }
    }
    return String(box.text[start...])
  }

  private mutating func put(_ word: String, _ completion: Completion) -> [WorkbenchEffect] {
    var completion = completion
    box.replace(with: completion.before + word)
    completion.text = box.text
    let effects = sift()
    changeDevices { $0.completion = completion }
    return effects
  }
}

extension DeviceFilter {
  /// The filter as a person would type it; reading it gives the same filter again.
  public func text(_ language: Language, law: Law) -> String {
    terms.map { $0.text(language, law: law) }.joined(separator: " ")
  }
}

extension DeviceFilter {
  /// A value as it is typed after a column, in quotes where it must be.
  public static func written(_ value: String) -> String { FilterWord.written(value) }
}

extension DeviceFilter.Term {
  /// The term as a person would type it.
  public func text(_ language: Language, law: Law) -> String {
    (isInverted ? "-" : "") + ask.text(language, law)
  }
}

extension DeviceFilter.Ask {
  func text(_ language: Language, _ law: Law) -> String {
    switch self {
    case .word(let word):
      return FilterWord.written(word)
    case .states(let states):
      let names = states.map(\.rawValue)
      return Self.text(.state, Self.labels(names, law.stateWords, language), language)
    case .kinds(let kinds):
      let names = kinds.map(\.rawValue)
      return Self.text(.kind, Self.labels(names, law.kindWords, language), language)
    case .text(let column, let values):
      return Self.text(column, values, language)
    case .age(let comparison, let days):
      return DeviceColumn.age.word(language) + comparison.rawValue + String(days)
    case .alert(let isOn):
      return Self.text(.alert, [Sentence.answer(isOn)(language)], language)
    case .known(let column):
      return column.word(language) + ":*"
    }
  }

  private static func text(
    _ column: DeviceColumn, _ values: [String], _ language: Language
  ) -> String {
    column.word(language) + ":" + values.map { FilterWord.written($0) }.joined(separator: ",")
  }

  /// What each name is called, or the name itself where the label could mean another.
  private static func labels(
    _ names: [String], _ entries: [(name: String, label: Sentence)], _ language: Language
  ) -> [String] {
    let words = LawWord(entries)
    return names.map { name in
      guard let index = entries.firstIndex(where: { $0.name == name }) else { return name }
      let label = entries[index].label(language)
      return words.meant(by: label) == [index] ? label : name
    }
  }
}

/// Finds the entry of the law that a person means, by its name or its label in either language.
struct LawWord {
  private let names: [[String]]

  /// - Parameter entries: the bare name of each entry, and what it is called.
  init(_ entries: [(name: String, label: Sentence)]) {
    names = entries.map { [$0.name, $0.label.french, $0.label.english].map(Self.plain) }
  }

  /// The entries that are meant. A bare name comes first, then whole labels, then labels that
  /// begin with the words, hold them, begin with the letters, or hold a word that does; the first
  /// of these that finds something decides.
  func meant(by text: String) -> [Int] {
    let sought = Self.plain(text)
    guard !sought.isEmpty else { return [] }
    if let index = names.firstIndex(where: { $0[0] == sought }) { return [index] }
    let ways: [(String) -> Bool] = [
      { $0 == sought },
      { $0.hasPrefix(sought + " ") },
      { " \($0) ".contains(" \(sought) ") },
      { $0.hasPrefix(sought) },
      { $0.contains(" " + sought) },
    ]
    for way in ways {
      let found = names.indices.filter { names[$0].contains(where: way) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Letters and digits without case and accents, words parted by one blank.
  private static func plain(_ text: String) -> String {
    folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension Law {
  /// The states of devices, by name and by what they are called.
  var stateWords: [(name: String, label: Sentence)] {
    states.filter { $0.subject == .device }.map { ($0.state.rawValue, $0.label) }
  }

  /// The kinds of devices, by name and by what they are called.
  var kindWords: [(name: String, label: Sentence)] {
    kinds.map { ($0.kind.rawValue, $0.label) }
  }
}

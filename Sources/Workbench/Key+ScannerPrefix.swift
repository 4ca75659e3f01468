public import ScreenGrid

extension Key {
  /// The key that a scanner may send before each code, by its English name: `F12`, `Ctrl-B`, or
  /// one character that no code begins with. Nil for any other text or key.
  public init?(scannerPrefix text: String) {
    if text.count == 1, let character = text.first {
      self = .character(character)
    } else if let number = text.droppingPrefix("F").flatMap({ Int($0) }) {
      self = .function(number)
    } else if let rest = text.droppingPrefix("Ctrl-"), rest.count == 1,
      let character = rest.lowercased().first
    {
      self = .ctrl(character)
    } else {
      return nil
    }
    guard isScannerPrefix else { return nil }
  }

  /// Whether the key tells a scan from typing: no letter, digit or space, and no key that a
  /// command has.
  private var isScannerPrefix: Bool {
    switch self {
    case .function(let number): guard (1...63).contains(number) else { return false }
    case .ctrl(let character):
      // Terminals send Tab, Enter and Escape for these.
      guard character.isASCII, !"him[ ".contains(character), character != "j" else { return false }
    case .character(let character):
      guard character.isASCII, character.isPunctuation || character.isSymbol else { return false }
      guard !"-/.".contains(character) else { return false }
    default: return false
    }
    return !Commands.all.contains { $0.keys.contains(self) }
  }
}

extension String {
  fileprivate func droppingPrefix(_ prefix: String) -> Substring? {
    lowercased().hasPrefix(prefix.lowercased()) ? dropFirst(prefix.count) : nil
  }
}

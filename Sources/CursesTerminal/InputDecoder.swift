internal import ScreenGrid

/// Makes keys and pastes of what ncurses read. Pure: any stream of it gives some inputs.
struct InputDecoder {
  /// One thing that ncurses read.
  enum Raw: Hashable {
    case scalar(Unicode.Scalar)
    case key(Key)
    case mouse(Mouse)
    case pasteBegin, pasteEnd
    /// A key that means nothing here.
    case unknown
  }

  /// A paste longer than this is given in parts.
  static let pasteLimit = 1 << 20

  private var paste: [Unicode.Scalar]?

  /// The inputs of everything that came at once.
  mutating func decode(_ batch: [Raw]) -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    var rest = batch[...]
    while let raw = rest.popFirst() {
      if paste != nil {
        inputs += pasted(raw)
        continue
      }
      switch raw {
      case .key(let key): inputs.append(.key(key))
      case .mouse(let mouse): inputs.append(.mouse(mouse))
      case .pasteBegin: paste = []
      case .pasteEnd, .unknown: break
      case .scalar("\u{1B}"): inputs += InputDecoder.escape(&rest)
      case .scalar(let scalar):
        // A scanner may end a code with both; that is one Enter.
        if scalar == "\r" && rest.first == .scalar("\n") { rest.removeFirst() }
        if let key = InputDecoder.key(scalar) { inputs.append(.key(key)) }
      }
    }
    return inputs
  }

  /// The paste whose end did not come.
  mutating func flush() -> [TerminalInput] {
    guard let text = paste, !text.isEmpty else {
      paste = nil
      return []
    }
    paste = nil
    return [.paste(InputDecoder.lines(text))]
  }

  private mutating func pasted(_ raw: Raw) -> [TerminalInput] {
    switch raw {
    case .scalar(let scalar): paste?.append(scalar)
    case .key(.enter): paste?.append("\n")
    case .key(.tab): paste?.append("\t")
    case .pasteEnd: return flush()
    default: break
    }
    guard let count = paste?.count, count >= InputDecoder.pasteLimit else { return [] }
    let part = flush()
    paste = []
    return part
  }

  /// Escape alone, Alt with a character, or a sequence that nobody knows, which is left out
  /// whole so that it is not taken for typing.
  private static func escape(_ rest: inout ArraySlice<Raw>) -> [TerminalInput] {
    switch rest.first {
    case .key(.left):
      rest.removeFirst()
      return [.key(.wordLeft)]
    case .key(.right):
      rest.removeFirst()
      return [.key(.wordRight)]
    case .scalar("\u{7F}"), .scalar("\u{8}"):
      rest.removeFirst()
      return [.key(.ctrl("w"))]
    case .scalar(let scalar) where scalar.value >= 0x20 && !(0x80..<0xA0).contains(scalar.value):
      rest.removeFirst()
      if skipSequence(after: scalar, &rest) { return [] }
      return [.key(.alt(Character(scalar)))]
    default:
      return [.key(.escape)]
    }
  }

  /// Takes what follows `ESC [` or `ESC O`, when it is a sequence.
  private static func skipSequence(
    after introducer: Unicode.Scalar, _ rest: inout ArraySlice<Raw>
  ) -> Bool {
    guard introducer == "[" || introducer == "O", !rest.isEmpty else { return false }
    while case .scalar(let scalar)? = rest.first, (0x20...0x7E).contains(scalar.value) {
      rest.removeFirst()
      if scalar.value >= 0x40 { break }
    }
    return true
  }

  /// The key of a character, of those that the keyboard makes with Ctrl as well.
  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .ctrl(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .ctrl(Character(Unicode.Scalar(UInt8(scalar.value + 96))))
    case 28...31: .ctrl(Character(Unicode.Scalar(UInt8(scalar.value + 64))))
    case 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// The text with `\n` at its line ends, whatever the clipboard had.
  private static func lines(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in scalars {
      if !(wasReturn && scalar == "\n") { result.append(scalar == "\r" ? "\n" : scalar) }
      wasReturn = scalar == "\r"
    }
    return String(result)
  }
}

/// A line of text being typed. A value: feed it keys, draw it.
public struct Field: Hashable, Sendable {
  /// What has been typed.
  public private(set) var text: String
  /// Before which character the cursor stands; at the end, as many as there are.
  public private(set) var cursor: Int
  /// The most characters it takes.
  public let limit: Int
  /// Whether its characters are hidden, as those of a PIN.
  public let isSecret: Bool

  /// A field with the cursor at its end.
  public init(_ text: String = "", limit: Int = 400, isSecret: Bool = false) {
    self.text = ""
    cursor = 0
    self.limit = max(limit, 0)
    self.isSecret = isSecret
    insert(text)
  }

  /// Whether nothing has been typed.
  public var isEmpty: Bool { text.isEmpty }

  /// Types a text at the cursor; line ends become spaces, other controls are left out.
  public mutating func insert(_ addition: String) {
    var kept = String.UnicodeScalarView()
    for scalar in addition.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control:
        if scalar == "\n" || scalar == "\t" { kept.append(" ") }
      default: kept.append(scalar)
      }
    }
    let room = max(limit - text.count, 0)
    let (before, after) = split(at: cursor)
    let start = before + String(kept).prefix(room)
    text = start + after
    cursor = min(start.count, text.count)
  }

  /// Replaces the whole text, cursor at its end.
  public mutating func replace(with text: String) {
    clear()
    insert(text)
  }

  /// Takes everything away.
  public mutating func clear() {
    text = ""
    cursor = 0
  }

  func split(at offset: Int) -> (before: String, after: String) {
    (String(text.prefix(offset)), String(text.dropFirst(offset)))
  }

  mutating func move(to offset: Int) { cursor = min(max(offset, 0), text.count) }

  mutating func remove(_ range: Range<Int>) {
    let start = String(text.prefix(range.lowerBound))
    text = start + text.dropFirst(range.upperBound)
    cursor = min(start.count, text.count)
  }
}

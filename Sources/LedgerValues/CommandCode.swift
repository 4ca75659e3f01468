/// A printed code that stands for a command and not for a thing: the one declaration of what
/// sheets print and screens hear.
public enum CommandCode: Equatable, Sendable {
  /// `FIL:DO:accept`: what is scanned next is accepted.
  case verb(Verb)
  /// `FIL:LOC:A-03-2`: what is scanned next goes there.
  case location(String)
  /// `FIL:UNDO`
  case undo
  /// `FIL:BADGE:` and a secret: who scans from now on. Never shown nor written down.
  case badge(String)
  /// Begins with `FIL:` and says nothing that this program knows.
  case unreadable

  /// Nil for a code that does not begin with `FIL:`; scanners may change the case of letters.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].lowercased() == "fil" else { return nil }
    let rest = parts.count > 2 ? String(parts[2]) : ""
    switch (parts[1].lowercased(), rest.isEmpty) {
    case ("do", false): self = .verb(Verb(rest.lowercased()))
    case ("loc", false): self = .location(rest)
    case ("undo", true): self = .undo
    case ("badge", false): self = .badge(rest)
    default: self = .unreadable
    }
  }

  /// What is printed.
  public var text: String {
    switch self {
    case .verb(let verb): "FIL:DO:\(verb.rawValue)"
    case .location(let place): "FIL:LOC:\(place)"
    case .undo: "FIL:UNDO"
    case .badge(let secret): "FIL:BADGE:\(secret)"
    case .unreadable: "FIL:"
    }
  }
}

import LedgerValues

/// A printed code that stands for a command and not for a thing.
enum CommandCode: Equatable, Sendable {
  /// `FIL:DO:accept`: what is scanned next is accepted.
  case verb(Verb)
  /// `FIL:LOC:A-03-2`: what is scanned next goes there.
  case location(String)
  /// `FIL:UNDO`
  case undo
  /// Begins with `FIL:` and says nothing that this program knows.
  case unreadable

  /// Nil for a code that does not begin with `FIL:`; scanners may change the case of letters.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].lowercased() == "fil" else { return nil }
    let rest = parts.count > 2 ? String(parts[2]) : ""
    switch (parts[1].lowercased(), rest.isEmpty) {
    case ("do", false): self = .verb(Verb(rest.lowercased()))
    case ("loc", false): self = .location(rest)
    case ("undo", true): self = .undo
    default: self = .unreadable
    }
  }
}

/// Whether a text has the form of a tag, such as `LYPC26-00042`: what a pre-printed label says.
func hasFormOfTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].count >= 4, parts[1].allSatisfy(\.isASCIIDigit) else {
    return false
  }
  let letters = parts[0].prefix { $0.isASCII && $0.isLetter }
  let year = parts[0].dropFirst(letters.count)
  return (3...6).contains(letters.count) && year.count == 2 && year.allSatisfy(\.isASCIIDigit)
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

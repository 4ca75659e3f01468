import LedgerValues

/// Reads the plain members of an event's body, which is one JSON object: texts and numbers. What is
/// nested is passed over, and what is not JSON says nothing.
struct EventBody {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  static func members(of json: String) -> [String: String] {
    var reader = EventBody(scalars: Array(json.unicodeScalars))
    return reader.members()
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func members() -> [String: String] {
    var members: [String: String] = [:]
    skipSpace()
    guard current == "{" else { return [:] }
    index += 1
    while let next = current, next != "}" {
      skipSpace()
      guard current == "\"" else { break }
      let name = text()
      skipSpace()
      guard current == ":" else { break }
      index += 1
      skipSpace()
      if let value = value() { members[name] = value }
      skipSpace()
      guard current == "," else { break }
      index += 1
    }
    return members
  }

  private mutating func skipSpace() {
    while let next = current, next.properties.isWhitespace { index += 1 }
  }

  /// A text or a number; nil for what is nested, which is passed over.
  private mutating func value() -> String? {
    switch current {
    case "\"": return text()
    case "{", "[":
      skipNested()
      return nil
    default:
      var literal = String.UnicodeScalarView()
      while let next = current, next != ",", next != "}" {
        literal.append(next)
        index += 1
      }
      let word = String(literal)
      return word == "null" ? nil : word
    }
  }

  private mutating func skipNested() {
    var depth = 0
    while let next = current {
      if next == "\"" {
        _ = text()
        continue
      }
      if next == "{" || next == "[" { depth += 1 }
      if next == "}" || next == "]" { depth -= 1 }
      index += 1
      if depth == 0 { return }
    }
  }

  /// A text between quotes, without its escapes.
  private mutating func text() -> String {
    var text = String.UnicodeScalarView()
    index += 1
    while let next = current, next != "\"" {
      index += 1
      guard next == "\\", let escaped = current else {
        text.append(next)
        continue
      }
      index += 1
      switch escaped {
      case "n", "r", "t", "b", "f": text.append(" ")
      case "u":
        let digits = String(
          String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
        index = min(index + 4, scalars.count)
        text.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "·")
      default: text.append(escaped)
      }
    }
    index += 1
    return String(text)
  }
}

extension WorkbenchState {
  /// What an event says beside its verb: choices by their label, texts and numbers as they are.
  func details(of entry: HistoryEntry) -> Sentence {
    let members = EventBody.members(of: entry.event.body)
    let parts =
      (law.verb(entry.event.verb)?.needs ?? []).compactMap { need in
        // The whole sheet says more than its result, and its kind is that of the device.
        entry.sheet != nil ? nil : value(of: need, in: entry, members)
      } + (entry.sheet.map { [$0.sentence] } ?? [])
    return Sentence(
      fr: parts.map(\.french).joined(separator: ", "),
      en: parts.map(\.english).joined(separator: ", "))
  }

  /// What an event says under one name, in words; nil where it says nothing that can be read.
  func value(
    of need: Law.Need, in entry: HistoryEntry, _ members: [String: String]
  ) -> Sentence? {
    switch need.value {
    case .freeText:
      return entry.texts[need.name].map { .same($0) }
    case .choice(let choices):
      guard let value = members[need.name] else { return nil }
      return choices.first { $0.name == value }?.label ?? .same(value)
    case .text, .integer:
      return members[need.name].map { .same($0) }
    case .reference:
      return entry.names[need.name].map { .same($0) }
    case .structure:
      return nil
    }
  }
}

/// Reads XML of any bytes in one pass (XML 1.0, fifth edition), as far as reports need it: no
/// entities but the five that all know and characters by number, and no document type, which could
/// call for other files or for more text than there is memory.
struct XMLReader {
  private let bytes: [UInt8]
  private var at = 0
  private var open: [XMLNode] = []

  /// Deeper than any report is.
  private static let deepest = 64

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The outermost element; nil where the text is cut, broken or too deep.
  static func read(_ bytes: [UInt8]) -> XMLNode? {
    var reader = XMLReader(bytes)
    return reader.root()
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func root() -> XMLNode? {
    var root: XMLNode?
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        guard takeText() else { return nil }
        continue
      }
      if begins("<?") || begins("<!--") {
        guard skip(to: begins("<?") ? "?>" : "-->") else { return nil }
      } else if begins("<![CDATA[") {
        guard takeVerbatim() else { return nil }
      } else {
        // Nothing may follow the end of the outermost element.
        guard root == nil, let ended = takeTag() else { return nil }
        if case .outermost(let node) = ended { root = node }
      }
    }
    return open.isEmpty ? root : nil
  }

  private func begins(_ text: StaticString) -> Bool {
    bytes[at...].begins(with: text)
  }

  private mutating func skip(to end: StaticString) -> Bool {
    guard let (_, after) = bytes[at...].cut(at: end) else { return false }
    at = after.startIndex
    return true
  }

  /// What a tag came to.
  private enum Tag {
    case inside
    case outermost(XMLNode)
  }

  private mutating func takeTag() -> Tag? {
    at += 1
    if next == UInt8(ascii: "/") {
      at += 1
      guard let name = name(), name == open.last?.name else { return nil }
      skipSpace()
      return take(UInt8(ascii: ">")) ? close() : nil
    }
    guard open.count < Self.deepest, let name = name() else { return nil }
    var node = XMLNode(name: name)
    while true {
      skipSpace()
      if take(UInt8(ascii: ">")) {
        open.append(node)
        return .inside
      }
      if take(UInt8(ascii: "/")) {
        guard take(UInt8(ascii: ">")) else { return nil }
        open.append(node)
        return close()
      }
      guard let (key, value) = attribute(), node.attributes[key] == nil else { return nil }
      node.attributes[key] = value
    }
  }

  private mutating func close() -> Tag? {
    guard let node = open.popLast() else { return nil }
    guard !open.isEmpty else { return .outermost(node) }
    open[open.count - 1].parts.append(node)
    return .inside
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte.isSpace { at += 1 }
  }

  private mutating func name() -> String? {
    let start = at
    while let byte = next, byte.isOfName { at += 1 }
    return at == start ? nil : String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func attribute() -> (String, String)? {
    guard let key = name() else { return nil }
    skipSpace()
    guard take(UInt8(ascii: "=")) else { return nil }
    skipSpace()
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    at += 1
    let start = at
    while let byte = next, byte != quote, byte != UInt8(ascii: "<") { at += 1 }
    guard next == quote, let value = XMLText.plain(bytes[start..<at]) else { return nil }
    at += 1
    return (key, value)
  }

  private mutating func takeText() -> Bool {
    let start = at
    while let byte = next, byte != UInt8(ascii: "<") { at += 1 }
    return add(bytes[start..<at], isVerbatim: false)
  }

  private mutating func takeVerbatim() -> Bool {
    let start = at + 9
    guard skip(to: "]]>") else { return false }
    return add(bytes[start..<max(start, at - 3)], isVerbatim: true)
  }

  private mutating func add(_ raw: ArraySlice<UInt8>, isVerbatim: Bool) -> Bool {
    guard !open.isEmpty else { return raw.allSatisfy(\.isSpace) }
    let text = isVerbatim ? String(decoding: raw, as: UTF8.self) : XMLText.plain(raw)
    guard let text else { return false }
    open[open.count - 1].text += text
    return true
  }
}

/// Texts between tags.
private enum XMLText {
  /// The text with its entities undone; nil where one is not known.
  static func plain(_ raw: ArraySlice<UInt8>) -> String? {
    guard raw.contains(UInt8(ascii: "&")) else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = raw
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<mark]
      let entity = rest[(mark + 1)...].prefix(12)
      guard let end = entity.firstIndex(of: UInt8(ascii: ";")),
        let character = character(entity[..<end])
      else { return nil }
      text += Array(String(character).utf8)
      rest = rest[(end + 1)...]
    }
    return String(decoding: text + rest, as: UTF8.self)
  }

  private static func character(_ name: ArraySlice<UInt8>) -> Character? {
    if name.equals("amp") { return "&" }
    if name.equals("lt") { return "<" }
    if name.equals("gt") { return ">" }
    if name.equals("quot") { return "\"" }
    if name.equals("apos") { return "'" }
    guard name.first == UInt8(ascii: "#") else { return nil }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

extension UInt8 {
  fileprivate var isOfName: Bool {
    switch self {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...: true
    default: "_-.:".utf8.contains(self)
    }
  }
}

/// An element of an XML text: its name, its attributes, and what stands in it.
struct XMLNode: Sendable, Hashable {
  let name: String
  var attributes: [String: String] = [:]
  /// Its own text, without that of its parts.
  var text = ""
  var parts: [XMLNode] = []

  /// This element and all in it that a test picks, in their order, none inside another picked.
  func all(where picks: (XMLNode) -> Bool) -> [XMLNode] {
    picks(self) ? [self] : parts.flatMap { $0.all(where: picks) }
  }

  /// The element as XML once more.
  func write(to bytes: inout [UInt8]) {
    bytes += Array("<\(name)".utf8)
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      bytes += Array(" \(name)=\"".utf8) + Self.escaped(value) + Array("\"".utf8)
    }
    bytes += Array(">".utf8) + Self.escaped(text)
    for part in parts { part.write(to: &bytes) }
    bytes += Array("</\(name)>".utf8)
  }

  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}

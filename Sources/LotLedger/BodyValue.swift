/// One value of an event's body.
public enum BodyValue: Sendable, Hashable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  case text(String)
  case integer(Int64)
  /// JSON text, put in as it is.
  case json(String)

  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral integer: Int64) { self = .integer(integer) }
}

/// The body of an event: names and values in the order in which they were given.
public struct Body: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  public private(set) var values: [(name: String, value: BodyValue)] = []

  public init(dictionaryLiteral elements: (String, BodyValue)...) {
    for (name, value) in elements { self[name] = value }
  }

  public init() {}

  /// Setting nil, or empty text, leaves the name out: no need is ever empty.
  public subscript(name: String) -> BodyValue? {
    get { values.first { $0.name == name }?.value }
    set {
      values.removeAll { $0.name == name }
      guard let newValue, newValue != .text("") else { return }
      values.append((name, newValue))
    }
  }

  public static func == (left: Body, right: Body) -> Bool { left.json == right.json }
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }

  /// The JSON object, in UTF-8, escaping only what RFC 8259 §7 demands.
  public var json: String {
    var bytes: [UInt8] = [0x7B]
    for (index, pair) in values.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      Self.append(pair.name, to: &bytes)
      bytes.append(0x3A)
      switch pair.value {
      case .text(let text): Self.append(text, to: &bytes)
      case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
      case .json(let json): bytes.append(contentsOf: json.utf8)
      }
    }
    bytes.append(0x7D)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(
          contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}

/// Takes integers, texts and digests off the front of bytes; nil where they run out.
struct ByteReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { at == bytes.count }

  mutating func take(_ count: Int) -> [UInt8]? {
    guard count >= 0, bytes.count - at >= count else { return nil }
    defer { at += count }
    return Array(bytes[at..<at + count])
  }

  /// Eight bytes, big-endian.
  mutating func integer() -> Int64? {
    take(8).map { Int64(bitPattern: $0.reduce(0) { $0 << 8 | UInt64($1) }) }
  }

  /// Two bytes, big-endian.
  mutating func short() -> Int? {
    take(2).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// Four bytes of length and UTF-8.
  mutating func text() -> String? {
    guard let length = take(4).map({ $0.reduce(0) { $0 << 8 | Int($1) } }),
      let text = take(length)
    else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  /// All that is left; nil when that is no whole number of digests.
  mutating func digests() -> [Digest]? {
    var digests: [Digest] = []
    while !isAtEnd {
      guard let digest = take(Digest.byteCount).flatMap({ Digest(bytes: $0) }) else { return nil }
      digests.append(digest)
    }
    return digests
  }
}

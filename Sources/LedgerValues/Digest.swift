/// A SHA-256 digest: thirty-two bytes, compared and hashed as a value (FIPS 180-4).
public struct Digest: Sendable, Hashable {
  /// The bytes in memory order, eight by eight.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// How many bytes a digest holds.
  public static let byteCount = 32

  /// The digest that these bytes spell, when there are exactly thirty-two of them.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Digest.byteCount else { return nil }
    self.init(thirtyTwo: bytes)
  }

  /// The digest that bytes spell which are thirty-two by their making.
  init(thirtyTwo bytes: UnsafeRawBufferPointer) {
    first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    second = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    third = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    fourth = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
  }

  /// The digest that these bytes spell, when there are exactly thirty-two of them.
  public init?(bytes: [UInt8]) {
    guard let digest = bytes.withUnsafeBytes({ Digest(bytes: $0) }) else { return nil }
    self = digest
  }

  /// The digest written as sixty-four hexadecimal digits, as `sha256sum` prints it.
  public init?(hex: String) {
    guard let bytes = [UInt8](hex: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// The digest written in base64 with padding (RFC 4648 §4), and in no other way.
  public init?(base64: String) {
    guard let bytes = [UInt8](base64: base64) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads the thirty-two bytes without copying them.
  public func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try Swift.withUnsafeBytes(of: self, body)
  }

  /// The thirty-two bytes.
  public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

  /// Sixty-four hexadecimal digits in lower case.
  public var hex: String { bytes.hex }

  /// Base64 with padding (RFC 4648 §4), as checkpoints print it.
  public var base64: String { bytes.base64 }
}

extension Digest: CustomStringConvertible {
  /// The hexadecimal form.
  public var description: String { hex }
}

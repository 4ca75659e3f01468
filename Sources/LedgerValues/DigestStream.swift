internal import Crypto

/// SHA-256 of bytes that come in portions.
public struct DigestStream {
  private var hash = SHA256()

  public init() {}

  /// Takes in one more portion.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The digest of all that was taken in.
  public func finish() -> Digest {
    hash.finalize().withUnsafeBytes { Digest(thirtyTwo: $0) }
  }
}

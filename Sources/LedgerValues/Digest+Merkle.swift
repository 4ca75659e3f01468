internal import Crypto

extension Digest {
  /// SHA-256 of any bytes.
  public init(hashing bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    self = hash.finalize().withUnsafeBytes { Digest(thirtyTwo: $0) }
  }

  /// SHA-256 of any bytes.
  public init(hashing bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(hashing: $0) }
  }

  /// The root of a tree without leaves: SHA-256 of nothing (RFC 6962 §2.1).
  public static let emptyTree = Digest(hashing: [])

  /// The leaf of one entry: SHA-256(0x00 ‖ entry) (RFC 6962 §2.1).
  public static func leaf(of entry: [UInt8]) -> Digest {
    Digest(hashing: [0] + entry)
  }

  /// The node above two: SHA-256(0x01 ‖ left ‖ right) (RFC 6962 §2.1).
  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { buffer in
      buffer[0] = 1
      left.withUnsafeBytes { half in
        UnsafeMutableRawBufferPointer(rebasing: buffer[1...byteCount]).copyMemory(from: half)
      }
      right.withUnsafeBytes { half in
        UnsafeMutableRawBufferPointer(rebasing: buffer[(1 + byteCount)...])
          .copyMemory(from: half)
      }
      return Digest(hashing: UnsafeRawBufferPointer(buffer))
    }
  }

  /// The root over complete neighbours: their number is a power of two.
  static func fold(_ digests: [Digest]) -> Digest? {
    var row = digests
    while row.count > 1 {
      guard row.count % 2 == 0 else { return nil }
      row = stride(from: 0, to: row.count, by: 2).map { node(row[$0], row[$0 + 1]) }
    }
    return row.first
  }
}

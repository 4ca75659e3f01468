/// The audit path that proves one leaf to be in a tree (RFC 6962 §2.1.1).
public struct InclusionProof: Sendable, Hashable {
  /// Place of the leaf, from 0.
  public let index: Int64
  /// Number of leaves of the tree.
  public let size: Int64
  /// The neighbours on the way up, from the leaf.
  public let path: [Digest]

  public init(index: Int64, size: Int64, path: [Digest]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// True when the path leads from this leaf to this root (RFC 9162 §2.1.3.2).
  public func proves(_ leaf: Digest, in root: Digest) -> Bool {
    self.root(from: leaf) == root
  }

  /// The root that the path leads to; nil when it has not the length its place asks for.
  public func root(from leaf: Digest) -> Digest? {
    guard index >= 0, index < size else { return nil }
    var place = index
    var last = size - 1
    var digest = leaf
    for neighbour in path {
      if last == 0 { return nil }
      if place & 1 == 1 || place == last {
        digest = .node(neighbour, digest)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        digest = .node(digest, neighbour)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 ? digest : nil
  }
}

/// The proof that a tree grew out of an older one without touching it (RFC 6962 §2.1.2).
public struct ConsistencyProof: Sendable, Hashable {
  /// Number of leaves of the older tree.
  public let old: Int64
  /// Number of leaves of the newer tree.
  public let size: Int64
  /// The nodes from which both roots are made.
  public let path: [Digest]

  public init(old: Int64, size: Int64, path: [Digest]) {
    self.old = old
    self.size = size
    self.path = path
  }

  /// True when the path leads to both roots (RFC 9162 §2.1.4.2).
  ///
  /// Every tree begins with the empty one, and with itself; both need no path.
  public func proves(_ oldRoot: Digest, isStartOf root: Digest) -> Bool {
    guard old >= 0, old <= size else { return false }
    if old == size { return path.isEmpty && oldRoot == root }
    if old == 0 { return path.isEmpty && oldRoot == .emptyTree }
    let isComplete = old & (old - 1) == 0
    let nodes = isComplete ? [oldRoot] + path : path
    guard !path.isEmpty, let start = nodes.first else { return false }
    var place = old - 1
    var last = size - 1
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var before = start
    var after = start
    for neighbour in nodes.dropFirst() {
      if last == 0 { return false }
      if place & 1 == 1 || place == last {
        before = .node(neighbour, before)
        after = .node(neighbour, after)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        after = .node(after, neighbour)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && before == oldRoot && after == root
  }
}

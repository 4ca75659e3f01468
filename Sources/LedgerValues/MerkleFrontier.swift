/// The right edge of a growing tree: enough to add leaves and to tell the root at each size, in
/// memory that grows as the logarithm of the size (RFC 6962 §2.1).
public struct MerkleFrontier: Sendable, Hashable {
  /// How many leaves the tree has.
  public private(set) var size: Int64 = 0
  /// Roots of the complete subtrees, the widest first: one for each bit set in `size`.
  public private(set) var peaks: [Digest] = []

  /// An empty tree.
  public init() {}

  /// The tree with these peaks, when there are as many as bits set in `size`.
  public init?(size: Int64, peaks: [Digest]) {
    guard size >= 0, size.nonzeroBitCount == peaks.count else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds one leaf.
  public mutating func append(_ leaf: Digest) {
    grow(leaf) { _ in }
  }

  /// Adds one leaf and hands over the tiles that it completes, the lowest level first.
  public mutating func append(_ leaf: Digest, into tiles: inout [Tile]) {
    grow(leaf) { tiles.append($0) }
  }

  /// The root at this size; SHA-256 of nothing when there is no leaf.
  public var root: Digest { Self.root(over: peaks) }

  /// The root over complete subtrees, the widest first.
  static func root(over peaks: [Digest]) -> Digest {
    guard var root = peaks.last else { return .emptyTree }
    for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
    return root
  }

  private mutating func grow(_ leaf: Digest, completed: (Tile) -> Void) {
    var digest = leaf
    var height = 0
    var place = size
    while place & 1 == 1, let left = peaks.popLast() {
      digest = .node(left, digest)
      height += 1
      place >>= 1
      if height % Tile.height == 0 {
        completed(Tile(level: height / Tile.height, n: place, root: digest))
      }
    }
    peaks.append(digest)
    size += 1
  }
}

/// Roots and proofs from what is stored: tiles for complete groups of 256, and leaves made again
/// from the events where no tile helps.
///
/// Leaves count from 0, so the event `seq` is leaf `seq - 1`. A proof reads the leaves of one
/// group at most, those after the last complete group, and fewer than 512 tiles a level.
public struct MerkleReader {
  /// Digests of the leaves of a range, in order.
  public typealias Leaves = (_ range: Range<Int64>) throws -> [Digest]
  /// Roots of the tiles of a range in one level, in order.
  public typealias Tiles = (_ level: Int, _ range: Range<Int64>) throws -> [Digest]

  private let through: Int64
  private let leaves: Leaves
  private let tiles: Tiles

  /// A reader over a store; `through` is the number of leaves that the stored tiles know of.
  public init(through: Int64, leaves: @escaping Leaves, tiles: @escaping Tiles) {
    self.through = through
    self.leaves = leaves
    self.tiles = tiles
  }

  /// The root of the first `size` leaves (RFC 6962 §2.1).
  public func root(size: Int64) throws -> Digest {
    try frontier(size: size).root
  }

  /// The right edge of the first `size` leaves, from which the tree can grow.
  public func frontier(size: Int64) throws -> MerkleFrontier {
    guard size >= 0 else { throw MerkleFault.outOfRange(index: 0, size: size) }
    guard let frontier = MerkleFrontier(size: size, peaks: try peaks(of: 0..<size)) else {
      throw MerkleFault.outOfRange(index: 0, size: size)
    }
    return frontier
  }

  /// The proof that leaf `index` is in the tree of `size` leaves (RFC 6962 §2.1.1).
  public func inclusionProof(of index: Int64, size: Int64) throws -> InclusionProof {
    guard size > 0, (0..<size).contains(index) else {
      throw MerkleFault.outOfRange(index: index, size: size)
    }
    var path: [Digest] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + range.widestLeft
      if index < middle {
        path.append(try root(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        path.append(try root(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    return InclusionProof(index: index, size: size, path: path.reversed())
  }

  /// The proof that the tree of `size` leaves begins with the one of `old` (RFC 6962 §2.1.2).
  public func consistencyProof(from old: Int64, to size: Int64) throws -> ConsistencyProof {
    guard old >= 0, old <= size else { throw MerkleFault.outOfRange(index: old, size: size) }
    var path: [Digest] = []
    var range = 0..<size
    while old > 0, range.upperBound > old {
      let middle = range.lowerBound + range.widestLeft
      if old <= middle {
        path.append(try root(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        path.append(try root(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    // Whoever checks a proof knows the old root: it is left out when it stands alone.
    if old > 0, range.lowerBound > 0 { path.append(try root(of: range)) }
    return ConsistencyProof(old: old, size: size, path: path.reversed())
  }

  private func root(of range: Range<Int64>) throws -> Digest {
    MerkleFrontier.root(over: try peaks(of: range))
  }

  /// The complete subtrees that make up a range that RFC 6962 would split off.
  private func peaks(of range: Range<Int64>) throws -> [Digest] {
    var peaks: [Digest] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let height = (range.upperBound - start).highestBit
      peaks.append(try node(height: height, at: start))
      start += 1 << height
    }
    return peaks
  }

  /// The root of the complete subtree of 2^height leaves that begins at `start`.
  private func node(height: Int, at start: Int64) throws -> Digest {
    let end = start + (1 << height)
    let level = height / Tile.height
    if level > 0, end > through {
      let middle = start + (1 << (height - 1))
      return .node(
        try node(height: height - 1, at: start), try node(height: height - 1, at: middle))
    }
    let shift = level * Tile.height
    let range = start >> shift..<end >> shift
    let row = try level == 0 ? leaves(range) : tiles(level, range)
    guard row.count == range.count, let root = Digest.fold(row) else {
      throw MerkleFault.missing(level: level, range: range)
    }
    return root
  }
}

extension Int64 {
  /// The height of the widest power of two that is not above this positive number.
  fileprivate var highestBit: Int { Int64.bitWidth - 1 - leadingZeroBitCount }
}

extension Range<Int64> {
  /// The widest power of two below the number of leaves: where RFC 6962 splits them.
  fileprivate var widestLeft: Int64 {
    1 << (upperBound - lowerBound - 1).highestBit
  }
}

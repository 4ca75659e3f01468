/// The audit paths of several leaves of one tree, without what they have in common.
struct MerkleBundle {
  let root: Digest
  /// The path of each leaf, from the leaf up.
  let paths: [[Digest]]

  /// More than any tree of ours is high.
  private static let highest = 62

  /// The digests of the subtrees beside the ways down to the leaves, left before right.
  static func nodes(of entries: [Certificate.Entry], size: Int64) -> [Digest]? {
    let leaves = entries.map { $0.event.seq - 1 }
    var known: [Range<Int64>: Digest] = [:]
    for entry in entries {
      let ways = Range<Int64>.ways(to: entry.event.seq - 1, of: size)
      guard ways.count == entry.path.count else { return nil }
      for (way, digest) in zip(ways, entry.path.reversed()) { known[way.beside] = digest }
    }
    var nodes: [Digest] = []
    func descend(_ range: Range<Int64>, _ inside: ArraySlice<Int64>) -> Bool {
      if inside.isEmpty {
        guard let digest = known[range] else { return false }
        nodes.append(digest)
        return true
      }
      if range.count == 1 { return true }
      let middle = range.middle
      let cut = inside.firstIndex { $0 >= middle } ?? inside.endIndex
      return descend(range.lowerBound..<middle, inside[..<cut])
        && descend(middle..<range.upperBound, inside[cut...])
    }
    return descend(0..<size, leaves[...]) ? nodes : nil
  }

  /// Climbs from the leaves of these events, in order, and the digests beside their ways; nil when
  /// there are too few or too many of these.
  init?(events: [Event], ledger: LedgerID, size: Int64, nodes: [Digest]) {
    var hasher = LeafHasher(ledger: ledger)
    let leaves = events.map { (place: $0.seq - 1, digest: hasher.leaf(of: $0)) }
    guard size > 0, size < 1 << Self.highest, !leaves.isEmpty,
      leaves.allSatisfy({ (0..<size).contains($0.place) }),
      zip(leaves, leaves.dropFirst()).allSatisfy({ $0.place < $1.place })
    else { return nil }
    var left = nodes[...]
    var known: [Range<Int64>: Digest] = [:]
    func climb(
      _ range: Range<Int64>, _ inside: ArraySlice<(place: Int64, digest: Digest)>
    ) -> Digest? {
      let digest: Digest?
      if inside.isEmpty {
        digest = left.popFirst()
      } else if range.count == 1 {
        digest = inside.first?.digest
      } else {
        let middle = range.middle
        let cut = inside.firstIndex { $0.place >= middle } ?? inside.endIndex
        guard let before = climb(range.lowerBound..<middle, inside[..<cut]),
          let after = climb(middle..<range.upperBound, inside[cut...])
        else { return nil }
        digest = .node(before, after)
      }
      known[range] = digest
      return digest
    }
    guard let root = climb(0..<size, leaves[...]), left.isEmpty else { return nil }
    self.root = root
    paths = leaves.map { leaf in
      Range<Int64>.ways(to: leaf.place, of: size).reversed().compactMap { known[$0.beside] }
    }
  }
}

extension Range<Int64> {
  /// Where RFC 6962 splits a range: at the widest power of two below its length.
  fileprivate var middle: Int64 {
    let widest = Int64.bitWidth - 1 - (upperBound - lowerBound - 1).leadingZeroBitCount
    return lowerBound + (1 << Int64(widest))
  }

  /// The steps from the root down to a leaf: the half that holds it, and the one beside.
  fileprivate static func ways(
    to leaf: Int64, of size: Int64
  ) -> [(into: Range<Int64>, beside: Range<Int64>)] {
    var ways: [(into: Range<Int64>, beside: Range<Int64>)] = []
    var range = 0..<size
    while range.upperBound - range.lowerBound > 1 {
      let left = range.lowerBound..<range.middle
      let right = range.middle..<range.upperBound
      ways.append(leaf < range.middle ? (left, right) : (right, left))
      range = leaf < range.middle ? left : right
    }
    return ways
  }
}

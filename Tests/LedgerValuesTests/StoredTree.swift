import LedgerValues

/// A tree kept as the ledger keeps it: leaves made again on demand, tiles of complete groups.
final class StoredTree {
  let leaves: [Digest]
  private(set) var tiles: [Tile] = []
  private(set) var frontier = MerkleFrontier()
  private(set) var leavesRead = 0
  private(set) var tilesRead = 0

  init(leaves: [Digest]) {
    self.leaves = leaves
    for leaf in leaves { frontier.append(leaf, into: &tiles) }
  }

  /// Leaves that cost nothing to make.
  static func cheapLeaves(_ count: Int) -> [Digest] {
    (0..<UInt32(count)).compactMap { number in
      Digest(
        bytes: withUnsafeBytes(of: number.bigEndian) { [UInt8]($0) }
          + Array(repeating: 7, count: 28))
    }
  }

  func reader(through: Int64) -> MerkleReader {
    let rows = Dictionary(grouping: tiles, by: \.level).mapValues { row in
      row.sorted { $0.n < $1.n }.map(\.root)
    }
    return MerkleReader(
      through: through,
      leaves: { range in
        self.leavesRead += range.count
        return Array(self.leaves[Int(range.lowerBound)..<Int(range.upperBound)])
      },
      tiles: { level, range in
        self.tilesRead += range.count
        guard let row = rows[level], range.upperBound <= row.count else { return [] }
        return Array(row[Int(range.lowerBound)..<Int(range.upperBound)])
      })
  }

  func forgetReads() {
    leavesRead = 0
    tilesRead = 0
  }
}

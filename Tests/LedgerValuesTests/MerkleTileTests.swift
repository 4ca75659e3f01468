import LedgerValues
import Testing

@Suite struct MerkleTileTests {
  static let sizes: [Int] = [
    0, 1, 255, 256, 257, 511, 512, 513, 700, 65_535, 65_536, 65_537, 65_792, 66_000,
  ]
  static let whole = StoredTree.cheapLeaves(66_000)

  @Test func `tiles are the roots of their groups`() throws {
    let tree = StoredTree(leaves: Self.whole)
    #expect(tree.tiles.filter { $0.level == 1 }.map(\.n) == Array(0..<257))
    #expect(tree.tiles.filter { $0.level == 2 }.map(\.n) == [0])
    #expect(tree.tiles.allSatisfy { (1...2).contains($0.level) })
    for tile in tree.tiles where tile.level == 1 && tile.n % 50 == 0 {
      let start = Int(tile.n) * 256
      #expect(tile.root == NaiveMerkle.root(Self.whole[start..<start + 256]))
    }
    let second = try #require(tree.tiles.first { $0.level == 2 })
    #expect(second.root == NaiveMerkle.root(Self.whole[..<65_536]))
  }

  @Test func `a tile comes with the leaf that completes it`() {
    var frontier = MerkleFrontier()
    var tiles: [Tile] = []
    for (place, leaf) in Self.whole.prefix(600).enumerated() {
      frontier.append(leaf, into: &tiles)
      #expect(tiles.count == (place + 1) / 256)
    }
  }

  @Test(arguments: sizes) func `the root is the same from leaves, tiles and frontier`(
    size: Int
  ) throws {
    let leaves = Array(Self.whole[..<size])
    let tree = StoredTree(leaves: leaves)
    let expected = NaiveMerkle.root(leaves[...])
    #expect(tree.frontier.root == expected)
    for through in [0, Tile.covered(size: Int64(size)), Int64(size)] {
      let reader = tree.reader(through: through)
      #expect(try reader.root(size: Int64(size)) == expected)
      #expect(try reader.frontier(size: Int64(size)) == tree.frontier)
    }
  }

  @Test func `a follower goes on from stored tiles`() throws {
    let before = StoredTree(leaves: Array(Self.whole[..<65_600]))
    let through = Tile.covered(size: 65_600)
    #expect(through == 65_536)
    var frontier = try before.reader(through: through).frontier(size: through)
    var tiles = before.tiles
    for leaf in Self.whole[Int(through)...] { frontier.append(leaf, into: &tiles) }
    let tree = StoredTree(leaves: Self.whole)
    #expect(frontier == tree.frontier)
    #expect(Set(tiles) == Set(tree.tiles))
  }

  @Test func `proofs across the boundaries hold and read little`() throws {
    let size = 66_000
    let tree = StoredTree(leaves: Self.whole)
    let reader = tree.reader(through: Tile.covered(size: Int64(size)))
    let root = tree.frontier.root
    for index in [0, 1, 255, 256, 257, 40_000, 65_535, 65_536, 65_791, 65_792, 65_999] {
      tree.forgetReads()
      let proof = try reader.inclusionProof(of: Int64(index), size: Int64(size))
      #expect(proof.proves(Self.whole[index], in: root))
      #expect(tree.leavesRead <= 256 + size % 256)
      #expect(tree.tilesRead <= 512)
    }
    for old in Self.sizes where old > 0 {
      let before = try reader.root(size: Int64(old))
      tree.forgetReads()
      let proof = try reader.consistencyProof(from: Int64(old), to: Int64(size))
      #expect(proof.proves(before, isStartOf: root))
      #expect(tree.leavesRead <= 256 + size % 256)
    }
  }

  @Test func `a proof for an older size holds after the tree grew`() throws {
    let reader = StoredTree(leaves: Self.whole).reader(through: Tile.covered(size: 66_000))
    let old = StoredTree(leaves: Array(Self.whole[..<65_700])).frontier.root
    let proof = try reader.inclusionProof(of: 65_650, size: 65_700)
    #expect(proof.proves(Self.whole[65_650], in: old))
  }

  @Test func `a store that lost rows is a fault and not a root`() throws {
    let reader = MerkleReader(through: 512, leaves: { _ in [] }, tiles: { _, _ in [] })
    #expect(throws: MerkleFault.missing(level: 1, range: 0..<2)) { try reader.root(size: 512) }
    #expect(throws: MerkleFault.missing(level: 0, range: 0..<4)) { try reader.root(size: 4) }
    let generous = MerkleReader(
      through: 0, leaves: { _ in Self.whole }, tiles: { _, _ in Self.whole })
    #expect(throws: MerkleFault.missing(level: 0, range: 0..<4)) { try generous.root(size: 4) }
  }

  @Test func `a frontier has one peak for each bit of its size`() {
    let peaks = Array(Self.whole[..<2])
    #expect(MerkleFrontier(size: 5, peaks: peaks) != nil)
    #expect(MerkleFrontier(size: 7, peaks: peaks) == nil)
    #expect(MerkleFrontier(size: -1, peaks: Array(Self.whole[..<64])) == nil)
  }
}

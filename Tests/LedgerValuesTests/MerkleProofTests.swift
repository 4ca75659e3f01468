import LedgerValues
import TestFixtures
import Testing

@Suite struct MerkleProofTests {
  static let leaves = (0..<70).map { Digest.leaf(of: [UInt8($0), 0xf1]) }
  static let roots = (0...70).map { NaiveMerkle.root(leaves[..<$0]) }
  static func reader() -> MerkleReader { StoredTree(leaves: leaves).reader(through: 0) }

  @Test func `roots are those of the recursive definition`() throws {
    var frontier = MerkleFrontier()
    for size in 0...70 {
      #expect(frontier.root == Self.roots[size])
      #expect(try Self.reader().root(size: Int64(size)) == Self.roots[size])
      if size < 70 { frontier.append(Self.leaves[size]) }
    }
  }

  @Test func `inclusion proofs are those of the recursive definition and hold`() throws {
    let reader = Self.reader()
    for size in 1...70 {
      for index in 0..<size {
        let proof = try reader.inclusionProof(of: Int64(index), size: Int64(size))
        #expect(proof.path == NaiveMerkle.path(index, Self.leaves[..<size]))
        #expect(proof.proves(Self.leaves[index], in: Self.roots[size]))
      }
    }
  }

  @Test func `consistency proofs are those of the recursive definition and hold`() throws {
    let reader = Self.reader()
    for size in 1...70 {
      for old in 1...size {
        let proof = try reader.consistencyProof(from: Int64(old), to: Int64(size))
        #expect(proof.path == NaiveMerkle.proof(old, Self.leaves[..<size]))
        #expect(proof.proves(Self.roots[old], isStartOf: Self.roots[size]))
      }
    }
  }

  @Test func `an inclusion proof with one bit changed is refused`() throws {
    let reader = Self.reader()
    var generator = SeededGenerator(seed: 6962)
    for size in 1...70 {
      let index = Int.random(in: 0..<size, using: &generator)
      let proof = try reader.inclusionProof(of: Int64(index), size: Int64(size))
      let leaf = Self.leaves[index]
      let root = Self.roots[size]
      #expect(!proof.proves(flipped(leaf, using: &generator), in: root))
      #expect(!proof.proves(leaf, in: flipped(root, using: &generator)))
      for place in proof.path.indices {
        var path = proof.path
        path[place] = flipped(path[place], using: &generator)
        #expect(
          !InclusionProof(index: Int64(index), size: Int64(size), path: path).proves(leaf, in: root)
        )
      }
    }
  }

  @Test func `an inclusion proof of another shape is refused`() throws {
    let reader = Self.reader()
    for size in 1...70 {
      for index in 0..<size {
        let proof = try reader.inclusionProof(of: Int64(index), size: Int64(size))
        let leaf = Self.leaves[index]
        let root = Self.roots[size]
        for path in shapes(of: proof.path) {
          let other = InclusionProof(index: proof.index, size: proof.size, path: path)
          #expect(!other.proves(leaf, in: root))
        }
        for place in -1...Int64(size) where place != proof.index {
          let other = InclusionProof(index: place, size: proof.size, path: proof.path)
          #expect(!other.proves(leaf, in: root))
        }
      }
    }
  }

  @Test func `a consistency proof with one bit changed is refused`() throws {
    let reader = Self.reader()
    var generator = SeededGenerator(seed: 9162)
    for size in 2...70 {
      let old = Int.random(in: 1..<size, using: &generator)
      let proof = try reader.consistencyProof(from: Int64(old), to: Int64(size))
      let before = Self.roots[old]
      let after = Self.roots[size]
      #expect(!proof.proves(flipped(before, using: &generator), isStartOf: after))
      #expect(!proof.proves(before, isStartOf: flipped(after, using: &generator)))
      for place in proof.path.indices {
        var path = proof.path
        path[place] = flipped(path[place], using: &generator)
        let other = ConsistencyProof(old: proof.old, size: proof.size, path: path)
        #expect(!other.proves(before, isStartOf: after))
      }
    }
  }

  @Test func `a consistency proof of another shape is refused`() throws {
    let reader = Self.reader()
    for size in 1...70 {
      for old in 1...size {
        let proof = try reader.consistencyProof(from: Int64(old), to: Int64(size))
        for path in shapes(of: proof.path) {
          let other = ConsistencyProof(old: proof.old, size: proof.size, path: path)
          #expect(!other.proves(Self.roots[old], isStartOf: Self.roots[size]))
        }
        let reversed = ConsistencyProof(old: proof.size, size: proof.old, path: proof.path)
        if old != size {
          #expect(!reversed.proves(Self.roots[size], isStartOf: Self.roots[old]))
        }
      }
    }
  }

  @Test func `every tree begins with the empty one and with itself`() throws {
    let reader = Self.reader()
    for size in 0...70 {
      let root = Self.roots[size]
      let empty = try reader.consistencyProof(from: 0, to: Int64(size))
      #expect(empty.proves(.emptyTree, isStartOf: root))
      let itself = try reader.consistencyProof(from: Int64(size), to: Int64(size))
      #expect(itself.proves(root, isStartOf: root))
      if size > 0 {
        #expect(!empty.proves(root, isStartOf: root))
        #expect(!itself.proves(.emptyTree, isStartOf: root))
      }
    }
  }

  @Test func `a rewritten past has no proof`() throws {
    var forged = Self.leaves
    forged[11] = .leaf(of: [0xff])
    let reader = StoredTree(leaves: forged).reader(through: 0)
    for old in 12...70 {
      let proof = try reader.consistencyProof(from: Int64(old), to: 70)
      #expect(!proof.proves(Self.roots[old], isStartOf: NaiveMerkle.root(forged[...])))
    }
  }

  @Test func `sizes and places that no tree has are refused`() {
    let reader = Self.reader()
    #expect(throws: MerkleFault.outOfRange(index: 5, size: 5)) {
      try reader.inclusionProof(of: 5, size: 5)
    }
    #expect(throws: MerkleFault.outOfRange(index: -1, size: 5)) {
      try reader.inclusionProof(of: -1, size: 5)
    }
    #expect(throws: MerkleFault.outOfRange(index: 6, size: 5)) {
      try reader.consistencyProof(from: 6, to: 5)
    }
    #expect(throws: MerkleFault.outOfRange(index: 0, size: -1)) { try reader.root(size: -1) }
    let huge = InclusionProof(index: .max - 1, size: .max, path: Self.leaves)
    #expect(!huge.proves(Self.leaves[0], in: Self.roots[1]))
    let wide = ConsistencyProof(old: 1 << 62, size: .max, path: Self.leaves)
    #expect(!wide.proves(Self.leaves[0], isStartOf: Self.roots[1]))
    let negative = ConsistencyProof(old: .min, size: .min, path: [])
    #expect(!negative.proves(Self.leaves[0], isStartOf: Self.leaves[0]))
  }

  private func flipped(_ digest: Digest, using generator: inout SeededGenerator) -> Digest {
    var bytes = digest.bytes
    bytes[Int.random(in: 0..<32, using: &generator)] ^=
      1 << UInt8.random(in: 0...7, using: &generator)
    return Digest(bytes: bytes) ?? digest
  }

  /// The same path, longer, shorter or in another order.
  private func shapes(of path: [Digest]) -> [[Digest]] {
    var shapes = [path + [Self.leaves[0]], [Self.leaves[0]] + path]
    if let last = path.last {
      shapes += [Array(path.dropLast()), Array(path.dropFirst()), path + [last]]
    }
    if path.count > 1 { shapes.append(path.reversed()) }
    return shapes
  }
}

import LedgerValues
import Testing

/// The published test vectors of Certificate Transparency, which implementations of RFC 6962 share:
/// `leaves`, `roots`, `inclusionProofs` and `consistencyProofs` of `proof/verify_test.go` in
/// github.com/transparency-dev/merkle (commit 02194e9afb6c1d95b5381350007963aa70fff472), the same as
/// in `merkletree/merkle_verifier_test.go` of github.com/google/certificate-transparency-go. Theirs
/// count leaves from 1, ours from 0; the last consistency proof is in the first file only.
@Suite struct MerkleVectorsTests {
  static let entries: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57),
    Array(0x60...0x6f),
  ]
  static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func `the empty tree is the digest of nothing`() {
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(MerkleFrontier().root.hex == nothing)
    #expect(Digest.emptyTree.hex == nothing)
  }

  @Test func `the root at each size is the published one`() throws {
    var frontier = MerkleFrontier()
    for (entry, root) in zip(Self.entries, Self.roots) {
      frontier.append(.leaf(of: entry))
      #expect(frontier.root.hex == root)
    }
    let tree = StoredTree(leaves: Self.entries.map(Digest.leaf(of:)))
    for (size, root) in Self.roots.enumerated() {
      #expect(try tree.reader(through: 0).root(size: Int64(size + 1)).hex == root)
    }
  }

  private static let first = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
  private static let second = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
  private static let upper = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
  private static let fifth = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
  private static let last = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
  private static let third = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
  private static let seventh = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"

  /// `inclusionProofs`, by place and size.
  static let paths: [(place: Int64, size: Int64, path: [String])] = [
    (0, 1, []),
    (0, 8, [first, second, upper]),
    (5, 8, [fifth, last, roots[3]]),
    (2, 3, [roots[1]]),
    (1, 5, [roots[0], second, fifth]),
  ]

  /// `consistencyProofs`, by both sizes.
  static let growths: [(old: Int64, size: Int64, path: [String])] = [
    (1, 1, []),
    (1, 8, [first, second, upper]),
    (6, 8, [third, last, roots[3]]),
    (2, 5, [second, fifth]),
    (6, 7, [third, seventh, roots[3]]),
  ]

  private func root(_ size: Int64) throws -> Digest {
    try #require(Digest(hex: Self.roots[Int(size) - 1]))
  }

  /// The path with each of its bits changed in turn.
  private func damaged(_ path: [Digest]) -> [[Digest]] {
    path.indices.flatMap { step in
      (0..<256).compactMap { bit in
        var bytes = path[step].bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        var other = path
        Digest(bytes: bytes).map { other[step] = $0 }
        return other == path ? nil : other
      }
    }
  }

  @Test(arguments: paths.indices)
  func `every published path is found, proves its leaf, and with a bit changed proves none`(
    at index: Int
  ) throws {
    let (place, size, hex) = Self.paths[index]
    let leaves = Self.entries.map(Digest.leaf(of:))
    let reader = StoredTree(leaves: leaves).reader(through: 0)
    let path = hex.compactMap { Digest(hex: $0) }
    #expect(try reader.inclusionProof(of: place, size: size).path == path)
    let root = try root(size)
    let proof = InclusionProof(index: place, size: size, path: path)
    #expect(proof.proves(leaves[Int(place)], in: root))
    let wrong = damaged(path)
    #expect(wrong.count == 256 * path.count)
    for path in wrong {
      let proof = InclusionProof(index: place, size: size, path: path)
      #expect(!proof.proves(leaves[Int(place)], in: root))
    }
  }

  @Test(arguments: growths.indices)
  func `every published growth is found, holds, and with a bit changed does not`(
    at index: Int
  ) throws {
    let (old, size, hex) = Self.growths[index]
    let reader = StoredTree(leaves: Self.entries.map(Digest.leaf(of:))).reader(through: 0)
    let path = hex.compactMap { Digest(hex: $0) }
    #expect(try reader.consistencyProof(from: old, to: size).path == path)
    let (before, after) = (try root(old), try root(size))
    let proof = ConsistencyProof(old: old, size: size, path: path)
    #expect(proof.proves(before, isStartOf: after))
    let wrong = damaged(path)
    #expect(wrong.count == 256 * path.count)
    for path in wrong {
      let proof = ConsistencyProof(old: old, size: size, path: path)
      #expect(!proof.proves(before, isStartOf: after))
    }
  }
}

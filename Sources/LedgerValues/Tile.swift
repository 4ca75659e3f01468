/// The root of one complete group of 256: of leaves at level 1, of level-1 tiles at level 2, and
/// so on. Only complete groups have a tile; it never changes once made.
public struct Tile: Sendable, Hashable {
  /// 1 for 256 leaves, 2 for 65 536…
  public let level: Int
  /// Place in its level, from 0: level 1 tile n covers leaves 256 n up to 256 n + 255.
  public let n: Int64
  public let root: Digest

  /// How many leaves or tiles make one tile of the next level.
  public static let width: Int64 = 256

  /// The binary height that one level adds: 256 is 2 to the power 8.
  static let height = 8

  public init(level: Int, n: Int64, root: Digest) {
    self.level = level
    self.n = n
    self.root = root
  }

  /// The number of leaves below `size` that level-1 tiles cover: the last complete group's end.
  public static func covered(size: Int64) -> Int64 {
    size - size % width
  }
}

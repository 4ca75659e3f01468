/// Why a root or a proof cannot be made from what is stored.
public enum MerkleFault: Error, Sendable, Hashable {
  /// No tree has this size, or no leaf of it this index.
  case outOfRange(index: Int64, size: Int64)
  /// The store gave fewer or more digests than asked for; level 0 is leaves.
  case missing(level: Int, range: Range<Int64>)
}

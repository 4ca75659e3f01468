internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// The origin line of this ledger's checkpoints, and the name of the keys that sign them.
  public var origin: String { Self.origin(id) }

  static func origin(_ id: LedgerID) -> String { "filiere/\(id.hex)" }

  /// Size and root of the whole ledger now, as a C2SP tlog-checkpoint.
  public func checkpoint() throws(LedgerError) -> Checkpoint {
    try signedCheckpoint().checkpoint
  }

  /// Size and root of the ledger now, or as they were at an earlier size, signed where the ledger
  /// has a key.
  public func signedCheckpoint(
    at size: Int64? = nil
  ) throws(LedgerError) -> (checkpoint: Checkpoint, note: SignedNote?) {
    advanceTiles()
    return try read { db in
      let size = try size ?? Self.lastSeq(db)
      let root = try root(db, size: size)
      guard let checkpoint = Checkpoint(origin: origin, size: size, root: root) else {
        throw LedgerError.storage(reason: "checkpoint")
      }
      return (checkpoint, try sign(checkpoint, db))
    }
  }

  func root(_ db: Database, size: Int64) throws -> Digest {
    try merkle(db, size: size).root(size: size)
  }

  /// Reads the tree of the first `size` events.
  func merkle(_ db: Database, size: Int64) throws -> MerkleReader {
    let through = Tile.covered(size: try Self.through(db, "tile"))
    return try TileFollower.reader(db, id, through: min(through, Tile.covered(size: size)))
  }

  /// The proof that the ledger now begins with what it was at an older size, and the checkpoint of
  /// now.
  public func consistency(
    from old: Int64
  ) throws(LedgerError) -> (proof: ConsistencyProof, checkpoint: Checkpoint, note: SignedNote?) {
    let (checkpoint, note) = try signedCheckpoint()
    guard (0...checkpoint.size).contains(old) else {
      throw .noSuchMoment(last: checkpoint.size)
    }
    let proof = try read { db in
      try merkle(db, size: checkpoint.size).consistencyProof(from: old, to: checkpoint.size)
    }
    return (proof, checkpoint, note)
  }

  /// Whether the ledger's past is the one that a checkpoint vouches for.
  public func holds(_ checkpoint: Checkpoint) throws(LedgerError) -> Bool {
    try read { (db) throws -> Bool in
      guard checkpoint.origin == origin, checkpoint.size <= (try Self.lastSeq(db)) else {
        return false
      }
      return try root(db, size: checkpoint.size) == checkpoint.root
    }
  }
}

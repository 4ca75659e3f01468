internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// The origin line of this ledger's checkpoints.
  public var origin: String { "filiere/\(id.hex)" }

  /// Size and root of the whole ledger now, as a C2SP tlog-checkpoint.
  public func checkpoint() throws(LedgerError) -> Checkpoint {
    advanceTiles()
    return try read { (db) throws -> Checkpoint in
      let size = try Self.lastSeq(db)
      let root = try root(db, size: size)
      guard let checkpoint = Checkpoint(origin: origin, size: size, root: root) else {
        throw LedgerError.storage(reason: "checkpoint")
      }
      return checkpoint
    }
  }

  func root(_ db: Database, size: Int64) throws -> Digest {
    let through = Tile.covered(size: try Self.through(db, "tile"))
    return try TileFollower.reader(db, id, through: min(through, Tile.covered(size: size)))
      .root(size: size)
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

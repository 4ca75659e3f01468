internal import Dispatch
internal import GRDB
public import LedgerValues
internal import Synchronization

extension Ledger {
  /// Hashes every event on one connection while the law and the projections are checked on another.
  ///
  /// - Parameters:
  ///   - checkpoints: what places outside the file vouch for.
  ///   - progress: told the number of events hashed, now and then; false stops.
  public func verify(
    against checkpoints: [Checkpoint] = [],
    progress: @escaping @Sendable (_ hashed: Int64, _ of: Int64) -> Bool = { _, _ in true }
  ) throws(LedgerError) -> VerificationReport {
    advanceFollowers()
    let second = try Ledger.open(at: path, clock: clock)
    let results = Mutex<
      (hash: Result<Hashing, LedgerError>?, law: Result<[Finding], LedgerError>?)
    >(
      (nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let hash = Result { () throws(LedgerError) in try hashAll(checkpoints, progress) }
        results.withLock { $0.hash = hash }
      } else {
        let law = Result { () throws(LedgerError) in
          try second.read { try Verification.findings($0) }
        }
        results.withLock { $0.law = law }
      }
    }
    let (hash, law) = results.withLock { $0 }
    guard let hashing = try hash?.get(), let lawful = try law?.get() else {
      throw .storage(reason: "verification did not run")
    }
    return VerificationReport(
      events: hashing.size, root: hashing.root, findings: hashing.findings + lawful)
  }

  /// What one pass over all events gives.
  struct Hashing: Sendable {
    var size: Int64
    var root: Digest
    var findings: [Finding]
  }

  private func hashAll(
    _ checkpoints: [Checkpoint], _ progress: (Int64, Int64) -> Bool
  ) throws(LedgerError) -> Hashing {
    try read { (db) throws -> Hashing in
      let size = try Self.lastSeq(db)
      let vouched = Dictionary(grouping: checkpoints, by: \.size)
      var hashing = Hashing(size: size, root: .emptyTree, findings: [])
      hashing.findings += checkpoints.filter { $0.size > size || $0.origin != origin }.map {
        Finding(kind: .checkpoint, first: size + 1, last: $0.size, detail: $0.origin)
      }
      var frontier = MerkleFrontier()
      var tiles: [Tile] = []
      var start: Int64 = 0
      while start < size {
        let end = min(size, start + Tile.width)
        try TileFollower.eachLeaf(db, id, start..<end) { leaf in
          frontier.append(leaf, into: &tiles)
          for checkpoint in vouched[frontier.size] ?? [] where checkpoint.root != frontier.root {
            hashing.findings.append(
              Finding(kind: .checkpoint, first: 1, last: checkpoint.size, detail: checkpoint.origin)
            )
          }
        }
        start = end
        if start % (Tile.width * 64) == 0, !progress(start, size) { break }
      }
      hashing.findings += try compare(db, tiles)
      hashing.root = frontier.root
      return hashing
    }
  }

  /// Tiles stored against tiles just computed. One that differs names the events under it.
  private func compare(_ db: Database, _ computed: [Tile]) throws -> [Finding] {
    let through = try Self.through(db, "tile")
    let statement = try db.cachedStatement(
      sql: "SELECT root FROM tile WHERE level = ? AND n = ?")
    var findings: [Finding] = []
    for tile in computed {
      let span = (0..<tile.level).reduce(Int64(1)) { width, _ in width * Tile.width }
      let first = tile.n * span + 1
      let last = (tile.n + 1) * span
      guard last <= through else { continue }
      let stored = try Row.fetchOne(statement, arguments: [tile.level, tile.n]).flatMap { row in
        try row.withUnsafeData(atIndex: 0) { data in data.flatMap { Digest(bytes: [UInt8]($0)) } }
      }
      if stored != tile.root {
        findings.append(
          Finding(kind: .tile, first: first, last: last, detail: "tile \(tile.level)/\(tile.n)"))
      }
    }
    return findings
  }
}

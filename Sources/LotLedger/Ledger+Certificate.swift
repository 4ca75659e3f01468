internal import GRDB
public import LedgerValues

extension Ledger {
  /// A certificate of a medium, a device or a lot, as the ledger stands.
  ///
  /// - Returns: the certificate, or why there is none: what is missing, or that the ledger has no
  ///   key to sign with. A lot has one whatever became of its devices: it says which wait.
  public func certificate(
    of scope: Certificate.Scope
  ) throws(LedgerError) -> Result<Certificate, CertificateFault> {
    advanceTiles()
    return try read { (db) throws -> Result<Certificate, CertificateFault> in
      let reading = CertificateReading(try CertificateEvents(db).all(for: scope), law: law)
      do {
        let (statement, used) = try reading.statement(of: scope)
        if scope.subject != .lot, !statement.isSafe {
          return .failure(.unsafe(statement.lacks))
        }
        try agree(db, with: statement, isOfMedium: scope.subject == .medium)
        let size = try Self.lastSeq(db)
        let tree = try CachedTree(db, self, size: size)
        guard
          let checkpoint = Checkpoint(
            origin: origin, size: size, root: try tree.reader.root(size: size)),
          let note = try sign(checkpoint, db), let key = try Self.keyRing(db).current
        else { return .failure(.unsigned) }
        let events = reading.events.filter { used.contains($0.seq) }
        let entries = try events.map { event in
          let proof = try tree.reader.inclusionProof(of: event.seq - 1, size: size)
          return Certificate.Entry(event: event, path: proof.path)
        }
        return .success(
          try Certificate(
            ledger: id, scope: scope, key: key.verifier, note: note, entries: entries, law: law))
      } catch let fault as CertificateFault {
        return .failure(fault)
      }
    }
  }

  /// What is stated must be what the database itself judges: two independent readings of one law.
  private func agree(
    _ db: Database, with statement: CertificateStatement, isOfMedium: Bool
  ) throws {
    let safe = try db.cachedStatement(
      sql: """
        SELECT COALESCE((SELECT safe FROM carried WHERE medium = ?1),
                        (SELECT safe FROM loose WHERE medium = ?1), 0)
        """)
    for device in statement.devices {
      for medium in device.media where medium.outcome != .waiting {
        guard try Bool.fetchOne(safe, arguments: [medium.id]) == true else {
          throw LedgerError.storage(reason: "certificate: medium #\(medium.id)")
        }
      }
      let inner = try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM carried WHERE device = ? AND NOT safe"),
        arguments: [device.id.rawValue])
      if device.lacks.isEmpty, inner != 0, !isOfMedium {
        throw LedgerError.storage(reason: "certificate: device \(device.tag)")
      }
    }
  }
}

/// A tree of which whole groups of 256 are read once: proofs of neighbours share them.
final class CachedTree {
  private var leaves: [Int64: [Digest]] = [:]
  private var tiles: [Int: [Int64: [Digest]]] = [:]
  private let store: MerkleReader.Leaves
  private let tileStore: MerkleReader.Tiles
  private let size: Int64
  private let through: Int64

  init(_ db: Database, _ ledger: Ledger, size: Int64) throws {
    let id = ledger.id
    self.size = size
    through = min(
      Tile.covered(size: try Ledger.through(db, "tile")), Tile.covered(size: size))
    store = { range in
      var leaves: [Digest] = []
      try TileFollower.eachLeaf(db, id, range) { leaves.append($0) }
      return leaves
    }
    tileStore = { level, range in try TileFollower.tiles(db, level, range) }
  }

  var reader: MerkleReader {
    MerkleReader(
      through: through, leaves: { try self.leaves($0) }, tiles: { try self.tiles($0, $1) })
  }

  private func leaves(_ range: Range<Int64>) throws -> [Digest] {
    let group = range.lowerBound / Tile.width
    let start = group * Tile.width
    guard range.upperBound <= start + Tile.width else { return try store(range) }
    let known = try leaves[group] ?? store(start..<min(size, start + Tile.width))
    leaves[group] = known
    return Array(known[Int(range.lowerBound - start)..<Int(range.upperBound - start)])
  }

  private func tiles(_ level: Int, _ range: Range<Int64>) throws -> [Digest] {
    let group = range.lowerBound / Tile.width
    let start = group * Tile.width
    guard range.upperBound <= start + Tile.width else { return try tileStore(level, range) }
    let known = try tiles[level]?[group] ?? tileStore(level, start..<start + Tile.width)
    tiles[level, default: [:]][group] = known
    let end = Int(range.upperBound - start)
    guard end <= known.count else { return [] }
    return Array(known[Int(range.lowerBound - start)..<end])
  }
}

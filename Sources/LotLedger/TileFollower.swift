internal import Foundation
internal import GRDB
internal import LedgerValues

/// Keeps the roots of complete groups of 256 leaves, of 256 such roots, and so on (C2SP tiles).
enum TileFollower {
  static func follow(_ db: Database, _ ledger: LedgerID, _ range: ClosedRange<Int64>) throws {
    let start = Tile.covered(size: range.lowerBound - 1)
    let end = Tile.covered(size: range.upperBound)
    guard start < end else { return }
    var frontier = try reader(db, ledger, through: start).frontier(size: start)
    var tiles: [Tile] = []
    try eachLeaf(db, ledger, start..<end) { frontier.append($0, into: &tiles) }
    let insert = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO tile (level, n, root) VALUES (?, ?, ?)")
    for tile in tiles {
      try insert.execute(arguments: [tile.level, tile.n, tile.root.data])
    }
  }

  /// Reads tiles and leaves for roots and proofs.
  static func reader(_ db: Database, _ ledger: LedgerID, through: Int64) throws -> MerkleReader {
    MerkleReader(
      through: through,
      leaves: { range in
        var leaves: [Digest] = []
        try eachLeaf(db, ledger, range) { leaves.append($0) }
        return leaves
      },
      tiles: { level, range in try tiles(db, level, range) })
  }

  /// The stored roots of a range of tiles.
  static func tiles(_ db: Database, _ level: Int, _ range: Range<Int64>) throws -> [Digest] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT root FROM tile WHERE level = ? AND n >= ? AND n < ? ORDER BY n"),
      arguments: [level, range.lowerBound, range.upperBound]
    ).compactMap { row in
      try row.withUnsafeData(atIndex: 0) { data in
        data.flatMap { data in data.withUnsafeBytes { Digest(bytes: $0) } }
      }
    }
  }

  /// Hashes the stored bytes of the events `range` (from 0: the event of seq 1 is leaf 0).
  static func eachLeaf(
    _ db: Database, _ ledger: LedgerID, _ range: Range<Int64>, _ body: (Digest) throws -> Void
  ) throws {
    var hasher = LeafHasher(ledger: ledger)
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT seq, act, recorded, happened, CAST(operator AS BLOB), CAST(verb AS BLOB),
                 CAST(subject AS BLOB), id, device, CAST(source AS BLOB), CAST(target AS BLOB),
                 CAST(body AS BLOB)
            FROM event WHERE seq > ? AND seq <= ? ORDER BY seq
          """), arguments: [range.lowerBound, range.upperBound])
    while let row = try rows.next() {
      try body(leaf(row, &hasher))
    }
  }

  private static func leaf(_ row: Row, _ hasher: inout LeafHasher) throws -> Digest {
    func bytes<R>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> R) throws -> R {
      try row.withUnsafeData(atIndex: index) { data in
        guard let data else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return try data.withUnsafeBytes(body)
      }
    }
    var leafHasher = hasher
    let digest = try bytes(4) { op in
      try bytes(5) { verb in
        try bytes(6) { subject in
          try bytes(9) { source in
            try bytes(10) { target in
              try bytes(11) { body in
                leafHasher.leaf(
                  seq: row[0], act: row[1], recorded: row[2], happened: row[3], op: op, verb: verb,
                  subject: subject, id: row[7], device: row[8], source: source, target: target,
                  body: body)
              }
            }
          }
        }
      }
    }
    hasher = leafHasher
    return digest
  }
}

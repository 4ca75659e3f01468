internal import Foundation
internal import GRDB
internal import LedgerValues

/// What Swift derives from the events and SQL cannot: the search index and the Merkle tiles.
///
/// Each knows through which event it has come; it is advanced right after a commit and, when found
/// behind, before a search or the next write. None is part of the truth: `verify` compares them.
extension Ledger {
  /// Events taken in by one transaction, so that no other writer waits long.
  static let followingBatch: Int64 = 20_000

  /// Brings both followers up to date. A failure leaves them behind, to be caught up later.
  func advanceFollowers() {
    advanceSearch()
    advanceTiles()
  }

  func advanceSearch() {
    advance("search") { db, range in try SearchFollower.follow(db, range) }
  }

  func advanceTiles() {
    advance("tile") { db, range in try TileFollower.follow(db, self.id, range) }
  }

  private func advance(
    _ name: String, _ follow: (Database, ClosedRange<Int64>) throws -> Void
  ) {
    // The past has followers of its own, made with it.
    guard past == nil else { return }
    // What fails here is not lost: the events are committed, and the follower knows how far it is.
    try? queue.writeWithoutTransaction { db in
      while try step(db, name, follow) {}
    }
  }

  private func step(
    _ db: Database, _ name: String, _ follow: (Database, ClosedRange<Int64>) throws -> Void
  ) throws -> Bool {
    guard try isBehind(db, name) else { return false }
    var more = false
    try db.inTransaction(.immediate) {
      let last = try Self.lastSeq(db)
      let through = try Self.through(db, name)
      guard through < last else { return .commit }
      let end = min(last, through + Self.followingBatch)
      try follow(db, through + 1...end)
      try db.execute(
        sql: "INSERT OR REPLACE INTO follower (name, through) VALUES (?, ?)",
        arguments: [name, end])
      more = end < last
      return .commit
    }
    return more
  }

  private func isBehind(_ db: Database, _ name: String) throws -> Bool {
    let last = try Self.lastSeq(db)
    let through = try Self.through(db, name)
    // Tiles stand for whole groups only: most commits complete none.
    return name == "tile" ? last / Tile.width > through / Tile.width : through < last
  }

  static func through(_ db: Database, _ name: String) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT through FROM follower WHERE name = ?"), arguments: [name])
      ?? 0
  }
}

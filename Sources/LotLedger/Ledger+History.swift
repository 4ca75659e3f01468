internal import GRDB
internal import LedgerValues

extension Ledger {
  /// Tells a history into a ledger that was just made, and that is thrown away when this throws.
  ///
  /// Through the same triggers as every other writer. Only what protects against a power cut rests
  /// meanwhile: `synchronous` is off until all is told, then everything is forced to the disk at
  /// once. The followers are built at the end, in one go.
  ///
  /// - Parameter body: one portion of the history, a transaction of its own; says whether there is
  ///   more.
  public func tell(_ body: (ActSeries) throws -> Bool) throws(LedgerError) {
    try Self.translating(path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            PRAGMA synchronous = OFF;
            PRAGMA cache_size = -400000;
            PRAGMA wal_autocheckpoint = 20000;
            """)
        var isMore = true
        while isMore {
          try db.inTransaction(.immediate) {
            isMore = try body(try ActSeries(db: db, ledger: self))
            return .commit
          }
        }
        try buildFollowers(db)
        try db.execute(
          sql: """
            PRAGMA synchronous = FULL;
            PRAGMA cache_size = -8000;
            PRAGMA wal_autocheckpoint = 1000;
            """)
        _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }

  private func buildFollowers(_ db: Database) throws {
    let last = try Self.lastSeq(db)
    try db.inTransaction(.immediate) {
      try SearchFollower.build(db)
      try TileFollower.follow(db, id, try Self.through(db, "tile") + 1...last)
      for name in ["search", "tile"] {
        try db.execute(
          sql: "INSERT OR REPLACE INTO follower (name, through) VALUES (?, ?)",
          arguments: [name, last])
      }
      return .commit
    }
  }
}

internal import Foundation
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
      Self.keepMemory()
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

  /// Every event makes SQLite take and give back the registers of its triggers: unless told so, the
  /// C library hands that memory to the system and asks for it again, a fifth of the whole time.
  private static func keepMemory() {
    typealias Option = @convention(c) (Int32, Int32) -> Int32
    // `mallopt` stands in <malloc.h>, which Swift does not import; where there is none, nothing is
    // lost but time. M_TRIM_THRESHOLD is -1, M_TOP_PAD -2, M_MMAP_THRESHOLD -3.
    guard let symbol = dlsym(nil, "mallopt") else { return }
    let mallopt = unsafeBitCast(symbol, to: Option.self)
    for (option, bytes) in [(-1, 1 << 28), (-2, 1 << 24), (-3, 1 << 28)] as [(Int32, Int32)] {
      _ = mallopt(option, bytes)
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

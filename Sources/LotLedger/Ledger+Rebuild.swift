internal import GRDB
internal import LedgerValues

extension Ledger {
  /// Drops every projection and follower and makes them again from the events.
  ///
  /// The events and the side tables stay as they are; nothing changes if it fails.
  public func rebuild() throws(LedgerError) {
    try Self.translating(path) {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try Schema.rebuild(db)
          return .commit
        }
      }
    }
    advanceFollowers()
  }
}

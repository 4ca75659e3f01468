internal import GRDB
public import LedgerValues

extension Ledger {
  /// Opens the ledger once more, as it stood at a moment: whatever is asked of it is answered as it
  /// was then, and nothing can be written.
  ///
  /// What it costs grows with how many devices have changed since; the file is only read.
  ///
  /// - Parameters:
  ///   - only: the devices that will be asked for; nil for all, with their lists and counts.
  ///   - progress: told how many devices were looked at; false stops.
  /// - Returns: nil when it was stopped.
  /// - Throws: `LedgerError.noSuchMoment` for one before the first event or after the last.
  public func past(
    at moment: Moment, only: [DeviceID]? = nil,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(LedgerError) -> Ledger? {
    advanceSearch()
    let past = try past(of: moment)
    return try Self.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      var isWhole = false
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.deferred) {
          isWhole = try PastTables(db: db, past: past, only: only).make(progress)
          return isWhole ? .commit : .rollback
        }
      }
      guard isWhole else { return nil }
      return try Ledger(path: path, queue: queue, clock: { past.recorded }, past: past)
    }
  }

  /// The last event of a moment.
  public func past(of moment: Moment) throws(LedgerError) -> Past {
    let now = clock()
    return try read { (db) throws -> Past in
      let last = try Self.lastSeq(db)
      let daylight = try Self.daylight(db)
      let seq: Int64
      switch moment {
      case .event(let number): seq = number
      case .day(let day):
        guard daylight.moment(day) <= now else { throw LedgerError.noSuchMoment(last: last) }
        seq = try Self.lastSeq(db, before: daylight.moment(CivilDate(day: day.day + 1)))
      case .instant(let instant):
        guard instant.milliseconds - 60_000 <= now.milliseconds else {
          throw LedgerError.noSuchMoment(last: last)
        }
        seq = try Self.lastSeq(db, before: Timestamp(milliseconds: instant.milliseconds + 1))
      }
      // Three events make a ledger: before them there is nobody and no law.
      guard (3...last).contains(seq) else { throw LedgerError.noSuchMoment(last: last) }
      return Past(seq: seq, recorded: try Self.recorded(db, seq))
    }
  }

  private static func recorded(_ db: Database, _ seq: Int64) throws -> Timestamp {
    let statement = try db.cachedStatement(sql: "SELECT recorded FROM event WHERE seq = ?")
    return Timestamp(milliseconds: try Int64.fetchOne(statement, arguments: [seq]) ?? 0)
  }
}

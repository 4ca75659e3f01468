internal import GRDB
public import LedgerValues

/// Many acts of many operators and moments, written in few transactions: a history being told, or
/// read in from elsewhere.
public final class ActSeries {
  private let db: Database
  private let ledger: Ledger
  private var last: Timestamp

  init(db: Database, ledger: Ledger) throws {
    self.db = db
    self.ledger = ledger
    last = Timestamp(
      milliseconds: try Int64.fetchOne(
        db, sql: "SELECT recorded FROM event ORDER BY seq DESC LIMIT 1") ?? 0)
  }

  /// One act. The law judges it as it judges any other.
  ///
  /// - Parameter moment: when it is recorded; the last act's moment when that is later.
  public func act<Value>(
    as op: String, at moment: Timestamp, _ body: (Act) throws -> Value
  ) throws -> Value {
    last = max(last, moment)
    return try body(Act(db: db, ledger: ledger, op: op, continuing: 0, recorded: last))
  }
}

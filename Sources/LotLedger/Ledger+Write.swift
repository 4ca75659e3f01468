internal import GRDB
internal import LedgerValues

extension Ledger {
  /// Writes one act as one transaction, durable when this returns.
  ///
  /// - Parameters:
  ///   - op: code of the operator.
  ///   - number: the act that goes on, when a long command writes in several transactions.
  ///   - isRehearsal: do everything, say what would come of it, and write nothing.
  /// - Throws: `LedgerError`; nothing was then written.
  public func write<Value>(
    as op: String, continuing number: Int64 = 0, isRehearsal: Bool = false,
    _ body: (Act) throws -> Value
  ) throws(LedgerError) -> Value {
    guard past == nil else { throw .inThePast }
    let value = try Self.translating(path) {
      try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          let act = try begin(db, op: op, continuing: number)
          value = try body(act)
          return isRehearsal ? .rollback : .commit
        }
        guard let value else { throw LedgerError.storage(reason: "transaction without a value") }
        return value
      }
    }
    if !isRehearsal { advanceFollowers() }
    return value
  }

  private func begin(_ db: Database, op: String, continuing number: Int64) throws -> Act {
    let last =
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT recorded FROM event ORDER BY seq DESC LIMIT 1")) ?? 0
    let now = clock().milliseconds
    let recorded = Timestamp(milliseconds: max(now, last))
    let act = Act(db: db, ledger: self, op: op, continuing: number, recorded: recorded)
    if try isBehind(db, by: last - now) {
      try act.append("clock", .ledger, 1, ["behind": .integer(last - now)])
    }
    return act
  }

  /// Whether the clock is behind by more than the site tolerates, and nobody has said so yet.
  private func isBehind(_ db: Database, by milliseconds: Int64) throws -> Bool {
    guard milliseconds > 0 else { return false }
    let tolerance =
      try Int64.fetchOne(
        db,
        sql: "SELECT CAST(value AS INTEGER) FROM setting_in_force WHERE name = 'clock_tolerance'")
      ?? 0
    guard milliseconds > tolerance else { return false }
    let lastVerb = try String.fetchOne(
      db, sql: "SELECT verb FROM event ORDER BY seq DESC LIMIT 1")
    return lastVerb != "clock"
  }
}

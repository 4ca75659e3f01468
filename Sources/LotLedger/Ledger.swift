internal import CSQLite
internal import Foundation
internal import GRDB
internal import GRDBSQLite
public import LedgerValues

/// One ledger file, open: the truth, and everything that may be asked of it or done to it.
///
/// A connection of its own; several programs and threads may each hold one on the same file.
public final class Ledger: Sendable {
  public let path: String
  public let id: LedgerID
  public let law: Law
  let queue: DatabaseQueue
  let statement = EventStatement()
  /// What time it is: given, so that a demo can live three months in a minute.
  let clock: @Sendable () -> Timestamp
  /// Up to where it is looked at; nil for all of it.
  public let past: Past?

  init(
    path: String, queue: DatabaseQueue, clock: @escaping @Sendable () -> Timestamp,
    past: Past? = nil
  ) throws {
    self.path = path
    self.queue = queue
    self.clock = clock
    self.past = past
    (id, law) = try queue.read { db in (try Self.readID(db, path: path), try Law(reading: db)) }
  }

  /// Seconds to wait for another writer before saying so.
  static let patience: TimeInterval = 30

  /// The system's clock.
  public static let now: @Sendable () -> Timestamp = {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }

  /// Opens a ledger that exists, and proves that its schema is the one this program carries.
  ///
  /// Nothing is written by opening.
  /// - Throws: `LedgerError` with the reason.
  public static func open(
    at path: String, clock: @escaping @Sendable () -> Timestamp = Ledger.now
  ) throws(LedgerError) -> Ledger {
    try translating(path) {
      guard FileManager.default.fileExists(atPath: path) else {
        throw LedgerError.absent(path: path)
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in try prove(db, path: path) }
      return try Ledger(path: path, queue: queue, clock: clock)
    }
  }

  private static func prove(_ db: Database, path: String) throws {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard application == Schema.applicationID else { throw LedgerError.notALedger(path: path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > Schema.version { throw LedgerError.newer(path: path, version: version) }
    if version < Schema.version { throw LedgerError.older(path: path, version: version) }
    if let object = try Schema.difference(of: db) {
      throw LedgerError.schema(path: path, object: object)
    }
  }

  private static func readID(_ db: Database, path: String) throws -> LedgerID {
    let hex = try String.fetchOne(db, sql: "SELECT body ->> 'ledger' FROM event WHERE seq = 1")
    guard let hex, let id = LedgerID(hex: hex) else { throw LedgerError.notALedger(path: path) }
    return id
  }

  /// SQLite counts the memory it takes under one lock for all, which nobody here asks about, and
  /// which is a tenth of what reading the schema costs. It can be told only before its first use.
  private static let countsNoMemory = withoutMemoryStatistics() == SQLITE_OK

  static var configuration: Configuration {
    _ = countsNoMemory
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // GRDB asks of every statement which columns it touches, so that changes can be observed.
      // Nothing here observes them, and of the triggers' program that takes most of its compiling.
      sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      db.add(function: FoldedText.function)
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA cache_size = -8000")
      try db.execute(sql: "PRAGMA recursive_triggers = OFF")
    }
    return configuration
  }

  /// Moves on when another connection has written.
  public func dataVersion() throws(LedgerError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Number of events.
  public func size() throws(LedgerError) -> Int64 {
    try read { db in try Self.lastSeq(db) }
  }

  static func lastSeq(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT COALESCE(max(seq), 0) FROM event") ?? 0
  }

  /// Reads in one consistent moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try Self.translating(path) { try queue.read(body) }
  }

  /// Turns what SQLite says into what a person can act on.
  static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(LedgerError) -> Value {
    do {
      return try body()
    } catch let error as LedgerError {
      throw error
    } catch let refusal as Refusal {
      throw .refused(refusal)
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    } catch {
      throw .storage(reason: "\(error)")
    }
  }
}

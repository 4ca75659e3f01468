internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// Makes a new ledger with its first operator, who is its administrator.
  ///
  /// - Parameters:
  ///   - path: a file that does not exist; its folder is made.
  ///   - op: code of the first operator.
  ///   - roles: what the first operator may be beside administrator.
  /// - Throws: `LedgerError`; no file is then left behind.
  public static func create(
    at path: String, founder op: String, roles: [Role] = [],
    clock: @escaping @Sendable () -> Timestamp = Ledger.now
  ) throws(LedgerError) -> Ledger {
    var generator = SystemRandomNumberGenerator()
    return try create(
      at: path, id: LedgerID(using: &generator), founder: op, roles: roles, clock: clock)
  }

  /// Makes a new ledger that bears a given identifier: a demo's, drawn from its seed.
  public static func create(
    at path: String, id: LedgerID, founder op: String, roles: [Role],
    clock: @escaping @Sendable () -> Timestamp
  ) throws(LedgerError) -> Ledger {
    try translating(path) {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw LedgerError.alreadyThere(path: path)
      }
      let folder = (path as NSString).deletingLastPathComponent
      if !folder.isEmpty {
        do {
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        } catch {
          throw LedgerError.unwritable(path: folder, reason: error.localizedDescription)
        }
      }
      do {
        return try found(at: path, id: id, founder: op, roles: roles, clock: clock)
      } catch {
        for suffix in ["", "-wal", "-shm", "-journal"] {
          try? FileManager.default.removeItem(atPath: path + suffix)
        }
        throw error
      }
    }
  }

  private static func found(
    at path: String, id: LedgerID, founder op: String, roles: [Role],
    clock: @escaping @Sendable () -> Timestamp
  ) throws -> Ledger {
    // Only the owner reads the file, its journal and what is copied from them.
    let mask = umask(0o077)
    defer { umask(mask) }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.inTransaction(.immediate) {
        try Schema.create(in: db)
        let now = clock().milliseconds
        let first: [(String, String, String, Body)] = [
          (
            "found", "ledger", "",
            ["ledger": .text(id.hex), "law": .integer(Int64(Schema.version))]
          ),
          ("enrol", "operator", "active", ["code": .text(op)]),
          ("appoint", "operator", "", ["role": .text("admin")]),
        ]
        for (index, event) in first.enumerated() {
          try db.execute(
            sql: "INSERT INTO event VALUES (?, 1, ?, ?, ?, ?, ?, 1, 0, '', ?, ?)",
            arguments: [index + 1, now, now, op, event.0, event.1, event.2, event.3.json])
        }
        return .commit
      }
    }
    let ledger = try Ledger(path: path, queue: queue, clock: clock)
    try ledger.write(as: op) { act in
      for role in roles where role != Role("admin") {
        try act.append("appoint", .op, 1, ["role": .text(role.rawValue)])
      }
    }
    return ledger
  }
}

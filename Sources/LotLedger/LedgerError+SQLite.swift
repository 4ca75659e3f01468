internal import GRDB
internal import LedgerValues

extension LedgerError {
  /// What an error of SQLite means to a person.
  init(_ error: DatabaseError, path: String) {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER:
      self = .refused(Refusal(rule: Rule(message)))
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .busy
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_FULL, .SQLITE_PERM:
      self = .unwritable(path: path, reason: message)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      self = .notALedger(path: path)
    default:
      self = .storage(reason: message)
    }
  }
}

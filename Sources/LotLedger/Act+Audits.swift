internal import GRDB
public import LedgerValues

/// A doubt that a hardware audit left in the queue.
public struct QueuedDoubt: Sendable, Hashable {
  public let evidence: Int64
  public let reason: String
  /// The serial that it is about, or empty.
  public let serial: String
}

extension Act {
  /// What still waits in the queue of the audit that this file is.
  public func doubts(ofFile file: Int64) throws -> [QueuedDoubt] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, COALESCE(body ->> 'reason', ''), COALESCE(body ->> 'serial', '') FROM dossier
           WHERE subject = 'evidence' AND state = 'queued'
             AND body ->> 'kind' = 'audit' AND body ->> 'file' = ? ORDER BY id
          """), arguments: [file]
    ).map { QueuedDoubt(evidence: $0[0], reason: $0[1], serial: $0[2]) }
  }

  /// Whether the device was identified by this file.
  public func isIdentified(_ device: DeviceID, byFile file: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM event WHERE device = ? AND verb = 'identify' AND body ->> 'file' = ?)
          """), arguments: [device.rawValue, file]) ?? false
  }
}

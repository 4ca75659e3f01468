internal import Foundation
internal import GRDB
public import LedgerValues

/// A doubt that a hardware audit left in the queue, settled since or not.
public struct QueuedDoubt: Sendable, Hashable {
  public let evidence: Int64
  public let reason: String
  /// The serial that it is about, or empty.
  public let serial: String
  public let isQueued: Bool
}

extension Act {
  /// What was put in the queue of the audit that this file is, whether it waits or was settled.
  public func doubts(ofFile file: Int64) throws -> [QueuedDoubt] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, COALESCE(body ->> 'reason', ''), COALESCE(body ->> 'serial', ''),
                 state = 'queued' FROM dossier
           WHERE subject = 'evidence' AND body ->> 'kind' = 'audit' AND body ->> 'file' = ? ORDER BY id
          """), arguments: [file]
    ).map { QueuedDoubt(evidence: $0[0], reason: $0[1], serial: $0[2], isQueued: $0[3]) }
  }

  /// What an entry of the queue says under one name, as text; empty where it says nothing.
  public func text(_ name: String, ofEvidence id: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT CAST(body ->> ? AS TEXT) FROM dossier WHERE subject = 'evidence' AND id = ?
          """), arguments: [name, id]) ?? ""
  }

  /// What is kept of a file.
  public func bytes(ofFile file: Int64) throws -> [UInt8] {
    let data = try Data.fetchOne(
      db,
      sql: """
        SELECT a.bytes FROM dossier f JOIN attachment a ON a.digest = f.code
         WHERE f.subject = 'file' AND f.id = ?
        """, arguments: [file])
    return data.map { [UInt8]($0) } ?? []
  }

  /// The event by which a medium was recorded in its device, while it stands.
  public func recording(ofMedium id: Int64) throws -> Event? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT e.* FROM medium m JOIN event e ON e.seq = m.moved
         WHERE m.id = ? AND e.verb = 'add_medium'
        """, arguments: [id]
    ).map { Event(row: $0) }
  }

  /// Disks that wait in the queue as never erased: the entry of each, by its medium.
  public func unerased(in device: DeviceID) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT body ->> 'medium', id FROM dossier
           WHERE subject = 'evidence' AND state = 'queued' AND body ->> 'device' = ?
             AND body ->> 'kind' = 'unerased'
          """), arguments: [device.rawValue])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether any eraser's record stands of a medium since its device arrived, enough or not.
  public func hasEvidence(onMedium id: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM medium m JOIN device d ON d.id = m.device
              JOIN event e ON e.subject = 'medium' AND e.id = m.id AND e.device = m.device
             WHERE m.id = ? AND e.verb = 'sanitise_medium' AND e.seq > d.arrived
               AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq))
          """), arguments: [id]) ?? false
  }

  /// Number of the place where a device stands, or 0.
  public func place(of device: DeviceID) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT place FROM device WHERE id = ?", arguments: [device.rawValue]) ?? 0
  }

  /// Whether the disks of a device were looked at since it arrived.
  public func isInventoried(_ device: DeviceID) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT inventory > arrived FROM device WHERE id = ?",
      arguments: [device.rawValue]) ?? false
  }

  /// Whether the device was identified by this file.
  public func isIdentified(_ device: DeviceID, byFile file: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM event
             WHERE device = ? AND device > 0 AND verb = 'identify' AND body ->> 'file' = ?)
          """), arguments: [device.rawValue, file]) ?? false
  }
}

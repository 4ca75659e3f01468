internal import GRDB
internal import LedgerValues

/// What an entry of the queue says, as it is needed to look for candidates.
struct QueuedEvidence {
  let id: Int64
  let kind: String
  let reason: String
  let serial: String
  let maker: String
  let model: String
  /// What the audit says of what is in doubt.
  let value: String
  let medium: Int64
  let devices: [DeviceID]

  var doubt: AuditDoubt? { AuditDoubt(rawValue: reason) }

  static func fetch(_ db: Database, _ id: Int64) throws -> QueuedEvidence? {
    let names = ["kind", "reason", "serial", "maker", "model", "value"]
    let columns = names.map { "COALESCE(body ->> '\($0)', '')" }.joined(separator: ", ")
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT \(columns), COALESCE(body ->> 'medium', 0), COALESCE(body ->> 'device', 0)
          FROM dossier WHERE subject = 'evidence' AND id = ?
        """, arguments: [id])
    guard let row else { return nil }
    var devices = try Int64.fetchAll(
      db,
      sql: """
        SELECT j.value FROM dossier q, json_each(q.body, '$.devices') j
         WHERE q.subject = 'evidence' AND q.id = ? ORDER BY j.key
        """, arguments: [id])
    let only: Int64 = row[7]
    if only > 0, !devices.contains(only) { devices.insert(only, at: 0) }
    return QueuedEvidence(
      id: id, kind: row[0], reason: row[1], serial: row[2], maker: row[3], model: row[4],
      value: row[5], medium: row[6], devices: devices.map { DeviceID(rawValue: $0) })
  }
}

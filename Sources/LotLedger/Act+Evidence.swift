internal import GRDB
public import LedgerValues

extension Act {
  /// One piece of evidence, settled or not.
  public func queueEntry(_ id: Int64) throws -> QueueEntry? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, state, COALESCE(body ->> 'kind', ''), COALESCE(body ->> 'serial', ''), body
          FROM dossier WHERE subject = 'evidence' AND id = ?
        """, arguments: [id]
    ).map { row in
      QueueEntry(
        id: row[0], state: State(row[1]), kind: row[2], queued: recorded, device: "",
        serial: row[3], body: row[4])
    }
  }

  /// What a queued wipe log says, as a sanitisation record: the object `record` of its event, with
  /// the file and the row.
  public func record(ofEvidence id: Int64) throws -> Body {
    try body(
      rows: Row.fetchAll(
        db,
        sql: """
          SELECT j.key, j.type, j.value FROM dossier q, json_each(q.body, '$.record') j
           WHERE q.subject = 'evidence' AND q.id = ?1
          UNION ALL
          SELECT j.key, j.type, j.value FROM dossier q, json_each(q.body) j
           WHERE q.subject = 'evidence' AND q.id = ?1 AND j.key IN ('file', 'row')
          """, arguments: [id]))
  }

  /// When the erasure of a queued wipe log ended, if it says so.
  public func happened(ofEvidence id: Int64) throws -> Timestamp? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT body ->> 'happened' FROM dossier WHERE subject = 'evidence' AND id = ?
        """, arguments: [id]
    ).map { Timestamp(milliseconds: $0) }
  }

  /// The body of an event, to be written once more.
  public func copy(of event: Event) throws -> Body {
    try body(
      rows: Row.fetchAll(
        db, sql: "SELECT key, type, value FROM json_each(?) j", arguments: [event.body]))
  }

  private func body(rows: [Row]) throws -> Body {
    var body = Body()
    for row in rows {
      let name: String = row[0]
      switch row[1] as String {
      case "text": body[name] = .text(row[2])
      case "integer": body[name] = .integer(row[2])
      case "true", "false": body[name] = .json(row[1])
      case "array", "object": body[name] = .json(row[2])
      default: break
      }
    }
    return body
  }
}

internal import GRDB
public import LedgerValues

extension Act {
  /// Devices that bear the serial, however it is cased, or one of the numbers; none that is void.
  public func devices(withSerial serial: String, imei: [String]) throws -> [DeviceSummary] {
    var found: [DeviceSummary] = []
    for spelling in Set([serial, serial.uppercased(), serial.lowercased()]).sorted()
    where !spelling.isEmpty {
      found += try devices(withSerial: spelling)
    }
    for number in imei where !number.isEmpty {
      found += try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(DeviceSummary.columns) FROM device d \(DeviceSummary.joins)
             WHERE (d.imei = ?1 AND d.imei <> '' OR d.imei2 = ?1 AND d.imei2 <> '')
               AND d.state <> 'voided' ORDER BY d.id
            """), arguments: [number]
      ).map { DeviceSummary(row: $0) }
    }
    var seen: Set<DeviceID> = []
    return found.filter { seen.insert($0.id).inserted }
  }

  /// The lot in which the rows of a file were announced, if any were.
  public func lot(ofFile file: Int64) throws -> (id: Int64, code: String)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT l.id, l.code FROM imported i JOIN event e ON e.seq = i.seq
          JOIN dossier l ON l.subject = 'lot' AND l.id = e.body ->> 'lot'
         WHERE i.file = ? ORDER BY i.row LIMIT 1
        """, arguments: [file]
    ).map { ($0[0], $0[1]) }
  }

  /// Rows of this file that were put in the queue, settled since or not.
  public func queuedRows(ofFile file: Int64) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT body ->> 'row' FROM dossier
           WHERE subject = 'evidence' AND body ->> 'file' = ? AND body ->> 'row' IS NOT NULL
          """, arguments: [file]))
  }

  /// Whether the medium has this run of an eraser on record, annulled or not.
  public func isFiled(run: String, medium: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM event WHERE subject = 'medium' AND id = ? AND verb = 'sanitise_medium'
             AND body ->> 'run' = ?)
        """, arguments: [medium, run]) ?? false
  }

  /// Evidence of a kind that tells of runs, by the mark of the run.
  public func evidence(ofRuns kind: String) throws -> [String: (id: Int64, isQueued: Bool)] {
    var found: [String: (id: Int64, isQueued: Bool)] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT body ->> 'run', id, state = 'queued' FROM dossier
         WHERE subject = 'evidence' AND body ->> 'kind' = ? AND body ->> 'run' IS NOT NULL
        """, arguments: [kind])
    for row in rows { found[row[0]] = (row[1], row[2]) }
    return found
  }

  /// Puts evidence that names nobody for certain in the queue.
  @discardableResult
  public func queue(_ body: Body) throws -> Int64 {
    let id = try nextID(of: .evidence)
    try append("queue_evidence", .evidence, id, to: "queued", body)
    return id
  }
}

extension Act {
  /// Code of a lot, organisation, file…
  public func code(of subject: Subject, _ id: Int64) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT code FROM dossier WHERE subject = ? AND id = ?",
      arguments: [subject.rawValue, id]) ?? ""
  }
}

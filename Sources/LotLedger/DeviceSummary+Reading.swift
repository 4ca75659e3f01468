internal import GRDB
internal import LedgerValues

extension DeviceSummary {
  /// What a list shows of a device `d`; `joins` brings its lot and place. Without its `+`, `d.id`
  /// would ask for a number, and the index of what is in doubt, of any values, could not answer.
  static let columns = """
    d.id, d.tag, d.state, d.kind, d.maker, d.model, d.serial, d.donor_tag,
    COALESCE(l.code, ''), d.line, COALESCE(p.code, ''), d.entered,
    d.alert > 0 OR d.unseen > 0 OR EXISTS (
      SELECT 1 FROM dossier q
       WHERE q.subject = 'evidence' AND q.state = 'queued' AND q.body ->> 'device' = +d.id),
    d.grade, d.category, d.imei, COALESCE(n.name, o.code, ''), COALESCE(k.code, '')
    """
  static let joins = """
    LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
    LEFT JOIN dossier p ON p.subject = 'location' AND p.id = d.place
    LEFT JOIN dossier o ON o.subject = 'organisation' AND o.id = (l.body ->> 'donor')
    LEFT JOIN person n ON n.subject = 'organisation' AND n.id = o.id
    LEFT JOIN dossier k ON d.kit > 0 AND k.subject = 'kit' AND k.id = d.kit
    """

  init(row: Row) {
    self.init(
      id: DeviceID(rawValue: row[0]), tag: row[1], state: State(row[2]), kind: Kind(row[3]),
      maker: row[4], model: row[5], serial: row[6], donorTag: row[7], lot: row[8], line: row[9],
      place: row[10], entered: Timestamp(milliseconds: row[11]), hasAlert: row[12], grade: row[13],
      category: row[14], imei: row[15], donor: row[16], kit: row[17])
  }

  static func fetch(_ db: Database, _ id: DeviceID) throws -> DeviceSummary? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM device d \(joins) WHERE d.id = ?"),
      arguments: [id.rawValue]
    ).map { DeviceSummary(row: $0) }
  }
}

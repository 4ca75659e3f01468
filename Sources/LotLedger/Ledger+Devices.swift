internal import GRDB
public import LedgerValues

extension Ledger {
  /// One page of the devices that match; the newest come first unless the filter is sorted.
  public func devices(
    _ filter: DeviceFilter, _ anchor: PageAnchor<DeviceID> = .start, limit: Int
  ) throws(LedgerError) -> DevicePage {
    if filter.hasWords { advanceSearch() }
    return try read { (db) throws -> DevicePage in
      let query = try DeviceQuery(
        db, filter, law: law, today: today(db), hasIndex: past == nil)
      var page = try Paging.page(anchor, limit: limit) { bound, limit in
        try query.fetch(bound, limit: limit)
      }
      page.isBounded = query.isBounded
      return page
    }
  }

  /// Every device that matches, in the order of the list, as it stood at one moment.
  ///
  /// - Parameter take: is handed the rows, some at a time; ends the reading by answering false.
  public func everyDevice(
    _ filter: DeviceFilter, _ take: ([DeviceSummary]) throws -> Bool
  ) throws(LedgerError) {
    if filter.hasWords { advanceSearch() }
    try read { db in
      let query = try DeviceQuery(
        db, filter, law: law, today: today(db), isWhole: true, hasIndex: past == nil)
      var bound = Paging.Bound<DeviceID>.first
      while true {
        let rows = try query.fetch(bound, limit: Self.wholePage)
        guard !rows.isEmpty, try take(rows), let last = rows.last else { return }
        bound = .beyond(last.id)
      }
    }
  }

  private static let wholePage = 500

  /// Everything about one device, and what the operator may do with it.
  public func device(_ id: DeviceID, as op: String = "") throws(LedgerError) -> DeviceDetails? {
    try read { (db) throws -> DeviceDetails? in
      guard let summary = try DeviceSummary.fetch(db, id),
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT d.*, COALESCE(k.code, '') AS kit_code, COALESCE(r.code, '') AS request_code,
                   COALESCE(v.code, '') AS delivery_code, COALESCE(w.code, '') AS removal_code,
                   COALESCE(n.name, o.code, '') AS donor
              FROM device d
              LEFT JOIN dossier k ON k.subject = 'kit' AND k.id = d.kit
              LEFT JOIN dossier r ON r.subject = 'request' AND r.id = d.request
              LEFT JOIN dossier v ON v.subject = 'delivery' AND v.id = d.delivery
              LEFT JOIN dossier w ON w.subject = 'removal' AND w.id = d.removal
              LEFT JOIN lot l ON l.id = d.lot
              LEFT JOIN dossier o ON o.subject = 'organisation' AND o.id = l.donor
              LEFT JOIN person n ON n.subject = 'organisation' AND n.id = l.donor
             WHERE d.id = ?
            """, arguments: [id.rawValue])
      else { return nil }
      let imei: [String] = [row["imei"], row["imei2"]]
      let rules = try CategoryRules.fetch(db, for: summary.kind)
      let hardware = try Hardware.fetch(db, id, marks: rules == nil ? nil : try CPUMarks.fetch(db))
      return DeviceDetails(
        summary: summary,
        aliases: try String.fetchAll(
          db, sql: "SELECT code FROM label WHERE device = ? AND code <> ? ORDER BY seq",
          arguments: [id.rawValue, summary.tag]),
        imei: imei.filter { !$0.isEmpty }, grade: row["grade"], category: row["category"],
        donor: row["donor"], kit: row["kit_code"], request: row["request_code"],
        delivery: row["delivery_code"], removal: row["removal_code"],
        media: try Self.media(db, of: id), moves: try moves(db, of: id, as: op),
        alerts: try Self.alerts(db, of: id), tests: try Self.sheetTests(db, of: summary.kind),
        sheet: try Self.sheet(db, of: id),
        grading: try Self.grading(db, of: id, hardware, by: rules), hardware: hardware,
        installation: try Self.installation(db, of: id),
        doubts: try Self.doubts(db, about: id), parts: try Self.parts(db, of: id),
        through: try Self.lastSeq(db))
    }
  }

  /// The media a device carries or carried last.
  static func media(_ db: Database, of device: DeviceID) throws -> [Medium] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(Medium.columns)
          FROM medium m WHERE m.device = ? AND m.status <> 'voided' ORDER BY m.id
        """, arguments: [device.rawValue]
    ).map { Medium(row: $0) }
  }

  /// Every move from where the device stands, in the order of the law. Of a verb that leads to the
  /// state before, only that state.
  private func moves(_ db: Database, of id: DeviceID, as op: String) throws -> [MoveOption] {
    let roles = try Self.roles(db, of: op)
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT o.verb, o.target, o.rule, o.culprit FROM option o JOIN verb v ON v.name = o.verb
           WHERE o.device = ? AND o.rule <> 'not_the_state_before' ORDER BY v.ordinal
          """), arguments: [id.rawValue]
    ).map { row in
      let verb = Verb(row[0])
      var refusal: Refusal?
      let rule: String = row[2]
      let culprit: String = row[3]
      if !rule.isEmpty {
        let standing = Refusal(rule: Rule(rule), culprit: culprit)
        if standing.stands(against: op) { refusal = standing }
      }
      if refusal == nil, !op.isEmpty, !law.may(roles, verb) {
        refusal = Refusal(rule: "not_allowed", culprit: op)
      }
      return MoveOption(verb: verb, target: State(row[1]), refusal: refusal)
    }
  }

  static func roles(_ db: Database, of op: String) throws -> [Role] {
    try String.fetchAll(
      db,
      sql: """
        SELECT a.role FROM operator o JOIN appointment a ON a.operator = o.id AND a.active
         WHERE o.code = ? AND o.state = 'active'
        """, arguments: [op]
    ).map { Role($0) }
  }
}

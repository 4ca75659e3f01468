internal import GRDB
public import LedgerValues

extension Ledger {
  /// Removals, newest first; or the one of this code.
  ///
  /// - Parameter hasItems: whether each comes with every device on it, and with what dismantling
  ///   declared before it.
  public func removals(
    _ code: String? = nil, hasItems: Bool = true, limit: Int = 100
  ) throws(LedgerError) -> [RemovalSummary] {
    try read { (db) throws -> [RemovalSummary] in
      let loads = hasItems ? [:] : try RemovalSummary.Load.fetchAll(db)
      let condition = code == nil ? "" : "WHERE r.code = ?"
      return try Row.fetchAll(
        db,
        sql: """
          SELECT r.id, r.code, r.state, r.recycler, r.carrier, r.planned, COALESCE(p.code, ''),
                 r.slip, r.attestation, r.gone, g.happened, a.happened
            FROM removal r
            JOIN dossier d ON d.subject = 'removal' AND d.id = r.id
            LEFT JOIN dossier p ON p.subject = 'location' AND p.id = r.place
            LEFT JOIN event g ON g.seq = r.gone
            LEFT JOIN event a ON a.seq = d.moved AND a.verb = 'attest_removal'
           \(condition) ORDER BY r.id DESC LIMIT \(limit)
          """, arguments: StatementArguments(code.map { [$0] } ?? [])
      ).map { row in
        var removal = RemovalSummary(id: row[0], code: row[1], state: State(row[2]))
        removal.recycler = try RemovalSummary.Party.fetch(db, row[3])
        removal.carrier = try RemovalSummary.Party.fetch(db, row[4])
        (removal.planned, removal.place) = (row[5], row[6])
        (removal.slip, removal.attestation) = (row[7], row[8])
        removal.left = (row[10] as Int64?).map { Timestamp(milliseconds: $0) }
        removal.attested = (row[11] as Int64?).map { Timestamp(milliseconds: $0) }
        removal.bulk = try RemovalSummary.Bulk.fetchAll(db, ofRemoval: removal.id)
        removal.loads = loads[removal.id] ?? []
        if hasItems {
          removal.devices = try RemovalSummary.Item.fetchAll(db, ofRemoval: removal.id)
          removal.declaredCarcasses = try Self.carcasses(db, until: row[9]).mass
        }
        return removal
      }
    }
  }

  /// What waits to be taken away.
  public func wasteWaiting() throws(LedgerError) -> WasteWaiting {
    try read { (db) throws -> WasteWaiting in
      let devices = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM device d
           WHERE d.state = 'waste'
             AND NOT EXISTS (SELECT 1 FROM waste_loaded l WHERE l.device = d.id)
          """)
      let parts = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM dossier
           WHERE subject = 'part' AND state = 'scrapped' AND moved > ?
          """, arguments: [try Self.lastLeaving(db, of: "parts", before: 0)])
      let carcasses = try Self.carcasses(db, until: 0)
      return WasteWaiting(
        devices: devices ?? 0, carcasses: carcasses.mass, dismantled: carcasses.devices,
        parts: parts ?? 0)
    }
  }

  /// How each kind of device and of bulk leaves as waste, devices first.
  public func wasteNorms() throws(LedgerError) -> [WasteNorm] {
    try read { (db) throws -> [WasteNorm] in
      try Row.fetchAll(
        db,
        sql: """
          SELECT w.what, c.fr, c.en, w.code, w.weee, w.mass, COALESCE(e.operator, ''),
                 COALESCE(e.recorded, 0)
            FROM waste_in_force w
            JOIN choice c ON c.verb = 'set_waste' AND c.need = 'what' AND c.name = w.what
            LEFT JOIN event e ON e.seq = w.seq
           ORDER BY c.ordinal < 10, c.ordinal
          """
      ).map { row in
        WasteNorm(
          what: row[0], label: Sentence(fr: row[1], en: row[2]), code: row[3],
          weeeCategory: row[4], mass: row[5], by: row[6],
          since: Timestamp(milliseconds: row[7]))
      }
    }
  }

  /// What dismantling declared between the last removal of carcasses and this event; 0 for now.
  private static func carcasses(
    _ db: Database, until seq: Int64
  ) throws -> (mass: Int, devices: Int) {
    let since = try lastLeaving(db, of: "carcasses", before: seq)
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT COALESCE(sum(e.body ->> 'carcass'), 0), count(*)
            FROM device d JOIN event e ON e.seq = d.moved
           WHERE d.state = 'dismantled' AND e.seq > ?1 AND (?2 = 0 OR e.seq < ?2)
          """), arguments: [since, seq])
    return (row?[0] ?? 0, row?[1] ?? 0)
  }

  /// The event by which bulk of this sort last left, before another event or, for 0, till now.
  private static func lastLeaving(
    _ db: Database, of what: String, before seq: Int64
  ) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(r.gone) FROM removal r
           WHERE (?1 = 0 OR r.gone < ?1)
             AND EXISTS (SELECT 1 FROM removal_bulk b WHERE b.removal = r.id AND b.what = ?2)
          """), arguments: [seq, what]) ?? 0
  }
}

extension RemovalSummary.Party {
  static func fetch(_ db: Database, _ id: Int64) throws -> RemovalSummary.Party? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT o.code, COALESCE(p.name, ''), o.siret FROM organisation o
            LEFT JOIN person p ON p.subject = 'organisation' AND p.id = o.id
           WHERE o.id = ?
          """), arguments: [id]
    ).map { .init(code: $0[0], name: $0[1], siret: $0[2]) }
  }
}

extension RemovalSummary.Load {
  /// What is on each removal, by its number.
  static func fetchAll(_ db: Database) throws -> [Int64: [RemovalSummary.Load]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT removal, kind, count(*), sum(mass) FROM removal_device GROUP BY removal, kind
        """
    ).reduce(into: [:]) { loads, row in
      loads[row[0], default: []].append(
        RemovalSummary.Load(kind: Kind(row[1]), devices: row[2], mass: row[3]))
    }
  }
}

extension RemovalSummary.Item {
  static func fetchAll(_ db: Database, ofRemoval id: Int64) throws -> [RemovalSummary.Item] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT device, code, weee, mass, weighed FROM removal_device WHERE removal = ?"),
      arguments: [id]
    ).compactMap { row -> RemovalSummary.Item? in
      guard let device = try DeviceSummary.fetch(db, DeviceID(rawValue: row[0])) else { return nil }
      return RemovalSummary.Item(
        id: device.id, name: device.name, kind: device.kind,
        model: [device.maker, device.model].filter { !$0.isEmpty }.joined(separator: " "),
        serial: device.serial, state: device.state, code: row[1], weeeCategory: row[2],
        mass: row[3], isWeighed: row[4])
    }.sorted { $0.id.rawValue < $1.id.rawValue }
  }
}

extension RemovalSummary.Bulk {
  static func fetchAll(_ db: Database, ofRemoval id: Int64) throws -> [RemovalSummary.Bulk] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT line, what, code, mass, how = 'real' FROM removal_bulk
           WHERE removal = ? ORDER BY line
          """), arguments: [id]
    ).map { .init(line: $0[0], what: $0[1], code: $0[2], mass: $0[3], isWeighed: $0[4]) }
  }
}

internal import GRDB
internal import LedgerValues

/// Gathers the events from which a certificate may be read: those that occurred.
struct CertificateEvents {
  let db: Database

  init(_ db: Database) { self.db = db }

  func all(for scope: Certificate.Scope) throws -> [Event] {
    let devices = try devices(of: scope)
    var events: [Int64: Event] = [:]
    func take(_ found: [Event]) { for event in found { events[event.seq] = event } }
    take(try ledgers())
    for device in devices {
      take(try occurred("device = ? AND device > 0 AND subject = 'device'", [device]))
      for medium in try media(of: device) {
        take(try occurred("subject = 'medium' AND id = ?", [medium]))
      }
    }
    take(try referred(from: Array(events.values)))
    return events.values.sorted { $0.seq < $1.seq }
  }

  /// The devices that it is about, by number.
  func devices(of scope: Certificate.Scope) throws -> [Int64] {
    switch scope {
    case .device(let device):
      return try Int64.fetchAll(
        db, sql: "SELECT id FROM device WHERE id = ? AND state <> 'voided'",
        arguments: [device.rawValue])
    case .medium(let id):
      return try Int64.fetchAll(
        db, sql: "SELECT device FROM medium WHERE id = ? AND status <> 'voided'", arguments: [id])
    case .lot(let id):
      return try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM device WHERE lot = ? AND arrived > 0 AND state <> 'voided' ORDER BY id
          """, arguments: [id])
    }
  }

  /// Media that are in a device, or were.
  private func media(of device: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT id FROM event WHERE device = ? AND device > 0 AND subject = 'medium'
          """), arguments: [device])
  }

  /// The key, the site and the site's own rules.
  private func ledgers() throws -> [Event] {
    try occurred("subject = 'ledger' AND id = 1 AND device = 0 AND verb = 'adopt_key'", [])
      + occurred("subject = 'setting' AND device = 0", [])
  }

  /// Lots and their donors, and the files of evidence.
  private func referred(from events: [Event]) throws -> [Event] {
    let numbers = Set(events.map(\.seq)).map(String.init).joined(separator: ", ")
    func ids(_ name: String, _ verbs: String) throws -> [Int64] {
      try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT body ->> '\(name)' FROM event
           WHERE seq IN (\(numbers)) AND \(verbs) AND body ->> '\(name)' > 0
          """)
    }
    var found: [Event] = []
    for lot in try ids("lot", "subject = 'device'") {
      guard let first = try first(.lot, lot) else { continue }
      found.append(first)
      let donor = try Int64.fetchOne(
        db, sql: "SELECT body ->> 'donor' FROM event WHERE seq = ?", arguments: [first.seq])
      if let donor, let organisation = try self.first(.organisation, donor) {
        found.append(organisation)
      }
    }
    for file in try ids("file", "subject = 'medium'") {
      if let first = try first(.file, file) { found.append(first) }
    }
    return found
  }

  /// The event that began a smaller life.
  private func first(_ subject: Subject, _ id: Int64) throws -> Event? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM event WHERE subject = ? AND id = ? AND device = 0 ORDER BY seq LIMIT 1
          """), arguments: [subject.rawValue, id]
    ).map { Event(row: $0) }
  }

  private func occurred(
    _ condition: String, _ arguments: [Int64]
  ) throws -> [Event] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM event e WHERE \(condition)
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
             AND NOT (verb = 'correct' AND body ->> 'error' = 'did_not_occur') ORDER BY seq
          """), arguments: StatementArguments(arguments)
    ).map { Event(row: $0) }
  }
}

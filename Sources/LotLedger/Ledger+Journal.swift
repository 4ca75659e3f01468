internal import GRDB
public import LedgerValues

extension Ledger {
  /// Everything that happened to one device, oldest first.
  public func history(of device: DeviceID) throws(LedgerError) -> [HistoryEntry] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM event WHERE device = ? AND device > 0 ORDER BY seq",
        arguments: [device.rawValue]
      ).map { try entry(db, Event(row: $0)) }
    }
  }

  /// One page of what happened to one device, newest first.
  public func history(
    of device: DeviceID, _ anchor: PageAnchor<Int64>, limit: Int
  ) throws(LedgerError) -> HistoryPage {
    try events("device = ? AND device > 0", [device.rawValue], anchor, limit: limit)
  }

  /// One page of the events that meet all terms, newest first.
  public func journal(
    _ filter: JournalFilter = JournalFilter(), _ anchor: PageAnchor<Int64> = .start, limit: Int
  ) throws(LedgerError) -> HistoryPage {
    var conditions = ["1"]
    var arguments: [any DatabaseValueConvertible] = []
    for term in filter.terms {
      var choices = ["operator = ?", "seq = ?"]
      arguments += [term.text.uppercased(), Int64(term.text) ?? 0]
      if !term.verbs.isEmpty {
        choices.append("verb IN (\(DeviceQuery.marks(term.verbs.count)))")
        arguments += term.verbs.map(\.rawValue) as [any DatabaseValueConvertible]
      }
      let named = try named(term.text)
      if !named.isEmpty {
        choices.append("device IN (\(named.map(String.init).joined(separator: ", ")))")
      }
      conditions.append("(\(choices.joined(separator: " OR ")))")
    }
    return try events(
      conditions.joined(separator: " AND "), arguments, anchor, limit: limit)
  }

  /// Devices whose codes hold a word: exact first, else by the search index, a page of them.
  private func named(_ word: String) throws(LedgerError) -> [Int64] {
    if case .device(let id) = try resolve(word) { return [id.rawValue] }
    guard FoldedText(word).isIndexable else { return [] }
    return try devices(DeviceFilter(words: [word]), limit: 200).rows.map(\.id.rawValue)
  }

  func events(
    _ condition: String, _ arguments: [any DatabaseValueConvertible], _ anchor: PageAnchor<Int64>,
    limit: Int
  ) throws(LedgerError) -> HistoryPage {
    try read { (db) throws -> HistoryPage in
      let slice = try Paging.slice(anchor, limit: limit) { bound, limit in
        let (limits, bounds) = bound.sql(column: "seq")
        return try Row.fetchAll(
          db,
          sql: """
            SELECT * FROM event WHERE \(condition) AND \(limits)
             ORDER BY seq \(bound.isBackward ? "ASC" : "DESC") LIMIT ?
            """, arguments: StatementArguments(arguments + bounds + [limit])
        ).map { Event(row: $0) }
      }
      return HistoryPage(
        entries: try slice.rows.map { try entry(db, $0) }, hasNewer: slice.hasEarlier,
        hasOlder: slice.hasLater)
    }
  }

  /// Fills in what hangs on an event: free text, the device's name, whether it was annulled.
  func entry(_ db: Database, _ event: Event) throws -> HistoryEntry {
    var texts: [String: String] = [:]
    if law.verb(event.verb)?.needs.contains(where: { $0.value == .freeText }) == true {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT j.key, f.text FROM json_each(?) j JOIN free_text f ON f.digest = j.value
             WHERE j.type = 'text'
            """), arguments: [event.body])
      for row in rows { texts[row[0]] = row[1] as String }
    }
    let correction = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT correction FROM annulled WHERE seq = ?"),
      arguments: [event.seq])
    var name = ""
    if event.device > 0 {
      name = try DeviceSummary.fetch(db, DeviceID(rawValue: event.device))?.name ?? ""
    }
    return HistoryEntry(
      event: event, deviceName: name, texts: texts, names: try references(db, of: event),
      subjectName: event.device > 0 ? "" : try Self.name(db, of: event.subject, event.id),
      isAnnulled: correction != nil, correction: correction ?? 0,
      sheet: try Self.sheet(db, of: event))
  }

  /// The codes of what an event's body refers to.
  private func references(_ db: Database, of event: Event) throws -> [String: String] {
    var names: [String: String] = [:]
    for need in law.verb(event.verb)?.needs ?? [] {
      guard case .reference(let subject) = need.value else { continue }
      let id = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT ? ->> ('$.' || ?)"), arguments: [event.body, need.name])
      if let id { names[need.name] = try Self.name(db, of: subject, id) }
    }
    return names
  }

  /// What a subject is called; empty where it has no name.
  private static func name(_ db: Database, of subject: Subject, _ id: Int64) throws -> String {
    switch subject {
    case .device: return try DeviceSummary.fetch(db, DeviceID(rawValue: id))?.name ?? ""
    case .medium:
      return try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT CASE serial WHEN '' THEN '#' || id ELSE serial END FROM medium WHERE id = ?"),
        arguments: [id]) ?? ""
    case .setting:
      return try String.fetchOne(
        db.cachedStatement(sql: "SELECT name FROM setting_key WHERE id = ?"), arguments: [id]) ?? ""
    default:
      return try String.fetchOne(
        db.cachedStatement(sql: "SELECT code FROM dossier WHERE subject = ? AND id = ?"),
        arguments: [subject.rawValue, id]) ?? ""
    }
  }
}

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

  /// Events, newest first.
  ///
  /// - Parameters:
  ///   - seq: only events before this one; nil for the newest.
  ///   - words: only events whose verb, operator, device or body holds all of them; then the search
  ///     looks back over `reach` events at most.
  public func journal(
    before seq: Int64? = nil, words: [String] = [], limit: Int, reach: Int64 = 20_000
  ) throws(LedgerError) -> [HistoryEntry] {
    try read { (db) throws -> [HistoryEntry] in
      let end = try seq ?? (Self.lastSeq(db) + 1)
      let wanted = words.map { FoldedText($0).text }
      let cursor = try Row.fetchCursor(
        db,
        sql: "SELECT * FROM event WHERE seq < ? AND seq >= ? ORDER BY seq DESC",
        arguments: [end, wanted.isEmpty ? 0 : max(0, end - reach)])
      var found: [HistoryEntry] = []
      while found.count < limit, let row = try cursor.next() {
        let entry = try entry(db, Event(row: row))
        if wanted.isEmpty || matches(entry, wanted) { found.append(entry) }
      }
      return found
    }
  }

  private func matches(_ entry: HistoryEntry, _ words: [String]) -> Bool {
    let event = entry.event
    let label = law.verb(event.verb)?.label
    let text = FoldedText(
      [
        event.verb.rawValue, label?.french ?? "", label?.english ?? "", event.op, event.source,
        event.target, entry.deviceName, event.body, entry.texts.values.joined(separator: " "),
        String(event.seq),
      ].joined(separator: " ")
    ).text
    return words.allSatisfy { text.contains($0) }
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
    let annulled = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM annulled WHERE seq = ?)"),
      arguments: [event.seq])
    var name = ""
    if event.device > 0 {
      name = try DeviceSummary.fetch(db, DeviceID(rawValue: event.device))?.name ?? ""
    }
    return HistoryEntry(
      event: event, deviceName: name, texts: texts, isAnnulled: annulled ?? false)
  }
}

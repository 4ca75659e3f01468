internal import GRDB
public import LedgerValues

extension Ledger {
  /// Deliveries, newest first; or the one of this code.
  ///
  /// - Parameter hasLines: whether each comes with all that stands in it.
  public func deliveries(
    _ code: String? = nil, hasLines: Bool = true, limit: Int = 200
  ) throws(LedgerError) -> [DeliverySummary] {
    try read { db in
      try DeliveryReader(db: db, hasLines: hasLines).deliveries(
        where: code == nil ? "1" : "d.code = ?", StatementArguments(code.map { [$0] } ?? []),
        limit: limit)
    }
  }

  /// What is in a device, and the screen that its last audit named.
  public func hardware(
    of device: DeviceID
  ) throws(LedgerError) -> (hardware: Hardware, screen: String) {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT COALESCE(e.body ->> 'screen', ''), COALESCE(e.body ->> 'resolution', '')
              FROM event e
             WHERE e.device = ? AND e.device > 0 AND e.verb = 'identify'
               AND (e.body ->> 'screen' IS NOT NULL OR e.body ->> 'resolution' IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
             ORDER BY e.seq DESC LIMIT 1
            """), arguments: [device.rawValue])
      let words: [String] = row.map { [$0[0], $0[1]] } ?? []
      return (
        try Hardware.fetch(db, device, marks: nil),
        words.filter { !$0.isEmpty }.joined(separator: " ")
      )
    }
  }
}

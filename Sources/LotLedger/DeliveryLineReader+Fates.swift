internal import GRDB
internal import LedgerValues

/// How many devices came to what, without their lines: what a list of deliveries tells of each.
extension DeliveryLineReader {
  /// What is still out is counted by state; only what came back, or never left, is looked at.
  func fates() throws -> [DeliveryFate: Int] {
    var fates = try out()
    var gone: Set<Int64> = []
    for (device, departure) in try comeBack() {
      gone.insert(device)
      fates[try fate(of: device, since: departure).fate, default: 0] += 1
    }
    let left = try notOut().filter { !gone.contains($0) }.count
    if left > 0 { fates[isDraft ? .loaded : .unshipped, default: 0] += left }
    return fates
  }

  private func out() throws -> [DeliveryFate: Int] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT state, count(*) FROM device WHERE delivery > 0 AND delivery = ? GROUP BY state
          """), arguments: [delivery]
    ).reduce(into: [:]) { fates, row in
      let fate = DeliveryFate(rawValue: row[0]) ?? .shipped
      fates[fate, default: 0] += row[1] as Int
    }
  }

  /// The last departure by this delivery of each device that is not out by it any more.
  private func comeBack() throws -> [(device: Int64, departure: Int64)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT e.device, max(e.seq)
            FROM event e JOIN device d ON d.id = e.device
           WHERE e.verb = 'ship' AND e.body ->> 'delivery' = ?1 AND d.delivery <> ?1
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
           GROUP BY e.device
          """), arguments: [delivery]
    ).map { ($0[0], $0[1]) }
  }

  /// Devices set aside for it, alone or in a kit, that are not out by it.
  private func notOut() throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT d.id FROM loading l JOIN device d ON d.id = l.id
           WHERE l.delivery = ?1 AND l.subject = 'device' AND l.quantity > 0 AND d.delivery <> ?1
          UNION
          SELECT d.id FROM loading l
            JOIN kit_line k ON k.kit = l.id AND k.device > 0 JOIN device d ON d.id = k.device
           WHERE l.delivery = ?1 AND l.subject = 'kit' AND l.quantity > 0 AND d.delivery <> ?1
          """), arguments: [delivery])
  }
}

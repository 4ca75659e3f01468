internal import GRDB
internal import LedgerValues

/// How long wipes took of late, by kind and capacity, as their logs tell.
struct WipeDurations {
  private struct Size: Hashable {
    let kind: String
    let bytes: Int64
  }

  private var medians: [Size: Int64] = [:]

  /// Fewer say nothing of the next one.
  private static let fewest = 5
  /// How many events are looked back at.
  private static let window = 20_000

  init(_ db: Database) throws {
    var durations: [Size: [Int64]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT m.kind, m.capacity, e.body ->> 'started', e.body ->> 'ended'
          FROM event e JOIN medium m ON m.id = e.id
         WHERE e.seq > (SELECT max(seq) FROM event) - \(Self.window)
           AND e.subject = 'medium' AND e.verb = 'sanitise_medium' AND m.capacity > 0
           AND e.body ->> 'result' = 'success' AND e.body ->> 'started' <> ''
        """)
    while let row = try rows.next() {
      guard let start = Timestamp(reading: (row[2] as String?) ?? ""),
        let end = Timestamp(reading: (row[3] as String?) ?? ""), start < end
      else { continue }
      durations[Size(kind: row[0], bytes: row[1]), default: []]
        .append(end.milliseconds - start.milliseconds)
    }
    medians = durations.filter { $0.value.count >= Self.fewest }
      .mapValues { $0.sorted()[$0.count / 2] }
  }

  /// The longest that its media which are not wiped yet usually take; nil where one is unlike all
  /// that are known.
  func usual(of device: DeviceID, _ db: Database) throws -> Int64? {
    guard !medians.isEmpty else { return nil }
    let sizes = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT m.kind, m.capacity FROM medium m JOIN carried c ON c.medium = m.id
           WHERE m.device = ? AND c.device = m.device AND NOT c.safe AND NOT c.here
          """), arguments: [device.rawValue]
    ).map { Size(kind: $0[0], bytes: $0[1]) }
    let known = sizes.compactMap { medians[$0] }
    return known.count == sizes.count ? known.max() : nil
  }
}

internal import GRDB
internal import LedgerValues

/// Reads what a stock-take found: while it is open from how things stand, and ever after from what
/// its events say, so that its minutes stay what they were.
struct StockTakeReader {
  typealias Finding = StockTakeSummary.Finding

  let db: Database
  let take: Int64
  let isOpen: Bool

  /// What is left to be settled, by the law's own view, with the name that sorts it.
  func live() throws -> [(what: String, finding: Finding)] {
    guard isOpen else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), f.code, f.finding, d.unseen > 0, COALESCE(g.code, '')
          FROM finding f LEFT JOIN device d ON d.id = f.device \(Self.joins)
          LEFT JOIN dossier g ON g.subject = 'location' AND g.id = f.place
         WHERE f.take = ? ORDER BY f.code, d.tag, d.id
        """, arguments: [take]
    ).map { row in
      let (code, what) = (row[8] as String, row[9] as String)
      let place: String = row[11]
      guard code.isEmpty else {
        return (what, Finding(tag: code, seen: place, isSettled: false))
      }
      let isMissing = what == "missing"
      let isMarked: Bool = row[10]
      return (
        what,
        Self.finding(row, seen: isMissing ? "" : place, isSettled: isMissing && isMarked)
      )
    }
  }

  func seen() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sighting WHERE take = ?", arguments: [take])
      ?? 0
  }

  /// While it is open, what nobody saw; afterwards what it marked and did not see after all.
  func missing(_ live: [(what: String, finding: Finding)]) throws -> [Finding] {
    if isOpen { return live.filter { $0.what == "missing" }.map(\.finding) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), \(Self.past), ''
          FROM (SELECT e.device, max(e.seq) AS seq FROM event e
                 WHERE e.verb = 'not_seen' AND e.body ->> 'take' = ?1
                   AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
                 GROUP BY e.device) m
          JOIN device d ON d.id = m.device \(Self.joins)
         WHERE NOT EXISTS (SELECT 1 FROM sighting g
                            WHERE g.take = ?1 AND g.device = m.device AND g.seq > m.seq)
         ORDER BY d.tag, d.id
        """, arguments: [take]
    ).map { Self.past($0, isSettled: true) }
  }

  /// What is left to be put in its place, and what was put there by this stock-take.
  func misplaced(_ live: [(what: String, finding: Finding)]) throws -> [Finding] {
    let left = live.filter { $0.what == "misplaced" }.map(\.finding)
    let devices = Set(left.map(\.device))
    let put = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), \(Self.past), g.code
          FROM (SELECT e.device, max(e.seq) AS seq, e.body ->> 'place' AS place FROM event e
                 WHERE e.verb = 'locate' AND e.body ->> 'take' = ?
                   AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
                 GROUP BY e.device) m
          JOIN device d ON d.id = m.device \(Self.joins)
          JOIN dossier g ON g.subject = 'location' AND g.id = m.place
         ORDER BY d.tag, d.id
        """, arguments: [take]
    ).map { Self.past($0, isSettled: true) }
    return left + put.filter { !devices.contains($0.device) }
  }

  /// What was seen and was not in custody then, and codes that nothing answered to.
  func unexpected(_ live: [(what: String, finding: Finding)]) throws -> [Finding] {
    let left = live.filter { $0.what == "unexpected" || $0.what == "unknown" }.map(\.finding)
    let names = Set(left.map(\.tag))
    let devices = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), \(Self.past), g.code, ?2 OR EXISTS (
                 SELECT 1 FROM state c WHERE c.subject = 'device' AND c.custody
                    AND c.name = \(Self.state(before: Self.end)))
          FROM sighting m
          JOIN device d ON d.id = m.device \(Self.joins)
          JOIN state s ON s.subject = 'device' AND NOT s.custody
           AND s.name = \(Self.state(before: "m.seq"))
          JOIN dossier g ON g.subject = 'location' AND g.id = m.place
         WHERE m.take = ?1 ORDER BY d.tag, d.id
        """, arguments: [take, isOpen]
    ).map { Self.past($0, isSettled: $0[11]) }
    let codes = try Row.fetchAll(
      db,
      sql: """
        SELECT k.code, g.code, k.settled AND (?2 OR EXISTS (
                 SELECT 1 FROM event e
                  WHERE e.device = 0 AND e.subject = 'stock_take' AND e.id = k.take
                    AND e.verb = 'settle_code' AND e.body ->> 'code' = k.code)
                 OR EXISTS (SELECT 1 FROM label l
                             WHERE l.code = k.code AND l.seq < \(Self.end)))
          FROM kept_code k
          JOIN dossier g ON g.subject = 'location' AND g.id = k.place
         WHERE k.take = ?1 ORDER BY k.seq
        """, arguments: [take, isOpen]
    ).map { Finding(tag: $0[0], seen: $0[1], isSettled: $0[2]) }
    return left + (devices + codes).filter { !names.contains($0.tag) }
  }

  /// Every article that was counted, place by place, the last count of each; while it is open also
  /// those still to count.
  func articles() throws -> [StockTakeSummary.Line] {
    let counted = try Row.fetchAll(
      db,
      sql: """
        SELECT a.code, COALESCE(a.body ->> 'label', ''), p.code,
               e.body ->> 'quantity', sum((e.body ->> 'quantity') - (e.body ->> 'before')),
               max(e.seq)
          FROM event e
          JOIN dossier a ON a.subject = 'article' AND a.id = e.id
          JOIN dossier p ON p.subject = 'location' AND p.id = e.body ->> 'place'
         WHERE e.verb = 'count_article' AND e.body ->> 'take' = ?
         GROUP BY e.id, p.id ORDER BY a.code, p.code
        """, arguments: [take]
    ).map { row in
      let (quantity, difference) = (row[3] as Int, row[4] as Int)
      return StockTakeSummary.Line(
        article: row[0], label: row[1], place: row[2], held: quantity - difference,
        counted: quantity)
    }
    guard isOpen else { return counted }
    let done = Set(counted.map { "\($0.article) \($0.place)" })
    let others = try Row.fetchAll(
      db,
      sql: """
        SELECT a.code, COALESCE(a.body ->> 'label', ''), p.code, s.quantity
          FROM dossier t
          JOIN place_within w ON w.ancestor = t.body ->> 'place'
           AND (w.place = w.ancestor OR COALESCE(t.body ->> 'scope', 'below') = 'below')
          JOIN article_stock s ON s.place = w.place AND s.quantity > 0
          JOIN dossier a ON a.subject = 'article' AND a.id = s.article
          JOIN dossier p ON p.subject = 'location' AND p.id = s.place
         WHERE t.subject = 'stock_take' AND t.id = ? ORDER BY a.code, p.code
        """, arguments: [take]
    ).map {
      StockTakeSummary.Line(
        article: $0[0], label: $0[1], place: $0[2], held: $0[3], counted: nil)
    }
    return counted + others.filter { !done.contains("\($0.article) \($0.place)") }
  }

  /// What names a device `d` and says where it stands.
  private static let columns = """
    d.id, d.tag, COALESCE(l.code, ''), d.line, d.kind, d.state, COALESCE(p.code, ''), d.unseen
    """
  private static let joins = """
    LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
    LEFT JOIN dossier p ON p.subject = 'location' AND p.id = d.place
    """

  /// Where a device stood by the ledger before the event `m.seq`: its place and its state.
  private static let past = """
    COALESCE((SELECT w.code FROM event x
                JOIN dossier w ON w.subject = 'location' AND w.id = x.body ->> 'place'
               WHERE x.device = d.id AND x.device > 0 AND x.subject = 'device'
                 AND x.seq < m.seq AND x.body ->> 'place' IS NOT NULL AND x.verb <> 'see'
                 AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = x.seq)
               ORDER BY x.seq DESC LIMIT 1), ''),
    COALESCE(\(state(before: "m.seq")), d.state)
    """

  /// The state of a device `d` before an event.
  private static func state(before seq: String) -> String {
    """
    (SELECT x.target FROM event x
      WHERE x.device = d.id AND x.device > 0 AND x.subject = 'device' AND x.target <> ''
        AND x.seq < \(seq) ORDER BY x.seq DESC LIMIT 1)
    """
  }

  /// The event that ended the stock-take.
  private static let end =
    "(SELECT t.moved FROM dossier t WHERE t.subject = 'stock_take' AND t.id = ?1)"

  private static func finding(_ row: Row, seen: String, isSettled: Bool) -> Finding {
    Finding(
      tag: name(row), device: DeviceID(rawValue: row[0]), kind: Kind(row[4]),
      state: State(row[5]), recorded: row[6], seen: seen, isSettled: isSettled)
  }

  /// As it stood when it was found: after the columns come `past` and where it was seen.
  private static func past(_ row: Row, isSettled: Bool) -> Finding {
    Finding(
      tag: name(row), device: DeviceID(rawValue: row[0]), kind: Kind(row[4]),
      state: State(row[9]), recorded: row[8], seen: row[10], isSettled: isSettled)
  }

  private static func name(_ row: Row) -> String {
    let (tag, lot, line) = (row[1] as String, row[2] as String, row[3] as Int64)
    return tag.isEmpty ? "\(lot)#\(line)" : tag
  }
}

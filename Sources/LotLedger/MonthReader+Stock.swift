internal import GRDB
public import LedgerValues

extension MonthReader {
  /// A device as it stood at the end of the month.
  public struct Stock {
    public let device: DeviceID
    /// Its tag, or `LOT#line`.
    public let name: String
    public let state: State
    /// When it came into that state.
    public let entered: Timestamp
    public let kind: String
    public let maker: String
    public let model: String
    public let serial: String
    public let donorTag: String
    public let lot: String
    public let place: String
    public let grade: String
    public let category: String
  }

  /// Every device in custody at the end of the month, in the order of their numbers.
  ///
  /// A device that no later event has touched stands as it stands now; of the others, what it was is
  /// read from its events.
  public func eachInStock(_ body: (Stock) throws -> Void) throws {
    try each(
      """
      SELECT w.id, \(Self.tag(of: "d")), w.state, w.entered, w.kind, w.maker, w.model, w.serial,
             w.donor_tag, COALESCE(l.code, ''), COALESCE(p.code, ''), w.grade, w.category
        FROM (\(Self.untouched) UNION ALL \(Self.touchedSince) ORDER BY 1) w
        JOIN device d ON d.id = w.id
        JOIN state s ON s.subject = 'device' AND s.name = w.state AND s.custody
        LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = w.lot
        LEFT JOIN dossier p ON p.subject = 'location' AND p.id = w.place
       ORDER BY w.id
      """, ["through": range.through]
    ) { row in
      try body(
        Stock(
          device: DeviceID(rawValue: row[0]), name: row[1], state: State(row[2]),
          entered: Timestamp(milliseconds: row[3]), kind: row[4], maker: row[5], model: row[6],
          serial: row[7], donorTag: row[8], lot: row[9], place: row[10], grade: row[11],
          category: row[12]))
    }
  }

  private static let untouched = """
    SELECT id, state, entered, kind, maker, model, serial, donor_tag, lot, place, grade, category
      FROM device WHERE seq <= :through
    """

  /// The last of each fact up to the end of the month that had not been annulled by then: a value
  /// goes with its number in front of it, and the greatest is taken.
  private static let touchedSince = """
    SELECT f.id, f.state,
           COALESCE((SELECT e.happened FROM event e WHERE e.seq = f.moved), 0),
           COALESCE(f.kind, 'other'), COALESCE(f.maker, ''), COALESCE(f.model, ''),
           COALESCE(f.serial, ''), COALESCE(f.donor_tag, ''), CAST(COALESCE(f.lot, 0) AS INTEGER),
           CAST(COALESCE(f.place, 0) AS INTEGER), COALESCE(f.grade, ''), COALESCE(f.category, '')
      FROM (
        SELECT x.id,
               substr(max(CASE WHEN e.target <> '' THEN \(key) || e.target END), 20) AS state,
               max(CASE WHEN e.target <> '' AND e.verb <> 'correct' AND a.seq IS NULL
                        THEN e.seq END) AS moved,
               \(["kind", "maker", "model", "serial", "donor_tag", "lot", "place", "grade",
                  "category"].map(last).joined(separator: ",\n           "))
          FROM device x
          JOIN event e ON e.device = x.id AND e.device > 0 AND e.seq <= :through
           AND e.subject = 'device'
          LEFT JOIN annulled a ON a.seq = e.seq AND a.correction <= :through
         WHERE x.seq > :through
         GROUP BY x.id) f
     WHERE f.state IS NOT NULL
    """

  private static let key = "printf('%019d', e.seq)"

  private static func last(_ name: String) -> String {
    """
    substr(max(CASE WHEN a.seq IS NULL AND e.verb IN ('announce', 'register', 'receive', 'readmit',
        'return', 'find', 'identify', 'locate', 'relabel', 'assign_lot', 'grade', 'correct')
      THEN \(key) || (e.body ->> '\(name)') END), 20) AS \(name)
    """
  }
}

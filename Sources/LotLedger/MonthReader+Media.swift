internal import GRDB
public import LedgerValues

extension MonthReader {
  /// What was done to one medium: evidence filed and validated, or its destruction.
  public struct Treatment {
    /// Number of the event that filed the evidence or the destruction.
    public let seq: Int64
    public let verb: Verb
    public let recorded: Timestamp
    public let happened: Timestamp
    public let op: String
    /// Tag of the device, or `LOT#line`.
    public let device: String
    public let lot: String
    public let medium: Int64
    public let serial: String
    public let kind: String
    public let capacity: Int64
    public let technique: String
    public let method: String
    public let tool: String
    public let version: String
    public let result: String
    public let verification: String
    /// Errors counted; nil when nothing was said of them.
    public let errors: Int64?
    /// Who validated it and when, up to the end of the month; empty and nil when nobody did.
    public let validator: String
    public let validated: Timestamp?
    public let witness: String
    public let certificate: String
    /// SHA-256 of the log as received.
    public let log: String
  }

  /// Evidence filed in the month or validated in it, failures and destructions, by their numbers.
  public func eachTreatment(_ body: (Treatment) throws -> Void) throws {
    try each(
      """
      WITH filed AS (
        SELECT e.* FROM event e
         WHERE e.seq > :before AND e.seq <= :through AND e.subject = 'medium'
           AND e.verb IN ('sanitise_medium', 'fail_medium', 'destroy_medium')
        UNION ALL
        SELECT s.* FROM (\(Self.validatedLater)) v JOIN event s ON s.seq = v.seq
         WHERE s.seq <= :before
        ORDER BY 1)
      SELECT f.seq, f.verb, f.recorded, f.happened, f.operator, COALESCE(\(Self.tag(of: "d")), ''),
             COALESCE(l.code, ''), f.id, m.serial, m.kind, m.capacity,
             COALESCE(f.body ->> 'technique', ''),
             COALESCE(f.body ->> 'method', ''), COALESCE(f.body ->> 'tool', ''),
             COALESCE(f.body ->> 'version', ''), COALESCE(f.body ->> 'result', ''),
             COALESCE(f.body ->> 'verification', ''), f.body ->> 'errors',
             COALESCE(v.operator, ''), v.recorded, COALESCE(f.body ->> 'witness', ''),
             COALESCE(f.body ->> 'certificate', ''),
             COALESCE((SELECT o.code FROM dossier o
                        WHERE o.subject = 'file' AND o.id = f.body ->> 'file'), '')
        FROM filed f
        JOIN medium m ON m.id = f.id
        LEFT JOIN device d ON d.id = f.device
        LEFT JOIN dossier l ON l.subject = 'lot' AND l.id = d.lot
        LEFT JOIN event v ON v.seq = (\(Self.validation))
       WHERE NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = f.seq AND a.correction <= :through)
       ORDER BY f.seq
      """, ["before": range.before, "through": range.through], { try body(Self.treatment($0)) })
  }

  private static func treatment(_ row: Row) -> Treatment {
    Treatment(
      seq: row[0], verb: Verb(row[1]), recorded: Timestamp(milliseconds: row[2]),
      happened: Timestamp(milliseconds: row[3]), op: row[4], device: row[5], lot: row[6],
      medium: row[7], serial: row[8], kind: row[9], capacity: row[10], technique: row[11],
      method: row[12], tool: row[13], version: row[14], result: row[15], verification: row[16],
      errors: row[17], validator: row[18],
      validated: (row[19] as Int64?).map { Timestamp(milliseconds: $0) }, witness: row[20],
      certificate: row[21], log: row[22])
  }

  /// Evidence whose validation lies in the month: the last that was filed before it.
  private static let validatedLater = """
    SELECT DISTINCT (
        SELECT s.seq FROM event s
         WHERE s.subject = 'medium' AND s.id = c.medium AND s.seq < c.seq
           AND s.verb = 'sanitise_medium' ORDER BY s.seq DESC LIMIT 1) AS seq
      FROM (
        SELECT seq, id AS medium FROM event
         WHERE seq > :before AND seq <= :through AND subject = 'medium' AND verb = 'validate_medium'
        UNION ALL
        SELECT c.seq, m.id FROM event c JOIN medium m ON m.device = c.device
         WHERE c.seq > :before AND c.seq <= :through AND c.verb = 'complete_wipe'
           AND m.fitted < c.seq
      ) c
    """

  /// The first validation of evidence `f`: of the medium itself, or by its device's `complete_wipe`,
  /// before other evidence took its place.
  private static let validation = """
    SELECT min(c.seq) FROM (
        SELECT c.seq, c.verb FROM event c
         WHERE c.subject = 'medium' AND c.id = f.id AND c.seq > f.seq AND c.seq <= :through
           AND c.verb IN ('validate_medium', 'sanitise_medium', 'fail_medium')
        UNION ALL
        SELECT c.seq, c.verb FROM event c
         WHERE c.device = f.device AND c.device > 0 AND c.seq > f.seq AND c.seq <= :through
           AND c.verb = 'complete_wipe'
        ORDER BY 1 LIMIT 1) c
     WHERE c.verb IN ('validate_medium', 'complete_wipe') AND f.verb = 'sanitise_medium'
       AND f.body ->> 'result' = 'success'
       AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = c.seq AND a.correction <= :through)
    """

  /// A medium on its own that is not safe, as it lay at the end of the month.
  public struct LooseMedium {
    public let medium: Int64
    public let serial: String
    public let kind: String
    public let capacity: Int64
    public let status: State
    /// Tag of the device that it came out of.
    public let device: String
    public let since: Timestamp
  }

  /// Media out of their devices, neither destroyed nor known to be safe.
  public func eachLooseUnsafe(_ body: (LooseMedium) throws -> Void) throws {
    try each(
      """
      SELECT m.id, m.serial, m.kind, m.capacity, e.target, COALESCE(\(Self.tag(of: "d")), ''),
             e.happened
        FROM medium m
        JOIN event e ON e.seq = (
          SELECT x.seq FROM event x WHERE x.subject = 'medium' AND x.id = m.id AND x.target <> ''
             AND x.seq <= :through ORDER BY x.seq DESC LIMIT 1)
        LEFT JOIN device d ON d.id = m.device
       WHERE (m.removed > 0 OR m.status <> 'fitted')
         AND e.target NOT IN ('fitted', 'destroyed', 'voided') AND NOT COALESCE(
          (SELECT CASE x.verb WHEN 'remove_medium' THEN x.body ->> 'safe'
                              ELSE x.verb = 'validate_medium' END
             FROM event x WHERE x.subject = 'medium' AND x.id = m.id AND x.seq <= :through
              AND x.verb IN ('remove_medium', 'validate_medium', 'fail_medium')
              AND NOT EXISTS (
                SELECT 1 FROM annulled a WHERE a.seq = x.seq AND a.correction <= :through)
            ORDER BY x.seq DESC LIMIT 1), 0)
       ORDER BY m.id
      """, ["through": range.through]
    ) { row in
      try body(
        LooseMedium(
          medium: row[0], serial: row[1], kind: row[2], capacity: row[3], status: State(row[4]),
          device: row[5], since: Timestamp(milliseconds: row[6])))
    }
  }
}

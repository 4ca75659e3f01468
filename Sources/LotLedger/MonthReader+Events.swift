internal import GRDB
public import LedgerValues

extension MonthReader {
  /// One event, with codes for the numbers.
  public struct Movement {
    public let event: Event
    /// Tag of the device concerned, or `LOT#line`; empty where there is none.
    public let device: String
    /// Code of the lot, kit, request…, or serial of the medium.
    public let code: String
  }

  /// Every event of the month, in the order of their numbers.
  public func eachMovement(_ body: (Movement) throws -> Void) throws {
    try each(
      """
      SELECT e.seq, e.act, e.recorded, e.happened, e.operator, e.verb, e.subject, e.id, e.device,
             e.source, e.target, e.body, COALESCE(\(Self.tag(of: "d")), ''),
             CASE WHEN e.device = 0 THEN COALESCE(
                    (SELECT o.code FROM dossier o WHERE o.subject = e.subject AND o.id = e.id), '')
                  WHEN e.subject = 'medium' THEN COALESCE(
                    (SELECT m.serial FROM medium m WHERE m.id = e.id), '')
                  ELSE '' END
        FROM event e LEFT JOIN device d ON d.id = e.device
       WHERE e.seq > :before AND e.seq <= :through ORDER BY e.seq
      """, ["before": range.before, "through": range.through]
    ) { row in
      let event = Event(
        seq: row[0], act: row[1], recorded: Timestamp(milliseconds: row[2]),
        happened: Timestamp(milliseconds: row[3]), op: row[4], verb: Verb(row[5]),
        subject: Subject(row[6]), id: row[7], device: row[8], source: row[9], target: row[10],
        body: row[11])
      try body(Movement(event: event, device: row[12], code: row[13]))
    }
  }

  /// SQL: the tag that a device bore at the end of the month, or `LOT#line` while it had none.
  static func tag(of device: String) -> String {
    """
    CASE WHEN \(device).seq <= :through AND \(device).tag <> '' THEN \(device).tag ELSE COALESCE(
      (SELECT b.code FROM label b WHERE b.device = \(device).id AND b.seq <= :through
        ORDER BY b.seq DESC LIMIT 1),
      (SELECT o.code || '#' || \(device).line FROM dossier o
        WHERE o.subject = 'lot' AND o.id = \(device).lot)) END
    """
  }
}

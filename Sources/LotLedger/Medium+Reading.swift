internal import GRDB
internal import LedgerValues

extension Medium {
  /// What is read of a row of `medium m`.
  static let columns = """
    m.*, COALESCE(
           (SELECT c.safe FROM carried c WHERE c.device = m.device AND c.medium = m.id),
           (SELECT l.safe FROM loose l WHERE l.medium = m.id), 0) AS safe,
    EXISTS (SELECT 1 FROM event s WHERE s.subject = 'medium' AND s.id = m.id
               AND s.verb = 'sanitise_medium'
               AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = s.seq)) AS evident,
    COALESCE((SELECT group_concat(p.technique, ' ') FROM policy_in_force p
               WHERE p.medium_kind = m.kind AND p.enough), '') AS sufficient
    """

  init(row: Row) {
    self.init(
      id: row["id"], device: DeviceID(rawValue: row["device"]), status: State(row["status"]),
      kind: MediumKind(row["kind"]), maker: row["maker"], model: row["model"],
      serial: row["serial"], capacityBytes: row["capacity"],
      isSanitised: (row["sanitised"] as Int64) > 0, isSafe: row["safe"],
      hasEvidence: row["evident"],
      sufficient: (row["sufficient"] as String).split(separator: " ").map { String($0) })
  }
}

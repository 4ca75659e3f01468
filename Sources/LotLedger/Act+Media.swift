internal import GRDB
public import LedgerValues

extension Act {
  /// Kind and capacity in bytes of a medium; 0 bytes when unknown.
  public func size(ofMedium id: Int64) throws -> (kind: MediumKind, capacityBytes: Int64) {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, capacity FROM medium WHERE id = ?"), arguments: [id])
    return (MediumKind(row?[0] ?? ""), row?[1] ?? 0)
  }
}

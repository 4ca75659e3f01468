internal import GRDB
public import LedgerValues

extension Act {
  /// Changes whether a technique is enough for a kind of medium, from here on.
  public func setPolicy(_ kind: MediumKind, _ technique: String, isEnough: Bool) throws {
    try append(
      "set_policy", .setting, 0,
      [
        "medium_kind": .text(kind.rawValue), "technique": .text(technique),
        "enough": .integer(isEnough ? 1 : 0),
      ])
  }

  /// Kind and capacity in bytes of a medium; 0 bytes when unknown.
  public func size(ofMedium id: Int64) throws -> (kind: MediumKind, capacityBytes: Int64) {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, capacity FROM medium WHERE id = ?"), arguments: [id])
    return (MediumKind(row?[0] ?? ""), row?[1] ?? 0)
  }
}

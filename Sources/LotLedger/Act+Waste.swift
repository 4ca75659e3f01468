internal import GRDB
public import LedgerValues

extension Act {
  /// The waste code in force of a kind of device or of bulk.
  public func wasteCode(of what: String) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT code FROM waste_in_force WHERE what = ?"), arguments: [what])
      ?? ""
  }

  /// The kinds of devices on a removal that nobody knows the mass of, and how many of each.
  public func kindsWithoutMass(onRemoval id: Int64) throws -> [(kind: Kind, count: Int)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, count(*) FROM removal_device x
           WHERE removal = ?1 AND mass = 0 AND NOT EXISTS (
                   SELECT 1 FROM removal_bulk b WHERE b.removal = ?1 AND b.what = x.kind)
           GROUP BY kind ORDER BY kind
          """), arguments: [id]
    ).map { (Kind($0[0]), $0[1]) }
  }

  /// The devices that are loaded on a removal and wait there.
  public func devices(loadedOnRemoval id: Int64) throws -> [DeviceID] {
    try Int64.fetchAll(
      db, sql: "SELECT device FROM waste_loaded WHERE removal = ? ORDER BY device",
      arguments: [id]
    ).map { DeviceID(rawValue: $0) }
  }

  /// The devices that left with a removal and are not recycled yet.
  public func devices(goneWithRemoval id: Int64) throws -> [DeviceID] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM device WHERE removal = ? AND removal > 0 AND state = 'waste_removed'
         ORDER BY id
        """, arguments: [id]
    ).map { DeviceID(rawValue: $0) }
  }

  /// The device that a part is fitted in, if it is in one.
  public func device(holdingPart id: Int64) throws -> DeviceID? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT device FROM part WHERE id = ? AND device > 0"),
      arguments: [id]
    ).map { DeviceID(rawValue: $0) }
  }

  /// The parts that are fitted in a device.
  public func parts(in device: DeviceID) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT part FROM fitted_part WHERE device = ? AND device > 0 ORDER BY part"),
      arguments: [device.rawValue])
  }

  /// What people must look at where parts or waste are refused.
  func wasteCulprit(
    _ rule: Rule, _ subject: Subject, _ id: Int64, _ body: Body
  ) throws -> String? {
    switch rule {
    case .partNotInStock:
      guard case .integer(let part)? = body["part"] else { return nil }
      return try device(holdingPart: part).flatMap { try summary($0)?.name }
    case .partsFitted:
      let codes = try parts(in: DeviceID(rawValue: id)).map { try code(of: .part, $0) }
      return codes.joined(separator: ", ")
    case .massUnknown:
      let names = try devicesWithoutMass(onRemoval: id)
      let more = names.count > 5 ? ", +\(names.count - 5)" : ""
      return names.prefix(5).joined(separator: ", ") + more
    case .loadedElsewhere where subject == .device:
      return try Row.fetchOne(
        db, sql: "SELECT code, operator FROM waste_loaded WHERE device = ?", arguments: [id]
      ).map { "\($0[0] as String) (\($0[1] as String))" }
    default: return nil
    }
  }
}

extension Act {
  /// donor, partner, recycler or carrier; empty when nobody said.
  public func capacity(ofOrganisation id: Int64) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT capacity FROM organisation WHERE id = ?", arguments: [id]) ?? ""
  }

  /// The removal that a device is loaded on and waits for.
  public func removal(holding device: DeviceID) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT removal FROM waste_loaded WHERE device = ?"),
      arguments: [device.rawValue])
  }
}

extension Act {
  /// Names of the devices on a removal that nobody knows the mass of.
  private func devicesWithoutMass(onRemoval id: Int64) throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT device FROM removal_device x
         WHERE removal = ?1 AND mass = 0 AND NOT EXISTS (
                 SELECT 1 FROM removal_bulk b WHERE b.removal = ?1 AND b.what = x.kind)
         ORDER BY device
        """, arguments: [id]
    ).compactMap { try summary(DeviceID(rawValue: $0))?.name }
  }

  /// The rule that stands against a move of a device from where it is, whoever does it.
  public func rule(against verb: Verb, of device: DeviceID) throws -> Refusal? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT rule, culprit FROM refusal WHERE device = ? AND verb = ?"),
      arguments: [device.rawValue, verb.rawValue]
    ).map { Refusal(rule: Rule($0[0]), culprit: $0[1]) }
  }
}

internal import Foundation
internal import GRDB
public import LedgerValues

extension Ledger {
  /// What a device was judged worth, and what its category would rest on now.
  ///
  /// - Parameter current: the rule set that covers its kind, its rules nil where they are unreadable;
  ///   nil where none does.
  static func grading(
    _ db: Database, of device: DeviceID, _ hardware: Hardware,
    by current: (name: String, rules: CategoryRules?)?
  ) throws -> Grading {
    var grading = Grading()
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT happened, operator, body ->> 'battery', body ->> 'category',
                 COALESCE(body ->> 'rule_set', ''), body -> 'basis'
            FROM event e WHERE device = ? AND device > 0 AND verb = 'grade'
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
           ORDER BY seq DESC
          """), arguments: [device.rawValue])
    if let last = rows.first {
      grading.happened = Timestamp(milliseconds: last[0])
      grading.op = last[1]
    }
    grading.battery = rows.compactMap { $0[2] as Int? }.first
    if let told = rows.first(where: { ($0[3] as String?) != nil }) {
      grading.ruleSet = told[4]
      if let basis = told[5] as String? {
        grading.basis = try? JSONDecoder().decode(CategoryBasis.self, from: Data(basis.utf8))
      }
    }
    if let current {
      grading.current = current.name
      if let rules = current.rules {
        if case .wanting(let gaps) = rules.judge(hardware) { grading.gaps = gaps }
      } else {
        grading.gaps = [GradingGap(.ruleSet)]
      }
    }
    return grading
  }

  /// What was last installed on a device.
  static func installation(_ db: Database, of device: DeviceID) throws -> Installation? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT body ->> 'system', COALESCE(body ->> 'version', ''), COALESCE(body ->> 'licence', '')
            FROM event e WHERE device = ? AND device > 0 AND verb = 'install'
             AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
           ORDER BY seq DESC LIMIT 1
          """), arguments: [device.rawValue]
    ).map { Installation(system: $0[0], version: $0[1], licence: $0[2]) }
  }

  /// The rule sets in force: for each kind of device that one covers, its name, when it was adopted
  /// and by whom.
  public func ruleSets() throws(LedgerError) -> [AdoptedRuleSet] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT r.kind, r.name, e.recorded, e.operator
            FROM rule_set r JOIN kind k ON k.name = r.kind JOIN event e ON e.seq = r.seq
           WHERE r.seq = (SELECT max(o.seq) FROM rule_set o WHERE o.kind = r.kind)
           ORDER BY k.ordinal
          """
      ).map {
        AdoptedRuleSet(
          kind: Kind($0[0]), name: $0[1], since: Timestamp(milliseconds: $0[2]), by: $0[3])
      }
    }
  }
}

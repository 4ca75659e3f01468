internal import Foundation
internal import GRDB
internal import LedgerValues

extension Act {
  /// Works the category out where a rule set covers the kind of device and nobody told it.
  ///
  /// - Returns: the needs of the event `grade`, with the category, the rule set and each step.
  func grading(from given: [String: String], of device: DeviceID) throws -> [String: String] {
    let mark = given["mark"].flatMap { Int($0) }
    guard (given["category"] ?? "").isEmpty,
      case .category(let basis)? = try judgement(of: device, mark: mark),
      let rules = try ruleSet(of: device)
    else { return given }
    var needs = given
    needs["category"] = basis.category
    needs["rule_set"] = rules.name
    needs["mark"] = String(basis.mark)
    needs["basis"] = basis.json
    return needs
  }

  /// What the rule set in force says of a device; nil when none covers its kind.
  func judgement(of device: DeviceID, mark: Int? = nil) throws -> CategoryRules.Judgement? {
    guard let found = try ruleSet(of: device) else { return nil }
    guard let rules = found.rules else { return .wanting([GradingGap(.ruleSet)]) }
    var hardware = try Hardware.fetch(db, device, marks: mark == nil ? try marks() : nil)
    if let mark { hardware.mark = mark }
    return rules.judge(hardware)
  }

  private func ruleSet(of device: DeviceID) throws -> (name: String, rules: CategoryRules?)? {
    let kind = try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM device WHERE id = ?"),
      arguments: [device.rawValue])
    return try CategoryRules.fetch(db, for: Kind(kind ?? ""))
  }

  /// The site's table of marks, read once for each act.
  private func marks() throws -> Data? {
    if let cpuMarks { return cpuMarks }
    cpuMarks = try CPUMarks.fetch(db) ?? Data()
    return cpuMarks
  }

  /// What is wanting to work out the category of a device, as a refusal names it.
  func gaps(of device: DeviceID) throws -> String {
    guard case .wanting(let gaps)? = try judgement(of: device) else { return "" }
    return gaps.map(\.rawValue).joined(separator: "|")
  }
}

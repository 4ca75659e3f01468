internal import Foundation
public import LedgerValues
internal import LotLedger

extension House {
  /// The test sheet of each kind of device.
  public func sheetTests() throws(HouseError) -> [Kind: [SheetTest]] {
    try ask { try $0.sheetTests() }
  }

  /// The rule set in force for each kind of device that one covers.
  public func ruleSets() throws(HouseError) -> [AdoptedRuleSet] {
    try ask { try $0.ruleSets() }
  }

  /// Puts other tests on the sheet of a kind of device; sheets filled before keep theirs.
  public func setTests(_ tests: [SheetTest], of kind: Kind) throws(HouseError) {
    let members = tests.map { test in
      var body: Body = ["name": .text(test.name), "blocking": .integer(test.isBlocking ? 1 : 0)]
      body["fr"] = .text(test.label.french)
      body["en"] = .text(test.label.english)
      return body.json
    }
    try write { act in
      _ = try act.append(
        "set_tests", .setting, 0,
        ["kind": .text(kind.rawValue), "tests": .json("[\(members.joined(separator: ","))]")])
    }
  }

  /// Adopts a rule set for kinds of device: from now on their category is worked out by it.
  ///
  /// - Parameter json: the rule set; nil for one of those that come with the program.
  public func adopt(
    ruleSet name: String, _ json: String? = nil, for kinds: [Kind] = []
  ) throws(HouseError) {
    let shipped = CategoryRules.shipped.first { $0.name == name }
    guard let rules = json.map({ CategoryRules(reading: $0) }) ?? shipped?.rules else {
      guard json == nil else {
        throw HouseError(.badInput, .refusal(Refusal(rule: .ruleSetMalformed)))
      }
      throw HouseError(.usage, .noSuchRuleSet(name))
    }
    let chosen = kinds.isEmpty ? shipped?.kinds ?? [] : kinds
    try write { act in try act.adopt(ruleSet: name, rules, for: chosen) }
  }
}

extension Act {
  /// From now on the category of these kinds is worked out by this rule set.
  func adopt(ruleSet name: String, _ rules: CategoryRules, for kinds: [Kind]) throws {
    let names = kinds.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    _ = try append(
      "adopt_rule_set", .setting, 0,
      ["rule_set": .text(name), "kinds": .json("[\(names)]"), "content": .json(rules.json)])
  }
}

import LedgerValues
import ScreenGrid

// The tests of each kind of device, and the rule set that grades it, changed from the settings.

extension WorkbenchState {
  /// Turning a test into one that blocks, or no more: shown before it is done, with how a test is
  /// added or dropped.
  mutating func openTestForm(_ test: SheetTest, of kind: Kind) -> [WorkbenchEffect] {
    let turned = SheetTest(name: test.name, label: test.label, isBlocking: !test.isBlocking)
    var form = Form(
      purpose: .house(.test(kind, turned)), title: .testDecided(law.label(kind), turned),
      fields: [])
    form.note = .howTestsChange(kind)
    overlay = .form(form)
    return []
  }

  /// The rule set that comes with the program, for a kind that it covers.
  mutating func openRuleSetForm(for kind: Kind) -> [WorkbenchEffect] {
    guard let name = Self.shipped(for: kind) else { return [] }
    var form = Form(
      purpose: .house(.adopt(ruleSet: name, kind)), title: .ruleSetDecided(law.label(kind), name),
      fields: [])
    form.note = .howRuleSetsChange(kind)
    overlay = .form(form)
    return []
  }

  func refusalToAdopt(for kind: Kind, _ adopted: AdoptedRuleSet?) -> Sentence? {
    guard let name = Self.shipped(for: kind), adopted?.name != name else {
      return .howRuleSetsChange(kind)
    }
    return refusalOf(Verb("adopt_rule_set"))
  }

  private static func shipped(for kind: Kind) -> String? {
    CategoryRules.shipped.first { $0.kinds.contains(kind) }?.name
  }
}

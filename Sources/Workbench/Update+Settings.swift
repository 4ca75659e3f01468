import LedgerValues
import ScreenGrid

// Changing what the site has decided and who may do what.

extension WorkbenchState {
  /// Enter on a row of the settings.
  mutating func openCurrent(of settings: SettingsScreen) -> [WorkbenchEffect] {
    switch settings.rows.current {
    case .setting(let setting):
      let field = FormField(
        name: "value", label: setting.label, kind: .text, isRequired: true, value: setting.value)
      var form = Form(
        purpose: .setting(setting.name), title: .settingTitle(setting.name), fields: [field])
      form.focus = 0
      overlay = .form(form)
      return []
    case .op: return openPalette(.rolesOfOperator)
    case .terminal(let choice): return change(choice, by: 1)
    case .policy(let policy): return [.weighPolicy(policy)]
    case .test(let test, let sheet): return openTestForm(test, of: sheet.kind)
    case .ruleSet(let kind, _): return openRuleSetForm(for: kind)
    case .series, nil: return []
    }
  }

  /// What turning the policy round would bear on is said before it is done.
  mutating func weigh(
    _ policy: HouseSettings.Policy, _ impact: PolicyImpact
  ) -> [WorkbenchEffect] {
    let isEnough = !policy.isEnough
    var form = Form(
      purpose: .house(.policy(policy.kind, policy.technique, isEnough: isEnough)),
      title: .policyTitle(
        law.label(policy.kind), law.label(technique: policy.technique), isEnough: isEnough),
      fields: [])
    form.note = .policyBearing(impact)
    overlay = .form(form)
    return []
  }

  var refusalToOpenSetting: Sentence? {
    guard case .settings(let settings) = screen else { return .nothingChosen }
    switch settings.rows.current {
    case .setting: return refusalOf(Verb("set"))
    case .op: return refusalOf(Verb("appoint"))
    case .terminal: return nil
    case .series: return .seriesFollow
    case .policy: return refusalOf(Verb("set_policy"))
    case .test: return refusalOf(Verb("set_tests"))
    case .ruleSet(let kind, let adopted): return refusalToAdopt(for: kind, adopted)
    case nil: return .nothingChosen
    }
  }

  /// What may be done with the chosen operator: each role given or taken, leaving, coming back.
  var operatorLines: [Palette.Line] {
    guard case .settings(let settings) = screen, case .op(let person) = settings.rows.current
    else { return [] }
    let roles = law.roles.map { entry in
      let isHeld = person.roles.contains(entry.role)
      let verb = Verb(isHeld ? "dismiss" : "appoint")
      return Palette.Line(
        id: .role(entry.role), name: .labelled(label(verb), entry.label),
        refusal: refusalOf(verb))
    }
    let verb = Verb(person.state == State("retired") ? "reinstate" : "retire")
    return roles + [
      Palette.Line(
        id: .verb(verb), name: .moveTitle(label(verb), person.code), refusal: refusalOf(verb))
    ]
  }

  /// A line of that palette was taken.
  mutating func changeOperator(_ entry: Palette.Entry) -> [WorkbenchEffect] {
    guard case .settings(let settings) = screen, case .op(let person) = settings.rows.current
    else { return [] }
    switch entry {
    case .role(let role):
      return [
        .keepHouse(
          person.roles.contains(role)
            ? .dismiss(code: person.code, role) : .appoint(code: person.code, role))
      ]
    case .verb(let verb):
      return [
        .keepHouse(
          verb == Verb("reinstate") ? .reinstate(code: person.code) : .retire(code: person.code))
      ]
    default: return []
    }
  }

  /// The form of a new operator.
  mutating func openEnrolment() -> [WorkbenchEffect] {
    let roles = law.roles.map { Law.Need.Choice(name: $0.role.rawValue, label: $0.label) }
    overlay = .form(
      Form(
        purpose: .enrol, title: label(Verb("enrol")),
        fields: [
          FormField(name: "code", label: .code, kind: .text, isRequired: true),
          FormField(name: "name", label: .fullName, kind: .text, isRequired: false),
          FormField(name: "role", label: .role, kind: .choice(roles), isRequired: true),
          FormField(name: "account", label: .unixAccount, kind: .text, isRequired: false),
        ]))
    return []
  }

  /// What came of a change.
  mutating func take(_ change: HouseChange, _ refusal: Refusal?) -> [WorkbenchEffect] {
    let effects = reloads
    if let refusal { return answer(.refused, why(refusal, of: change.name)) + effects }
    if case .policy(let kind, let technique, let isEnough) = change {
      let decided = Sentence.policyDecided(
        law.label(kind), law.label(technique: technique), isEnough: isEnough)
      return answer(.accepted, decided) + effects
    }
    switch change {
    case .test(let kind, let test):
      return answer(.accepted, .testDecided(law.label(kind), test)) + effects
    case .adopt(let name, let kind):
      return answer(.accepted, .ruleSetDecided(law.label(kind), name)) + effects
    default: break
    }
    if case .enrol(let code, _, _, let account) = change, account.isEmpty {
      return answer(.accepted, .enrolledWithoutProof(code)) + effects
    }
    return answer(.accepted, .done(change.name, label(change.verb), "")) + effects
  }
}

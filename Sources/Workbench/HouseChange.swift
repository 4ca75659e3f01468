public import LedgerValues

/// A change to what the site has decided, or to who may do what.
public enum HouseChange: Hashable, Sendable {
  case set(name: String, value: String)
  /// A new operator; the name and the Unix account may be empty.
  case enrol(code: String, name: String, role: Role, account: String)
  case appoint(code: String, Role)
  case dismiss(code: String, Role)
  case retire(code: String)
  /// Whether a technique is enough for a kind of medium, from here on.
  case policy(MediumKind, String, isEnough: Bool)
  case reinstate(code: String)
  /// A test on the sheet of a kind of device as it is to be from here on.
  case test(Kind, SheetTest)
  /// A rule set that comes with the program, for one kind of device.
  case adopt(ruleSet: String, Kind)

  /// The verb of its event.
  public var verb: Verb {
    switch self {
    case .set: "set"
    case .enrol: "enrol"
    case .appoint: "appoint"
    case .dismiss: "dismiss"
    case .retire: "retire"
    case .policy: "set_policy"
    case .reinstate: "reinstate"
    case .test: "set_tests"
    case .adopt: "adopt_rule_set"
    }
  }

  /// The setting or the operator.
  public var name: String {
    switch self {
    case .set(let name, _): name
    case .policy(let kind, let technique, _): "\(kind) \(technique)"
    case .test(let kind, let test): "\(kind) \(test.name)"
    case .adopt(let ruleSet, _): ruleSet
    case .enrol(let code, _, _, _), .appoint(let code, _), .dismiss(let code, _),
      .retire(let code), .reinstate(let code):
      code
    }
  }
}

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
    }
  }

  /// The setting or the operator.
  public var name: String {
    switch self {
    case .set(let name, _): name
    case .policy(let kind, let technique, _): "\(kind) \(technique)"
    case .enrol(let code, _, _, _), .appoint(let code, _), .dismiss(let code, _),
      .retire(let code), .reinstate(let code):
      code
    }
  }
}

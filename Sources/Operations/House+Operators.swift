public import LedgerValues
internal import LotLedger

extension House {
  /// Enrols a new operator.
  ///
  /// - Parameters:
  ///   - proofs: how the new operator will show who is typing; without any nobody can be them.
  public func enrol(
    _ code: String, roles: [Role], name: String = "", proofs: [Proof] = []
  ) throws(HouseError) {
    try write { act in
      guard try act.id(of: .op, code: code) == nil else {
        throw Refusal(rule: "code_taken", culprit: code)
      }
      let id = try act.open(.op, code: code, by: "enrol")
      for role in roles {
        try act.append("appoint", .op, id, ["role": .text(role.rawValue)])
      }
      if !name.isEmpty { try act.keep(name: name, of: .op, id) }
      for proof in proofs { try act.keep(proof.ledgers, of: id) }
    }
  }

  /// Gives an operator a role.
  public func appoint(_ code: String, _ role: Role) throws(HouseError) {
    try onOperator(code) { act, id in
      try act.append("appoint", .op, id, ["role": .text(role.rawValue)])
    }
  }

  /// Takes a role from an operator.
  public func dismiss(_ code: String, _ role: Role) throws(HouseError) {
    try onOperator(code) { act, id in
      try act.append("dismiss", .op, id, ["role": .text(role.rawValue)])
    }
  }

  /// An operator leaves, or comes back.
  public func retire(_ code: String, isBack: Bool = false) throws(HouseError) {
    try onOperator(code) { act, id in
      try act.append(
        isBack ? "reinstate" : "retire", .op, id, from: isBack ? "retired" : "active",
        to: isBack ? "active" : "retired")
    }
  }

  /// Lets an operator prove who is typing in one more way: one's own, or anyone's by an
  /// administrator. A new PIN or badge replaces the old one.
  public func keep(_ proof: Proof, of code: String) throws(HouseError) {
    let roles = try person()?.roles ?? []
    guard code == op || roles.contains("admin") else {
      let refusal = Refusal(rule: "not_allowed", culprit: op)
      throw HouseError(.refused, .refusal(refusal), refusal: refusal)
    }
    try onOperator(code) { act, id in try act.keep(proof.ledgers, of: id) }
  }

  private func onOperator(
    _ code: String, _ body: (Act, Int64) throws -> Void
  ) throws(HouseError) {
    try write { act in
      let id = try act.number(of: .op, code: code)
      try body(act, id)
    }
  }
}

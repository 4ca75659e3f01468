public import LedgerValues
internal import LotLedger

/// Does one verb of the smaller lives, lots first of all, to those of these codes.
public struct MoveDossiers: Sendable {
  public var verb: Verb
  public var codes: [String]
  public var needs: [String: String]

  public init(_ verb: Verb, codes: [String], needs: [String: String] = [:]) {
    self.verb = verb
    self.codes = codes
    self.needs = needs
  }

  /// What became of each code.
  public struct Outcome: Sendable, Hashable {
    /// A code refused, and why.
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let refusal: Refusal
    }
    public var moved: [String] = []
    public var refused: [Refused] = []
    public var already: [String] = []
  }

  /// Does it as one act.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      guard let entry = act.law.verb(verb), !entry.isAutomatic, entry.subject != .device,
        entry.subject != .medium, entry.subject.rawValue != ""
      else { throw LedgerError.unknownVerb(verb.rawValue) }
      var outcome = Outcome()
      let needs = try act.opening(needs, of: verb)
      for code in codes {
        do {
          if try act.together({ try move(code, entry, needs, act) }) {
            outcome.moved.append(code)
          } else {
            outcome.already.append(code)
          }
        } catch let refusal as Refusal {
          outcome.refused.append(.init(code: code, refusal: refusal))
        }
      }
      return outcome
    }
  }

  /// Whether something was written.
  private func move(
    _ code: String, _ entry: Law.VerbEntry, _ needs: [String: String], _ act: Act
  ) throws -> Bool {
    let subject = entry.subject
    let moves = act.law.moves.filter { $0.verb == verb && $0.subject == subject }
    guard let id = try act.id(of: subject, code: code) else {
      guard moves.contains(where: { $0.source.isEmpty }) else {
        throw LedgerError.unknownCode(code, subject: subject)
      }
      var given = needs
      given["code"] = nil
      _ = try act.open(subject, code: code, by: verb, try act.body(of: verb, from: given))
      return true
    }
    let state = try act.state(of: subject, id) ?? ""
    let body = try act.body(of: verb, from: needs)
    guard entry.isMove else {
      try act.append(verb, subject, id, body)
      return true
    }
    if let move = moves.first(where: { $0.source == state }) {
      try act.append(verb, subject, id, from: state, to: move.target.rawValue, body)
      return true
    }
    if moves.contains(where: { $0.target.rawValue == state }) { return false }
    throw Refusal(rule: "no_such_move", culprit: state)
  }
}

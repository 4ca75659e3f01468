public import LedgerValues
internal import LotLedger

/// Writes down one thing about one storage medium: that it is there, that it was sanitised, where
/// it went.
public struct RecordMedium: Sendable {
  /// Which medium.
  public enum Target: Sendable, Hashable {
    /// One that the ledger does not have yet, in this device.
    case new(DeviceID)
    /// One that it has; `into` is the device that it is fitted into.
    case known(Int64, into: DeviceID? = nil)
  }

  public var verb: Verb
  public var target: Target
  public var needs: [String: String]
  public var happened: Timestamp?

  public init(
    _ verb: Verb, _ target: Target, needs: [String: String] = [:], happened: Timestamp? = nil
  ) {
    self.verb = verb
    self.target = target
    self.needs = needs
    self.happened = happened
  }

  /// Does it.
  ///
  /// - Returns: the number of the medium.
  /// - Throws: `HouseError` of kind `refused` with the rule that stands against it.
  @discardableResult
  public func run(in house: House) throws(HouseError) -> Int64 {
    try house.write { act in try record(act) }
  }

  private func record(_ act: Act) throws -> Int64 {
    guard let entry = act.law.verb(verb), entry.subject == .medium, !entry.isAutomatic else {
      throw LedgerError.unknownVerb(verb.rawValue)
    }
    var needs = try act.opening(needs, of: verb)
    switch target {
    case .new(let device):
      let body = try act.body(of: verb, from: needs)
      let id = try act.nextID(of: .medium)
      try act.append(
        verb, .medium, id, device: device.rawValue, to: "fitted", body, happened: happened)
      return id
    case .known(let id, let other):
      guard let medium = try act.medium(id) else {
        throw LedgerError.unknownCode("#\(id)", subject: .medium)
      }
      // Whether a medium is safe is not for the person who takes it out to say.
      if verb == "remove_medium" { needs["safe"] = medium.isSafe ? "1" : "0" }
      let body = try act.body(of: verb, from: needs)
      let device = verb == "fit_medium" ? other ?? medium.device : medium.device
      let status = medium.status.rawValue
      let move = act.law.moves.first { $0.verb == verb && $0.source == status }
      if entry.isMove, move == nil { throw Refusal(rule: "no_such_move", culprit: status) }
      try act.append(
        verb, .medium, id, device: device.rawValue, from: move == nil ? "" : status,
        to: move?.target.rawValue ?? "", body, happened: happened)
      return id
    }
  }
}

extension House {
  /// The one medium that a serial or `#number` stands for.
  public func medium(named code: String) throws(HouseError) -> Medium {
    let law = ledger.law
    return try Self.translating(law: law) {
      let id = try ledger.medium(named: code)
      guard let medium = try ledger.medium(id) else {
        throw LedgerError.unknownCode(code, subject: .medium)
      }
      return medium
    }
  }
}

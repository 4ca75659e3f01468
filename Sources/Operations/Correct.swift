public import LedgerValues
internal import LotLedger

/// Corrects one event by its number; nothing is ever edited.
public struct Correct: Sendable {
  /// What was wrong.
  public enum Mistake: Sendable, Hashable {
    case didNotOccur
    /// The right values, by the names of the verb's needs.
    case incorrectData([String: String])
    /// Evidence filed to the wrong medium: a serial or `#number` of the right one.
    case wrongMedium(String)
  }

  public var seq: Int64
  public var mistake: Mistake
  /// Demanded where the event is another's.
  public var reason: String

  public init(_ seq: Int64, _ mistake: Mistake, reason: String = "") {
    self.seq = seq
    self.mistake = mistake
    self.reason = reason
  }

  /// Does it.
  ///
  /// - Returns: the event that was corrected.
  @discardableResult
  public func run(in house: House) throws(HouseError) -> Event {
    try house.write { act in
      guard let event = try act.event(seq) else { throw Refusal(rule: "no_such_subject") }
      switch mistake {
      case .didNotOccur:
        try act.annul(event, reason: reason)
      case .incorrectData(let given):
        let needs = try act.opening(given, of: event.verb)
        let values = try act.body(of: event.verb, from: needs, isPartial: true)
        try act.amend(event, with: values, reason: reason)
      case .wrongMedium(let name):
        try refile(event, name, act)
      }
      return event
    }
  }

  private func refile(_ event: Event, _ name: String, _ act: Act) throws {
    guard event.verb == "sanitise_medium" else { throw Refusal(rule: "not_correctable") }
    guard let medium = try act.medium(act.medium(named: name)) else {
      throw LedgerError.unknownCode(name, subject: .medium)
    }
    try act.annul(event, reason: reason)
    try act.append(
      event.verb, .medium, medium.id, device: medium.device.rawValue,
      try act.copy(of: event), happened: event.happened)
  }
}

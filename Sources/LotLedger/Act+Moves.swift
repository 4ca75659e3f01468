internal import GRDB
public import LedgerValues

extension Act {
  /// What became of one device in a request.
  public enum Step: Sendable, Hashable {
    case moved(seq: Int64)
    /// It stands there already: nothing was written.
    case already
    case refused(Refusal)
  }

  /// Does one verb to one device, with the facts that its needs imply, or nothing.
  ///
  /// - Throws: `LedgerError` when the request itself is wrong, whatever the device.
  public func perform(
    _ verb: Verb, on device: DeviceID, needs: [String: String], happened: Timestamp? = nil
  ) throws -> Step {
    guard let entry = law.verb(verb), entry.subject == .device, !entry.isAutomatic else {
      throw LedgerError.unknownVerb(verb.rawValue)
    }
    guard let state = try state(of: .device, device.rawValue) else {
      return .refused(Refusal(rule: "no_such_subject"))
    }
    let sources = law.moves.filter { $0.verb == verb && $0.subject == .device }
    let targets = sources.filter { $0.source == state }.map(\.target)
    if targets.isEmpty, entry.isMove {
      if sources.contains(where: { $0.target.rawValue == state }) { return .already }
      guard law.isAlsoFact(verb, in: State(state)) else {
        return .refused(Refusal(rule: "no_such_move", culprit: state))
      }
    }
    do {
      return try together {
        var needs = needs
        try prepare(verb, device, &needs, happened)
        needs = try completed(verb, needs, device)
        let body = try body(of: verb, from: needs)
        let target = try target(among: targets, device)
        let seq = try append(
          verb, .device, device.rawValue, device: device.rawValue,
          from: target == nil ? "" : state, to: target?.rawValue ?? "", body, happened: happened)
        return .moved(seq: seq)
      }
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  /// A verb that leads to the state before has several targets: the law says which one is right.
  private func target(among targets: [State], _ device: DeviceID) throws -> State? {
    guard targets.count > 1 else { return targets.first }
    let before = try String.fetchOne(
      db.cachedStatement(sql: "SELECT before FROM device WHERE id = ?"),
      arguments: [device.rawValue])
    return targets.first { $0.rawValue == before } ?? targets.first
  }

  /// Tells the fact that goes with the move, where it was given.
  private func prepare(
    _ verb: Verb, _ device: DeviceID, _ needs: inout [String: String], _ happened: Timestamp?
  ) throws {
    if verb == "fail_wipe", needs["reason"] == nil, needs["evidence"] == nil {
      needs["evidence"] = try failure(of: device).map(String.init)
    }
    guard let companion = Companion.of(verb) else { return }
    var given: [String: String] = [:]
    for (name, factNeed) in companion.needs {
      if let text = needs.removeValue(forKey: name) { given[factNeed] = text }
    }
    if companion.fact == "test" {
      // Answers may be given test by test, under the names of the tests.
      let own = Set((law.verb(verb)?.needs ?? []).map(\.name))
      for (name, text) in needs where !own.contains(name) {
        given[name] = text
        needs[name] = nil
      }
    }
    guard !given.isEmpty else { return }
    try append(
      companion.fact, .device, device.rawValue, device: device.rawValue,
      try body(of: companion.fact, from: try completed(companion.fact, given, device)),
      happened: happened)
  }

  /// The needs of a fact, with those that follow from what the ledger knows of the device.
  private func completed(
    _ verb: Verb, _ needs: [String: String], _ device: DeviceID
  ) throws -> [String: String] {
    switch verb {
    case "test": try sheet(from: needs, of: device)
    case "grade": try grading(from: needs, of: device)
    default: needs
    }
  }

  /// The newest evidence that a medium in a device could not be wiped, and that still stands.
  private func failure(of device: DeviceID) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(e.seq) FROM medium m
            JOIN event e ON e.subject = 'medium' AND e.id = m.id AND e.verb = 'sanitise_medium'
           WHERE m.device = ? AND m.status = 'fitted' AND e.body ->> 'result' <> 'success'
             AND e.seq > m.sanitised AND NOT EXISTS (SELECT 1 FROM annulled a WHERE a.seq = e.seq)
          """), arguments: [device.rawValue])
  }
}

public import LedgerValues
internal import LotLedger

/// Settles what a stock-take found: what is misplaced is put where it was seen, what is missing is
/// marked, what should not be there is taken back, an unknown code is explained.
public struct ResolveStock: Sendable {
  /// Code of the stock-take.
  public var take: String
  /// Tags and unknown codes; empty for all that is misplaced.
  public var codes: [String]
  /// With no code, marks all that is missing too.
  public var marksMissing = false
  /// What the verb needs that takes a device back; it comes to where it was seen unless `place` says
  /// otherwise.
  public var needs: [String: String] = [:]
  /// What became of an unknown code.
  public var reason = ""

  public init(_ take: String, codes: [String]) {
    self.take = take
    self.codes = codes
  }

  /// What came of it, code by code.
  public struct Outcome: Sendable, Hashable {
    public struct Done: Sendable, Hashable {
      public let code: String
      public let verb: Verb
    }
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
    }
    public var done: [Done] = []
    /// There was nothing to settle.
    public var already: [String] = []
    public var refused: [Refused] = []
  }

  /// Does it as one act; what is refused is told and left out.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let take = try act.stockTake(self.take).id
      let findings = try act.findings(ofStockTake: take)
      var outcome = Outcome()
      if codes.isEmpty {
        for finding in findings
        where finding.what == .misplaced || marksMissing && finding.what == .missing {
          try settle(finding, finding.code, take, act, &outcome)
        }
      }
      for code in codes {
        let device = try? act.device(named: code)
        let finding = findings.first {
          $0.device == nil ? $0.code == code : $0.device == device
        }
        if let finding {
          try settle(finding, code, take, act, &outcome)
        } else {
          outcome.already.append(code)
        }
      }
      return outcome
    }
  }

  private func settle(
    _ finding: Act.Finding, _ code: String, _ take: Int64, _ act: Act, _ outcome: inout Outcome
  ) throws {
    var name = code
    if let device = finding.device { name = try act.summary(device)?.name ?? code }
    if finding.isMarked {
      outcome.already.append(name)
      return
    }
    do {
      let verb = try act.together { try settle(finding, take, act) }
      outcome.done.append(.init(code: name, verb: verb))
    } catch let unfit as Unfit {
      outcome.refused.append(.init(code: name, reason: unfit.reason))
    } catch {
      outcome.refused.append(.init(code: name, reason: try HouseError.told(error, act.law)))
    }
  }

  private struct Unfit: Error {
    let reason: Sentence
  }

  private func settle(_ finding: Act.Finding, _ take: Int64, _ act: Act) throws -> Verb {
    if finding.what != .unexpected, try act.settle(finding, take) {
      return finding.what == .missing ? "not_seen" : "locate"
    }
    guard let device = finding.device else {
      guard !reason.isEmpty else { throw Unfit(reason: .explainCode) }
      let body = try act.body(
        of: "settle_code", from: ["code": finding.code, "reason": reason])
      try act.append("settle_code", .stockTake, take, body)
      return "settle_code"
    }
    let state = State(try act.state(of: .device, device.rawValue) ?? "")
    guard let verb = act.law.comingBack(from: state) else {
      throw Unfit(reason: .neverBack(act.law.label(state)))
    }
    var needs = needs
    if needs["place"] == nil { needs["place"] = try act.code(of: .location, finding.place) }
    if verb == "receive", needs["tag"] == nil {
      needs["tag"] = try act.nextTag(for: act.summary(device)?.kind ?? .other)
    }
    if case .refused(let refusal) = try act.perform(verb, on: device, needs: needs) {
      throw refusal
    }
    return verb
  }
}

extension Act {
  /// Marks what is missing, puts what is misplaced where it was seen.
  ///
  /// - Returns: whether it was one of these.
  func settle(_ finding: Finding, _ take: Int64) throws -> Bool {
    guard let device = finding.device?.rawValue else { return false }
    switch finding.what {
    case .missing:
      try append("not_seen", .device, device, device: device, ["take": .integer(take)])
    case .misplaced:
      try append(
        "locate", .device, device, device: device,
        ["place": .integer(finding.place), "take": .integer(take)])
    case .unexpected, .unknown: return false
    }
    return true
  }
}

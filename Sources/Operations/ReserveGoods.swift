public import LedgerValues
internal import LotLedger

/// Sets devices and kits aside for requests: by hand those of these codes, or as planned, the oldest
/// request first, for each line complete kits before loose devices, the least good that suffices and
/// has stood in stock longest.
public struct ReserveGoods: Sendable {
  /// Code of the request; nil for all that wait.
  public var request: String?
  /// Tags of devices and codes of kits; none to have them chosen.
  public var codes: [String]

  public init(_ request: String? = nil, codes: [String] = []) {
    self.request = request
    self.codes = codes
  }

  /// What was set aside, and what was not.
  public struct Outcome: Sendable, Hashable {
    public struct Chosen: Sendable, Hashable {
      public let request: String
      /// Number of the line, 0 where a person chose.
      public let line: Int
      /// Name of the device or code of the kit.
      public let code: String
      /// What it is; nil for a kit.
      public let quality: Quality?
      public let reason: Sentence
    }
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
    }
    public var chosen: [Chosen] = []
    public var refused: [Refused] = []
    /// The requests looked at, as they stand afterwards.
    public var requests: [RequestSummary] = []
  }

  /// Does it as one act.
  public func run(in house: House) throws(HouseError) -> Outcome {
    let scale = QualityScale(house.law)
    return try house.write { act in
      var outcome = Outcome()
      let named = try request.map { try act.request($0) }
      if let named, !named.isOpen { throw Refusal(rule: .requestClosed) }
      if let named, !codes.isEmpty {
        for code in codes { try take(code, for: named, scale, act, &outcome) }
      } else {
        let choice = try ReservationChoice(act, scale: scale, through: named)
        for chosen in choice.chosen where named == nil || named?.code == chosen.chosen.request {
          try reserve(chosen.thing, for: chosen.request, act)
          outcome.chosen.append(chosen.chosen)
        }
      }
      outcome.requests = try named.map { [try act.request($0.code)] } ?? act.waitingRequests()
      return outcome
    }
  }

  private func reserve(
    _ thing: ReservationChoice.Thing, for request: Int64, _ act: Act
  ) throws {
    switch thing {
    case .device(let id):
      let state = try act.state(of: .device, id.rawValue) ?? ""
      try act.append(
        "reserve", .device, id.rawValue, device: id.rawValue, from: state, to: "reserved",
        ["request": .integer(request)])
    case .kit(let id):
      let state = try act.state(of: .kit, id) ?? ""
      try act.append(
        "reserve_kit", .kit, id, from: state, to: "reserved", ["request": .integer(request)])
    }
  }

  private struct Unfit: Error {
    let reason: Sentence
  }

  private func take(
    _ code: String, for request: RequestSummary, _ scale: QualityScale, _ act: Act,
    _ outcome: inout Outcome
  ) throws {
    do {
      let chosen = try act.together { () throws -> Outcome.Chosen in
        let choice = try ReservationChoice.Room(try act.request(request.code), scale: scale, act)
        if let kit = try act.id(of: .kit, code: code) {
          let recipe = try act.recipe(ofKit: kit)
          guard choice.wants(kitOf: recipe) else { throw Unfit(reason: .kitNotWanted(recipe)) }
          try reserve(.kit(kit), for: request.id, act)
          return .init(
            request: request.code, line: 0, code: code, quality: nil, reason: .chosenByHand)
        }
        let device = try act.device(named: code)
        let quality = try act.quality(of: device) ?? Quality(.other)
        guard try choice.fits(quality, act) else {
          throw Unfit(reason: .fitsNoRequestLine(quality, try choice.wanted(act), act.law))
        }
        try reserve(.device(device), for: request.id, act)
        return .init(
          request: request.code, line: 0, code: code, quality: quality, reason: .chosenByHand)
      }
      outcome.chosen.append(chosen)
    } catch let unfit as Unfit {
      outcome.refused.append(.init(code: code, reason: unfit.reason))
    } catch let refusal as Refusal {
      outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
    } catch let error as LedgerError {
      guard case .unknownCode(_, let subject) = error else {
        outcome.refused.append(.init(code: code, reason: .request(error, law: act.law)))
        return
      }
      outcome.refused.append(.init(code: code, reason: .unknownCode(code, subject: subject)))
    }
  }
}

public import LedgerValues
internal import LotLedger

/// Tells what became of what left with a delivery: acknowledged, refused at the door, returned or
/// missing. A kit stands for all of its devices, and is acknowledged as one.
public struct SettleDelivery: Sendable {
  /// `acknowledge`, `refuse_delivery`, `return` or `report_missing`.
  public var verb: Verb
  public var delivery: String
  /// Devices and kits; none for all that has left and of which nothing is known yet.
  public var codes: [String]
  /// The needs of the verb.
  public var needs: [String: String]

  public init(
    _ verb: Verb, _ delivery: String, codes: [String] = [], needs: [String: String] = [:]
  ) {
    self.verb = verb
    self.delivery = delivery
    self.codes = codes
    self.needs = needs
  }

  /// What came of each; kits are told by their devices.
  public struct Outcome: Sendable, Hashable {
    public var settled: [String] = []
    public var already: [String] = []
    public var refused: [LoadDelivery.Outcome.Refused] = []
  }

  /// Does it as one act; what is refused is left out and told.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let delivery = try act.delivery(self.delivery)
      let needs = try act.opening(needs, of: verb)
      var outcome = Outcome()
      if codes.isEmpty {
        let open = delivery.lines.filter { $0.fate == .shipped && !$0.isArticle }
        for line in open where line.kit.isEmpty || !open.contains(where: { $0.code == line.kit }) {
          try settle(line, line.code, of: delivery, needs, act, &outcome)
        }
        return outcome
      }
      for code in codes {
        do {
          let line = try line(code, of: delivery, act)
          try settle(line, code, of: delivery, needs, act, &outcome)
        } catch let refusal as Refusal {
          outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
        } catch let error as HouseError {
          outcome.refused.append(.init(code: code, reason: error.sentence))
        } catch let error as LedgerError {
          guard case .need = error else {
            let sentence = HouseError(error, law: act.law).sentence
            outcome.refused.append(.init(code: code, reason: sentence))
            continue
          }
          throw error
        }
      }
      return outcome
    }
  }

  private func line(
    _ code: String, of delivery: DeliverySummary, _ act: Act
  ) throws -> DeliveryLine {
    if let kit = delivery.lines.first(where: { $0.code == code && $0.contents != nil }) {
      return kit
    }
    let device = try act.device(named: code)
    guard let line = delivery.lines.first(where: { $0.device?.id == device }), line.fate.left else {
      throw HouseError(.refused, .notOnDelivery(delivery.code))
    }
    // What came back may have left again by another delivery, and is not this one's any more.
    guard line.fate.isGiven else {
      throw HouseError(.refused, .settledAs(line.fate.label, delivery.code))
    }
    return line
  }

  private func settle(
    _ line: DeliveryLine, _ code: String, of delivery: DeliverySummary, _ needs: [String: String],
    _ act: Act, _ outcome: inout Outcome
  ) throws {
    switch line.thing {
    case .article: break
    case .device(let device):
      try settle(device, needs, act, &outcome)
    case .kit(let kit):
      let devices = delivery.lines.filter { $0.kit == line.code && $0.fate == .shipped }
      guard verb == "acknowledge", kit.state == "shipped" else {
        for device in devices.compactMap(\.device) { try settle(device, needs, act, &outcome) }
        if devices.isEmpty { outcome.already.append(line.code) }
        return
      }
      do {
        _ = try act.together {
          try act.append(
            "deliver_kit", .kit, kit.id, from: kit.state.rawValue, to: "delivered",
            try act.body(of: "deliver_kit", from: needs))
        }
        outcome.settled += devices.map(\.code)
      } catch let refusal as Refusal {
        outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
      }
    }
  }

  private func settle(
    _ device: DeviceSummary, _ needs: [String: String], _ act: Act, _ outcome: inout Outcome
  ) throws {
    switch try act.perform(verb, on: device.id, needs: needs) {
    case .moved: outcome.settled.append(device.name)
    case .already: outcome.already.append(device.name)
    case .refused(let refusal):
      outcome.refused.append(.init(code: device.name, reason: .refusal(refusal)))
    }
  }
}

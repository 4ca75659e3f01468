public import LedgerValues
internal import LotLedger

/// Sends a delivery as one act: what is set aside for it leaves, its kits whole, and its request is
/// followed. Where one thing can no longer leave, nothing is sent and each such thing is told.
public struct SendDelivery: Sendable {
  public var delivery: String

  public init(_ delivery: String) {
    self.delivery = delivery
  }

  /// What left; or, when anything was refused, what kept it all here.
  public struct Outcome: Sendable, Hashable {
    public var sent: [String] = []
    public var refused: [LoadDelivery.Outcome.Refused] = []
    /// The state of the request afterwards; empty where there is none.
    public var request: State = ""
  }

  /// Something cannot leave: all that was written is taken back.
  private struct Kept: Error {}

  /// Does it.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let delivery = try act.delivery(self.delivery)
      var outcome = Outcome()
      do {
        try act.together { try send(delivery, act, &outcome) }
      } catch is Kept {
        outcome.sent = []
      }
      return outcome
    }
  }

  private func send(
    _ delivery: DeliverySummary, _ act: Act, _ outcome: inout Outcome
  ) throws {
    guard delivery.state == "draft" else {
      throw Refusal(rule: .noSuchMove, culprit: delivery.state.rawValue)
    }
    if delivery.lines.isEmpty {
      outcome.refused.append(.init(code: delivery.code, reason: .nothingLoaded))
    }
    for line in delivery.lines where line.kit.isEmpty {
      do {
        try act.together { try send(line, of: delivery, act) }
        outcome.sent.append(line.code)
      } catch let refusal as Refusal {
        outcome.refused.append(.init(code: line.code, reason: reason(refusal, line, act)))
      }
    }
    if !outcome.refused.isEmpty { throw Kept() }
    try act.append("send_delivery", .delivery, delivery.id, from: "draft", to: "shipped")
    if let request = try act.id(of: .request, code: delivery.terms.request) {
      try act.followRequest(request)
      outcome.request = State(try act.state(of: .request, request) ?? "")
    }
  }

  private func send(_ line: DeliveryLine, of delivery: DeliverySummary, _ act: Act) throws {
    // What somebody sent before by hand is gone already.
    guard line.fate == .loaded else { return }
    let body: Body = ["delivery": .integer(delivery.id)]
    switch line.thing {
    case .article: break
    case .device(let device):
      try act.append(
        "ship", .device, device.id.rawValue, device: device.id.rawValue,
        from: device.state.rawValue, to: "shipped", body)
    case .kit(let kit):
      try act.append(
        "ship_kit", .kit, kit.id, from: kit.state.rawValue, to: "shipped", body)
    }
  }

  private func reason(_ refusal: Refusal, _ line: DeliveryLine, _ act: Act) -> Sentence {
    guard refusal.rule == .noSuchMove else { return .refusal(refusal) }
    switch line.thing {
    case .device(let device): return .notThere(act.law.label(device.state), kit: device.kit)
    case .kit(let kit): return .kitNotThere(act.law.label(kit.state, of: .kit))
    case .article: return .refusal(refusal)
    }
  }
}

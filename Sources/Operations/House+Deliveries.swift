public import LedgerValues
internal import LotLedger

/// What a delivery is opened with; each empty where nobody says. What the request says of partner and
/// programme holds unless said otherwise.
public struct DeliveryOpening: Sendable, Hashable {
  /// Empty for the next of the year.
  public var code = ""
  public var request = ""
  /// Code or name of the organisation, as that of the carrier.
  public var partner = ""
  public var carrier = ""
  public var programme = ""
  /// Name or label of the choice `basis`.
  public var basis = ""
  /// Why a partner that the basis does not list is delivered all the same.
  public var override = ""

  public init() {}
}

extension House {
  /// Deliveries, newest first.
  ///
  /// - Parameter hasLines: whether each comes with all that stands in it, which takes its time.
  public func deliveries(
    hasLines: Bool = false, limit: Int = 200
  ) throws(HouseError) -> [DeliverySummary] {
    try ask { try $0.deliveries(hasLines: hasLines, limit: limit) }
  }

  /// The delivery of this code.
  public func delivery(_ code: String) throws(HouseError) -> DeliverySummary {
    guard let delivery = try ask({ try $0.deliveries(code) }).first else {
      throw HouseError(.refused, .unknownCode(code, subject: .delivery))
    }
    return delivery
  }

  /// Opens a delivery.
  ///
  /// - Returns: its code.
  public func openDelivery(_ opening: DeliveryOpening) throws(HouseError) -> String {
    try write { act in
      let code =
        opening.code.isEmpty
        ? try act.nextCode(of: .delivery, prefix: "BL") : opening.code
      guard try act.id(of: .delivery, code: code) == nil else {
        throw Refusal(rule: "code_taken", culprit: code)
      }
      var body = try act.body(
        of: "open_delivery",
        from: [
          "request": opening.request, "programme": opening.programme, "basis": opening.basis,
          "override": opening.override,
        ])
      var partner = try act.organisation(opening.partner)
      if partner == nil, let request = try act.id(of: .request, code: opening.request) {
        // The law looks at the delivery's own partner: whom a basis lists is judged here.
        partner = try act.partner(ofRequest: request)
      }
      if let partner { body["partner"] = .integer(partner) }
      if let carrier = try act.organisation(opening.carrier) {
        body["carrier"] = .integer(carrier)
      }
      _ = try act.open(.delivery, code: code, by: "open_delivery", body)
      return code
    }
  }

  /// Takes everything off a delivery that has not left, and gives it up, as one act.
  public func voidDelivery(_ code: String) throws(HouseError) {
    try write { act in
      let delivery = try act.delivery(code)
      guard delivery.state == "draft" else {
        throw Refusal(rule: .noSuchMove, culprit: delivery.state.rawValue)
      }
      try act.unloadAll(delivery)
      try act.append("void_delivery", .delivery, delivery.id, from: "draft", to: "void")
    }
  }

  /// Closes a delivery of which each device is delivered, refused, returned or missing.
  public func closeDelivery(_ code: String) throws(HouseError) {
    do throws(HouseError) {
      try write { act in
        let delivery = try act.delivery(code)
        try act.append(
          "close_delivery", .delivery, delivery.id, from: delivery.state.rawValue, to: "closed")
      }
    } catch {
      guard error.refusal?.rule == .deliveryIncomplete else { throw error }
      let open = try delivery(code).devices.filter { $0.fate == .shipped }.map(\.code)
      throw HouseError(.refused, .stillOut(open), refusal: error.refusal)
    }
  }

  /// Tells how many of what was delivered the partner handed over, in which programme and to which
  /// public: one of those that the law names, never a person.
  public func declareHandover(
    of code: String, programme: String, category: String, number: Int
  ) throws(HouseError) {
    try write { act in
      let delivery = try act.delivery(code)
      try act.append(
        "declare_handover", .delivery, delivery.id,
        act.body(
          of: "declare_handover",
          from: ["programme": programme, "category": category, "number": String(number)]))
    }
  }

  /// How much of what left did not conform, by partner: for all, or for one by its code or name.
  public func conformity(
    of partner: String = ""
  ) throws(HouseError) -> [(partner: DeliverySummary.Party, conformity: Conformity)] {
    let deliveries = try deliveries(limit: 100_000)
    let wanted = deliveries.filter { delivery in
      let party = delivery.terms.partner
      return partner.isEmpty || party.code == partner || party.name == partner
    }
    let groups = Dictionary(grouping: wanted) { $0.terms.partner }
    return groups.map { partner, own in
      (partner, own.reduce(Conformity()) { $0 + $1.conformity })
    }.sorted { $0.0.code < $1.0.code }
  }
}

extension Act {
  /// The number of the organisation of this code or name; nil for an empty one.
  fileprivate func organisation(_ name: String) throws -> Int64? {
    if name.isEmpty { return nil }
    guard let id = try knownOrganisation(name) else {
      throw LedgerError.unknownCode(name, subject: .organisation)
    }
    return id
  }
}

internal import LedgerValues
internal import LotLedger

/// Takes things off a delivery that has not left: devices, kits, articles as `CODE` or `CODE:N`.
public struct UnloadDelivery: Sendable {
  public var delivery: String
  public var codes: [String]

  public init(_ delivery: String, codes: [String]) {
    self.delivery = delivery
    self.codes = codes
  }

  /// What came of each code.
  public struct Outcome: Sendable, Hashable {
    public var unloaded: [String] = []
    public var refused: [LoadDelivery.Outcome.Refused] = []
  }

  /// Does it as one act; what is not loaded there is left alone and told.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let delivery = try act.delivery(self.delivery)
      var outcome = Outcome()
      for code in codes {
        do {
          try act.together { try act.unload(code, from: delivery) }
          outcome.unloaded.append(code)
        } catch let refusal as Refusal {
          outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
        } catch let error as LedgerError {
          outcome.refused.append(
            .init(code: code, reason: HouseError(error, law: act.law).sentence))
        }
      }
      return outcome
    }
  }
}

extension Act {
  fileprivate func unload(_ code: String, from delivery: DeliverySummary) throws {
    let body: Body = ["delivery": .integer(delivery.id)]
    if let kit = try id(of: .kit, code: code) {
      try append("unload_kit", .kit, kit, body)
      return
    }
    let (name, quantity) =
      try id(of: .article, code: code) == nil ? LoadDelivery.quantity(of: code) : (code, 1)
    if let article = try id(of: .article, code: name) {
      try unload(quantity, of: article, name, from: self.delivery(delivery.code))
      return
    }
    let device = try device(named: code).rawValue
    try append("unload", .device, device, device: device, body)
  }

  /// Back to the places that they were taken from, one after the other.
  private func unload(
    _ quantity: Int, of article: Int64, _ code: String, from delivery: DeliverySummary
  ) throws {
    var left = quantity
    for line in delivery.lines where line.isArticle && line.code == code && left > 0 {
      let count = min(left, line.quantity)
      try unload(count, of: article, to: line.place, from: delivery)
      left -= count
    }
    if left > 0 { throw Refusal(rule: .notLoaded) }
  }

  private func unload(
    _ quantity: Int, of article: Int64, to place: String, from delivery: DeliverySummary
  ) throws {
    try append(
      "unload_article", .delivery, delivery.id,
      [
        "article": .integer(article), "place": .integer(try id(of: .location, code: place) ?? 0),
        "quantity": .integer(Int64(quantity)),
      ])
  }

  /// Takes everything off it.
  func unloadAll(_ delivery: DeliverySummary) throws {
    for line in delivery.lines where line.fate == .loaded && line.kit.isEmpty {
      switch line.thing {
      case .device(let device):
        try append(
          "unload", .device, device.id.rawValue, device: device.id.rawValue,
          ["delivery": .integer(delivery.id)])
      case .kit(let kit):
        try append("unload_kit", .kit, kit.id, ["delivery": .integer(delivery.id)])
      case .article:
        let article = try id(of: .article, code: line.code) ?? 0
        try unload(line.quantity, of: article, to: line.place, from: delivery)
      }
    }
  }
}

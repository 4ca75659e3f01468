public import LedgerValues
internal import LotLedger

/// Sets things aside for a delivery by scanning: each code is told which line of the request it fills,
/// that it is more than was asked for, or why it cannot go.
public struct LoadDelivery: Sendable {
  public var delivery: String
  /// Devices by any identifier, kits by their code, articles as `CODE` or `CODE:N`.
  public var codes: [String]
  /// Where articles are taken from; empty for where most of them stand.
  public var place = ""
  /// Needs of `load` and `load_kit` that go with each: price in cents, `as`, override.
  public var needs: [String: String] = [:]
  /// Whether what is more than asked for is loaded all the same.
  public var takesMore = false

  public init(_ delivery: String, codes: [String]) {
    self.delivery = delivery
    self.codes = codes
  }

  /// What came of each code, in its order, and what is still short at the end.
  public struct Outcome: Sendable, Hashable {
    public struct Loaded: Sendable, Hashable {
      public let code: String
      /// The line of the request that it fills; nil where the delivery has no request, or for what
      /// is more than asked for.
      public let line: Int?
      public let quantity: Int
      public let isOver: Bool
    }
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
      /// The rule of the law that stands against it, where one does.
      public var rule: Rule?
      /// It is more than the request asks for: it goes all the same where that is wanted.
      public var isOver = false
    }
    public var loaded: [Loaded] = []
    public var already: [String] = []
    public var refused: [Refused] = []
    /// The lines of the request that nothing fills yet, wholly or in part.
    public var short: [RequestSummary.Line] = []
  }

  /// Does it as one act; what cannot go is left out.
  public func run(in house: House) throws(HouseError) -> Outcome {
    try house.write { act in
      let delivery = try act.delivery(self.delivery)
      var outcome = Outcome()
      var filling = try act.filling(ofRequest: delivery.terms.request)
      for code in codes {
        let before = filling
        do {
          try act.together {
            if let loaded = try load(code, on: delivery, &filling, act) {
              outcome.loaded.append(loaded)
            } else {
              outcome.already.append(code)
            }
          }
          continue
        } catch let unfit as Unfit {
          outcome.refused.append(
            .init(code: code, reason: unfit.reason, isOver: unfit.isOver))
        } catch let refusal as Refusal {
          outcome.refused.append(
            .init(code: code, reason: .refusal(refusal), rule: refusal.rule))
        } catch let error as LedgerError {
          outcome.refused.append(
            .init(code: code, reason: HouseError(error, law: act.law).sentence))
        }
        filling = before
      }
      outcome.short = filling?.short ?? []
      return outcome
    }
  }

  private struct Unfit: Error {
    let reason: Sentence
    var isOver = false
  }

  /// - Returns: nil when it is loaded on this delivery already.
  private func load(
    _ code: String, on delivery: DeliverySummary, _ filling: inout RequestFilling?, _ act: Act
  ) throws -> Outcome.Loaded? {
    if let kit = try act.id(of: .kit, code: code) {
      return try load(kit: kit, code, on: delivery, &filling, act)
    }
    let (article, quantity) = Self.quantity(of: code)
    if let id = try act.id(of: .article, code: code) {
      return try load(1, of: id, code, on: delivery, &filling, act)
    }
    if let id = try act.id(of: .article, code: article) {
      return try load(quantity, of: id, article, on: delivery, &filling, act)
    }
    let device = try act.device(named: code)
    if try isLoaded(.device, device.rawValue, on: delivery, act) { return nil }
    guard let summary = try act.summary(device) else { throw Refusal(rule: .noSuchSubject) }
    let quality = Quality(summary.kind, grade: summary.grade, category: summary.category)
    let line = filling?.give(quality)
    if let filling, line == nil, !takesMore {
      throw Unfit(
        reason: filling.fits(quality)
          ? .moreThanAsked : .notAskedFor(quality, filling.asked, act.law), isOver: true)
    }
    do {
      try act.append(
        "load", .device, device.rawValue, device: device.rawValue,
        act.body(of: "load", from: needs.merging(["delivery": delivery.code]) { $1 }))
    } catch let refusal as Refusal where refusal.rule == .notInStock {
      throw Unfit(reason: .notThere(act.law.label(summary.state), kit: summary.kit))
    }
    return .init(code: code, line: line, quantity: 1, isOver: filling != nil && line == nil)
  }

  private func load(
    kit: Int64, _ code: String, on delivery: DeliverySummary, _ filling: inout RequestFilling?,
    _ act: Act
  ) throws -> Outcome.Loaded? {
    if try isLoaded(.kit, kit, on: delivery, act) { return nil }
    let recipe = try act.recipe(ofKit: kit)
    let line = filling?.give(kitOf: recipe)
    if filling != nil, line == nil, !takesMore { throw Unfit(reason: .moreThanAsked, isOver: true) }
    var own = needs.merging(["delivery": delivery.code]) { $1 }
    own["as"] = nil
    do {
      try act.append("load_kit", .kit, kit, act.body(of: "load_kit", from: own))
    } catch let refusal as Refusal where refusal.rule == .notInStock {
      let state = State(try act.state(of: .kit, kit) ?? "")
      throw Unfit(reason: .kitNotThere(act.law.label(state, of: .kit)))
    }
    return .init(code: code, line: line, quantity: 1, isOver: filling != nil && line == nil)
  }

  private func load(
    _ quantity: Int, of article: Int64, _ code: String, on delivery: DeliverySummary,
    _ filling: inout RequestFilling?, _ act: Act
  ) throws -> Outcome.Loaded {
    let missing = filling?.missing(article: code) ?? quantity
    if missing < quantity, !takesMore {
      throw Unfit(reason: .moreArticlesThanAsked(missing), isOver: true)
    }
    let line = filling?.give(quantity, of: code)
    let taken =
      try place.isEmpty
      ? act.stock(ofArticle: article).first?.place : act.id(of: .location, code: place)
    guard let taken else {
      if !place.isEmpty { throw LedgerError.unknownCode(place, subject: .location) }
      throw Refusal(rule: .stockShort, culprit: "0")
    }
    try act.append(
      "load_article", .delivery, delivery.id,
      [
        "article": .integer(article), "place": .integer(taken),
        "quantity": .integer(Int64(quantity)),
      ])
    return .init(code: code, line: line, quantity: quantity, isOver: missing < quantity)
  }

  /// Whether it is set aside for this delivery; refused with who took it when it is for another.
  private func isLoaded(
    _ subject: Subject, _ id: Int64, on delivery: DeliverySummary, _ act: Act
  ) throws -> Bool {
    guard let taken = try act.loading(of: subject, id) else { return false }
    if taken.delivery == delivery.id { return true }
    throw Refusal(rule: .loadedElsewhere, culprit: "\(taken.code) (\(taken.op))")
  }

  /// `SOURIS:3` is three of them, `SOURIS` one.
  static func quantity(of code: String) -> (article: String, quantity: Int) {
    guard let colon = code.lastIndex(of: ":"), colon > code.startIndex,
      let quantity = Int(code[code.index(after: colon)...]), (1...1_000_000).contains(quantity)
    else { return (code, 1) }
    return (String(code[..<colon]), quantity)
  }
}

extension Act {
  /// What a request asks for, filled by what its deliveries have set aside or gave; nil where there is
  /// no request, or it says nothing of what it asks for.
  func filling(ofRequest code: String) throws -> RequestFilling? {
    guard let id = try id(of: .request, code: code) else { return nil }
    let asked = try progress(ofRequest: id)
    if asked.isEmpty { return nil }
    var filling = RequestFilling(asked, scale: QualityScale(law))
    for delivery in try deliveries(ofRequest: id) { filling.give(delivery) }
    return filling
  }
}

extension RequestFilling {
  /// Gives all that a delivery holds or brought. A kit that is not asked for, or of which something
  /// came back, counts as the devices that are left of it.
  fileprivate mutating func give(_ delivery: DeliverySummary) {
    let broken = Set(delivery.lines.filter { !$0.fate.isGiven }.map(\.kit))
    var whole: Set<String> = []
    for line in delivery.lines where line.fate.isGiven {
      switch line.thing {
      case .kit(let kit):
        guard asks(kitOf: kit.recipe), !broken.contains(line.code) else { continue }
        whole.insert(line.code)
        _ = give(kitOf: kit.recipe)
      case .article: _ = give(line.quantity, of: line.code)
      case .device(let device):
        if whole.contains(line.kit) { continue }
        _ = give(Quality(device.kind, grade: device.grade, category: device.category))
      }
    }
  }
}

public import LedgerValues
internal import LotLedger

/// Fills a kit by scanning: each code is told which line it fills, or why it fits none.
public struct FillKit: Sendable {
  public var kit: String
  public var codes: [String]
  /// Where articles are taken from; empty for where most of them stand.
  public var place: String

  public init(_ kit: String, codes: [String], place: String = "") {
    self.kit = kit
    self.codes = codes
    self.place = place
  }

  /// What came of each code, in its order.
  public struct Outcome: Sendable, Hashable {
    public struct Filled: Sendable, Hashable {
      public let code: String
      public let line: Int
      public let quantity: Int
    }
    public struct Refused: Sendable, Hashable {
      public let code: String
      public let reason: Sentence
    }
    public var filled: [Filled] = []
    public var refused: [Refused] = []
  }

  /// Does it as one act; what does not fit is left out.
  public func run(in house: House) throws(HouseError) -> Outcome {
    let scale = QualityScale(house.law)
    return try house.write { act in
      let kit = try act.number(of: .kit, code: self.kit)
      var outcome = Outcome()
      for code in codes {
        do {
          outcome.filled.append(try act.together { try fill(kit, with: code, scale, act) })
        } catch let unfit as Unfit {
          outcome.refused.append(.init(code: code, reason: unfit.reason))
        } catch let refusal as Refusal {
          outcome.refused.append(.init(code: code, reason: .refusal(refusal)))
        } catch let error as LedgerError {
          outcome.refused.append(.init(code: code, reason: .request(error, law: act.law)))
        }
      }
      return outcome
    }
  }

  private struct Unfit: Error {
    let reason: Sentence
  }

  private func fill(
    _ kit: Int64, with code: String, _ scale: QualityScale, _ act: Act
  ) throws -> Outcome.Filled {
    let lines = try act.lines(ofKit: kit)
    if let article = try act.id(of: .article, code: code) {
      return try put(article, code, into: kit, lines, act)
    }
    let device = try act.device(named: code)
    let fitting = try line(for: device, among: lines, scale, act)
    let state = try act.state(of: .device, device.rawValue) ?? ""
    try act.append(
      "pack", .device, device.rawValue, device: device.rawValue, from: state, to: "in_kit",
      ["kit": .integer(kit), "line": .integer(Int64(fitting.number))])
    return .init(code: code, line: fitting.number, quantity: 1)
  }

  /// The free line that asks the most of what the device has: a good one is not spent on a line that
  /// any would fill.
  private func line(
    for device: DeviceID, among lines: [KitSummary.Line], _ scale: QualityScale, _ act: Act
  ) throws -> KitSummary.Line {
    guard let quality = try act.quality(of: device) else {
      throw Refusal(rule: .noSuchSubject)
    }
    let asked = lines.compactMap { line -> (line: KitSummary.Line, asked: Quality)? in
      guard case .device(let asked) = line.wanted else { return nil }
      return (line, asked)
    }
    let free = asked.filter { $0.line.missing > 0 }
    guard !free.isEmpty else { throw Unfit(reason: .noFreeLine) }
    let fitting = free.filter { scale.meets(quality, $0.asked) }
    guard let best = fitting.max(by: { scale.isLower($0.asked, $1.asked) }) else {
      throw Unfit(reason: .fitsNoLine(quality, free.map(\.asked), act.law))
    }
    return best.line
  }

  /// What the line lacks, as far as it stands at one place.
  private func put(
    _ article: Int64, _ code: String, into kit: Int64, _ lines: [KitSummary.Line], _ act: Act
  ) throws -> Outcome.Filled {
    guard let line = lines.first(where: { $0.wanted == .article(code) && $0.missing > 0 }) else {
      throw Unfit(reason: .articleNotWanted(code))
    }
    var stock = try act.stock(ofArticle: article)
    if !place.isEmpty {
      let id = try act.id(of: .location, code: place)
      stock = stock.filter { $0.place == id }
    }
    guard let taken = stock.first else {
      throw Refusal(rule: .stockShort, culprit: "0")
    }
    let quantity = min(taken.quantity, line.missing)
    try act.append(
      "pack_article", .kit, kit,
      [
        "line": .integer(Int64(line.number)), "article": .integer(article),
        "place": .integer(taken.place), "quantity": .integer(Int64(quantity)),
      ])
    return .init(code: code, line: line.number, quantity: quantity)
  }
}

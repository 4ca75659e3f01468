public import LedgerValues
internal import LotLedger

extension House {
  /// Stock-takes, newest first.
  public func stockTakes(limit: Int = 100) throws(HouseError) -> [StockTakeSummary] {
    try ask { try $0.stockTakes(limit: limit) }
  }

  /// The stock-take of this code, with all that it found.
  public func stockTake(_ code: String) throws(HouseError) -> StockTakeSummary {
    guard let take = try ask({ try $0.stockTakes(code) }).first else {
      throw HouseError(.refused, .unknownCode(code, subject: .stockTake))
    }
    return take
  }

  /// Opens a stock-take of a place.
  ///
  /// - Parameter isDeep: with the places in it.
  /// - Returns: its code.
  public func openStockTake(of place: String, isDeep: Bool = true) throws(HouseError) -> String {
    try write { act in
      let id = try act.number(of: .location, code: place)
      let code = try act.nextCode(of: .stockTake, prefix: "INV")
      var body: Body = ["place": .integer(id)]
      if !isDeep { body["scope"] = .text("only") }
      _ = try act.open(.stockTake, code: code, by: "open_stock_take", body)
      return code
    }
  }

  /// Enters how many of an article a stock-take counted at a place; the difference is in the stock
  /// at once.
  ///
  /// - Parameter place: empty for the stock-take's own.
  public func count(
    article code: String, inStockTake take: String, at place: String = "", quantity: Int
  ) throws(HouseError) {
    try write { act in
      let take = try act.stockTake(take)
      let article = try act.number(of: .article, code: code)
      let here = place.isEmpty ? take.place : try act.id(of: .location, code: place)
      guard let here else { throw LedgerError.unknownCode(place, subject: .location) }
      try act.append(
        "count_article", .article, article,
        [
          "place": .integer(here), "quantity": .integer(Int64(quantity)),
          "before": .integer(Int64(try act.quantity(ofArticle: article, at: here))),
          "take": .integer(take.id),
        ])
    }
  }

  /// Closes a stock-take: in one act what nobody saw is marked, and what was seen elsewhere than
  /// recorded is put where it was seen.
  ///
  /// - Parameter reason: why unknown codes and devices that should not be there are left as they
  ///   are; empty where none may be.
  public func close(stockTake code: String, reason: String = "") throws(HouseError) {
    try write { act in
      let take = try act.stockTake(code).id
      for finding in try act.findings(ofStockTake: take) where !finding.isMarked {
        _ = try act.settle(finding, take)
      }
      try end("close_stock_take", "closed", take, reason, act)
    }
  }

  /// Gives up a stock-take: what it saw was seen, nothing else comes of it.
  public func abandon(stockTake code: String, reason: String = "") throws(HouseError) {
    try write { act in
      try end("abandon_stock_take", "abandoned", act.stockTake(code).id, reason, act)
    }
  }

  private func end(
    _ verb: Verb, _ target: State, _ take: Int64, _ reason: String, _ act: Act
  ) throws {
    guard try act.state(of: .stockTake, take) == "open" else {
      throw Refusal(rule: .stockTakeClosed)
    }
    let body = try act.body(of: verb, from: reason.isEmpty ? [:] : ["reason": reason])
    try act.append(verb, .stockTake, take, from: "open", to: target.rawValue, body)
  }
}

extension House {
  /// The minutes of a stock-take, as a paper to be signed.
  public func minutes(
    ofStockTake code: String, _ language: Language
  ) throws(HouseError) -> [UInt8] {
    try StockTakeMinutes(
      stockTake(code), law: law, language: language, site: siteName(), created: lastRecorded()
    ).pdf()
  }

  /// The *bon de réception* of a lot.
  public func receptionNote(
    ofLot code: String, _ language: Language
  ) throws(HouseError) -> [UInt8] {
    try ReceptionNote(
      reception(ofLot: code), law: law, language: language, site: siteName(),
      created: lastRecorded()
    ).pdf()
  }

  private func siteName() throws(HouseError) -> String {
    try settings().first { $0.name == "site" }?.value ?? ""
  }

  /// A paper is of the state of the books that it was made from.
  private func lastRecorded() throws(HouseError) -> Timestamp {
    try event(size())?.event.recorded ?? Timestamp(milliseconds: 0)
  }
}

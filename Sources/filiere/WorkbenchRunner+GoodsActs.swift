import ArgumentParser
import LedgerValues
import Operations
import Workbench

extension WorkbenchRunner {
  /// Does a verb to a smaller life, or begins one.
  func act(_ verb: Verb, on ref: GoodsRef, _ needs: [String: String]) -> GoodsAnswer {
    answered { () throws(HouseError) -> GoodsAnswer in
      switch ref.subject {
      case .kit, .recipe: try actOnKits(verb, ref, needs)
      case .article: try actOnArticle(verb, ref, needs)
      case .request: try actOnRequest(verb, ref, needs)
      case .delivery: try actOnDelivery(verb, ref, needs)
      case .stockTake: try actOnStockTake(verb, ref, needs)
      case .removal: try actOnRemoval(verb, ref, needs)
      case .part: try actOnPart(verb, ref, needs)
      default: try move(verb, ref, needs)
      }
    }
  }

  private func actOnKits(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    switch verb {
    case "open_kit":
      let recipe = ref.subject == .recipe && !ref.code.isEmpty ? ref.code : needs["recipe"] ?? ""
      let codes = try house.openKits(of: recipe, count: number("count", of: needs))
      return GoodsAnswer(
        .accepted, .kitsOpened(codes), opens: codes.count == 1 ? GoodsRef(.kit, codes[0]) : nil)
    case "dissolve_kit":
      try house.dissolve(kit: ref.code, place: needs["place"] ?? "")
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  private func actOnArticle(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    guard verb == "count_article" else { return try move(verb, ref, needs) }
    try house.count(
      article: ref.code, at: needs["place"] ?? "", quantity: number("quantity", of: needs))
    return done(verb, ref)
  }

  private func actOnRequest(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    switch verb {
    case "open_request":
      let code = try house.openRequest(
        partner: needs["partner"] ?? "", programme: needs["programme"] ?? "",
        wanted: needs["wanted"] ?? "", lines: lines(reading: needs["lines"] ?? ""))
      return began(.request, code, verb)
    case "reserve":
      let outcome = try ReserveGoods(ref.code).run(in: house)
      guard !outcome.chosen.isEmpty else { return GoodsAnswer(.already, .nothingToReserve) }
      return GoodsAnswer(.accepted, .reservedNow(ref.code, outcome.chosen.count))
    case "open_delivery":
      return try actOnDelivery(verb, ref, needs.merging(["request": ref.code]) { $1 })
    case "cancel_request":
      _ = try house.cancel(request: ref.code, reason: needs["reason"] ?? "")
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  /// What is asked for as it is typed in the form: `laptop:A:-:12 ; MODELE:30 ; SOURIS:30`.
  private func lines(
    reading text: String
  ) throws(HouseError) -> [(wanted: RequestSummary.Line.Wanted, count: Int)] {
    let recipes = Set(try house.recipes().map(\.code))
    let articles = Set(try house.articles().map(\.code))
    var lines: [(wanted: RequestSummary.Line.Wanted, count: Int)] = []
    for part in text.split(separator: ";") {
      let part = part.split { $0.isWhitespace }.joined(separator: " ")
      do {
        let (code, count) = (try? GoodsLine.coded(part)) ?? (part, 1)
        if recipes.contains(code) {
          lines.append((.recipe(code), count))
        } else if articles.contains(code) {
          lines.append((.article(code), count))
        } else {
          let (quality, count) = try GoodsLine.device(part, house.law)
          lines.append((.device(quality), count))
        }
      } catch {
        throw HouseError(.usage, .unreadableLine(part))
      }
    }
    return lines
  }

  private func actOnDelivery(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    switch verb {
    case "open_delivery":
      var opening = DeliveryOpening()
      opening.request = needs["request"] ?? ""
      opening.partner = needs["partner"] ?? ""
      opening.carrier = needs["carrier"] ?? ""
      opening.programme = needs["programme"] ?? ""
      opening.basis = needs["basis"] ?? ""
      opening.override = needs["override"] ?? ""
      return began(.delivery, try house.openDelivery(opening), verb)
    case "send_delivery":
      let outcome = try SendDelivery(ref.code).run(in: house)
      if let refused = outcome.refused.first {
        return GoodsAnswer(
          .refused, .one(.refusedOne(refused.code, refused.reason), .nothingSent))
      }
      return done(verb, ref)
    case "acknowledge":
      let outcome = try SettleDelivery(verb, ref.code, needs: needs).run(in: house)
      if let refused = outcome.refused.first {
        return GoodsAnswer(.refused, .refusedOne(refused.code, refused.reason))
      }
      return GoodsAnswer(
        .accepted, .didToMany(outcome.settled.count, house.law.label(verb)))
    case "declare_handover":
      try house.declareHandover(
        of: ref.code, programme: needs["programme"] ?? "", category: needs["category"] ?? "",
        number: number("number", of: needs))
      return done(verb, ref)
    case "close_delivery":
      try house.closeDelivery(ref.code)
      return done(verb, ref)
    case "void_delivery":
      try house.voidDelivery(ref.code)
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  private func actOnStockTake(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    let reason = needs["reason"] ?? ""
    switch verb {
    case "open_stock_take":
      let code = try house.openStockTake(
        of: needs["place"] ?? "", isDeep: needs["scope"] != "only")
      return began(.stockTake, code, verb)
    case "locate", "not_seen":
      let take = try house.stockTake(ref.code)
      let findings = verb == "locate" ? take.misplaced : take.missing
      let codes = findings.filter { !$0.isSettled }.map(\.tag)
      guard !codes.isEmpty else { return GoodsAnswer(.already, .standsAlready(ref.code)) }
      let outcome = try ResolveStock(ref.code, codes: codes).run(in: house)
      return GoodsAnswer(.accepted, .didToMany(outcome.done.count, house.law.label(verb)))
    case "close_stock_take":
      try house.close(stockTake: ref.code, reason: reason)
      return done(verb, ref)
    case "abandon_stock_take":
      try house.abandon(stockTake: ref.code, reason: reason)
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  private func actOnRemoval(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    switch verb {
    case "open_removal", "amend_removal":
      var plan = RemovalPlan()
      plan.recycler = needs["recycler"] ?? ""
      plan.carrier = needs["carrier"] ?? ""
      plan.planned = needs["planned"] ?? ""
      plan.place = needs["place"] ?? ""
      if verb == "open_removal" { return began(.removal, try house.openRemoval(plan), verb) }
      try house.amend(removal: ref.code, plan)
      return done(verb, ref)
    case "weigh_removal":
      _ = try house.weigh(
        removal: ref.code, needs["what"] ?? "", mass: number("mass", of: needs),
        isWeighed: needs["how"] != "ESTIME", code: needs["code"] ?? "")
      return done(verb, ref)
    case "remove":
      let gone = try house.leave(removal: ref.code, slip: needs["slip"] ?? "")
      return GoodsAnswer(.accepted, .didToMany(gone.count, house.law.label(verb)))
    case "attest_removal":
      let gone = try house.attest(removal: ref.code, attestation: needs["attestation"] ?? "")
      return GoodsAnswer(.accepted, .didToMany(gone.count, house.law.label(verb)))
    case "void_removal":
      try house.void(removal: ref.code)
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  private func actOnPart(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    switch verb {
    case "fit_part":
      try house.fit(part: ref.code, into: needs["device"] ?? "")
      return done(verb, ref)
    case "remove_part":
      _ = try house.remove(part: ref.code, to: needs["place"] ?? "")
      return done(verb, ref)
    case "locate_part":
      try house.locate(part: ref.code, at: needs["place"] ?? "")
      return done(verb, ref)
    default: return try move(verb, ref, needs)
    }
  }

  /// A verb that is one event, beginning a life or bearing on one.
  private func move(
    _ verb: Verb, _ ref: GoodsRef, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    let code = ref.code.isEmpty ? needs["code"] ?? "" : ref.code
    let outcome = try MoveDossiers(verb, codes: [code], needs: needs).run(in: house)
    if let refused = outcome.refused.first {
      return GoodsAnswer(
        .refused, .refusedOne(refused.code, .refusal(refused.refusal)), rule: refused.refusal.rule)
    }
    return outcome.moved.isEmpty
      ? GoodsAnswer(.already, .standsAlready(code)) : done(verb, GoodsRef(ref.subject, code))
  }

  private func began(_ subject: Subject, _ code: String, _ verb: Verb) -> GoodsAnswer {
    GoodsAnswer(.accepted, .didTo(code, house.law.label(verb)), opens: GoodsRef(subject, code))
  }

  private func done(_ verb: Verb, _ ref: GoodsRef) -> GoodsAnswer {
    GoodsAnswer(.accepted, .didTo(ref.code, house.law.label(verb)))
  }

  /// What a field of numbers says; those of the form are digits.
  private func number(_ name: String, of needs: [String: String]) -> Int {
    Int(needs[name] ?? "") ?? 0
  }
}

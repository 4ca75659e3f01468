import LedgerValues
import Operations
import Workbench

extension WorkbenchRunner {
  /// The rows of a list of goods.
  func goods(_ view: GoodsView) throws(HouseError) -> [GoodsRow] {
    switch view {
    case .availability: try shown.kitAvailability().map { .recipe($0) }
    case .kits: try shown.kits().map { .kit($0) }
    case .articles: try shown.articles().map { .article($0) }
    case .requests, .deliveries, .stockTakes, .removals, .parts: []
    }
  }

  /// All that the page of one shows; nil where there is none of that name.
  func page(_ ref: GoodsRef) throws(HouseError) -> GoodsRow? {
    switch ref.subject {
    case .kit: .kit(try shown.kit(ref.code))
    case .recipe:
      try shown.kitAvailability().first { $0.recipe.code == ref.code }.map { .recipe($0) }
    case .article: try shown.articles().first { $0.code == ref.code }.map { .article($0) }
    default: nil
    }
  }

  /// Puts a code into what a page is about.
  func scan(_ code: String, into ref: GoodsRef, _ needs: [String: String]) -> GoodsAnswer {
    answered { () throws(HouseError) -> GoodsAnswer in
      switch ref.subject {
      case .kit: try fill(ref.code, with: code, from: needs["place"] ?? "")
      default: GoodsAnswer(.refused, .takesNoScan(ref.code))
      }
    }
  }

  private func fill(
    _ kit: String, with code: String, from place: String
  ) throws(HouseError) -> GoodsAnswer {
    let outcome = try FillKit(kit, codes: [code], place: place).run(in: house)
    if let refused = outcome.refused.first {
      return GoodsAnswer(.refused, .refusedOne(code, refused.reason))
    }
    guard let filled = outcome.filled.first else {
      return GoodsAnswer(.refused, .takesNoScan(kit))
    }
    let kit = try house.kit(kit)
    let missing = Sentence.lacking(kit.missing, house.law)(spoken)
    return GoodsAnswer(
      .accepted, .one(.fillsLine(code, filled.line), .kitNow(kit.missing.isEmpty, missing)))
  }

  /// Does a verb to a smaller life, or begins one.
  func act(_ verb: Verb, on ref: GoodsRef, _ needs: [String: String]) -> GoodsAnswer {
    answered { () throws(HouseError) -> GoodsAnswer in
      switch ref.subject {
      case .kit, .recipe: try actOnKits(verb, ref, needs)
      case .article: try actOnArticle(verb, ref, needs)
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
      let codes = try house.openKits(of: recipe, count: Int(needs["count"] ?? "1") ?? 1)
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
    switch verb {
    case "count_article":
      try house.count(
        article: ref.code, at: needs["place"] ?? "", quantity: Int(needs["quantity"] ?? "") ?? 0)
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

  private func done(_ verb: Verb, _ ref: GoodsRef) -> GoodsAnswer {
    GoodsAnswer(.accepted, .didTo(ref.code, house.law.label(verb)))
  }

  /// An answer in any case: a refusal is one too.
  private func answered(
    _ work: () throws(HouseError) -> GoodsAnswer
  ) -> GoodsAnswer {
    do throws(HouseError) {
      return try work()
    } catch {
      return GoodsAnswer(.refused, error.sentence, rule: error.refusal?.rule)
    }
  }
}

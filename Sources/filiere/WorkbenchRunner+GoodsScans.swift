import LedgerValues
import Operations
import Workbench

extension WorkbenchRunner {
  /// Puts a code into what a page is about.
  func scan(_ code: String, into ref: GoodsRef, _ needs: [String: String]) -> GoodsAnswer {
    answered { () throws(HouseError) -> GoodsAnswer in
      switch ref.subject {
      case .kit: try fill(ref.code, with: code, from: needs["place"] ?? "")
      case .request: try reserve(code, for: ref.code)
      case .delivery: try load(code, on: ref.code, needs)
      case .stockTake: try see(code, in: ref.code, needs)
      case .removal: try load(code, onRemoval: ref.code)
      default: GoodsAnswer(.refused, .takesNoScan(ref.code))
      }
    }
  }

  private func fill(
    _ kit: String, with code: String, from place: String
  ) throws(HouseError) -> GoodsAnswer {
    let outcome = try FillKit(kit, codes: [code], place: place).run(in: house)
    guard let filled = outcome.filled.first else {
      return refusal(outcome.refused.first?.reason, code)
    }
    let kit = try house.kit(kit)
    let missing = Sentence.lacking(kit.missing, house.law)(spoken)
    return GoodsAnswer(
      .accepted, .one(.fillsLine(code, filled.line), .kitNow(kit.missing.isEmpty, missing)))
  }

  private func reserve(_ code: String, for request: String) throws(HouseError) -> GoodsAnswer {
    let outcome = try ReserveGoods(request, codes: [code]).run(in: house)
    guard let chosen = outcome.chosen.first else {
      return refusal(outcome.refused.first?.reason, code)
    }
    return GoodsAnswer(.accepted, .refusedOne(chosen.code, chosen.reason))
  }

  private func load(
    _ code: String, on delivery: String, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    var work = LoadDelivery(delivery, codes: [code])
    work.place = needs["place"] ?? ""
    work.takesMore = needs["insist"] != nil
    for name in ["price", "override", "as"] { work.needs[name] = needs[name] }
    let outcome = try work.run(in: house)
    if outcome.already.contains(code) { return GoodsAnswer(.already, .loadedAlready([code])) }
    guard let loaded = outcome.loaded.first else {
      let refused = outcome.refused.first
      var answer = refusal(refused?.reason, code)
      answer.rule = refused?.rule
      answer.canInsist = refused?.isOver ?? false
      return answer
    }
    let line: Sentence =
      loaded.line.map { .fillsLine(loaded.code, $0) } ?? .loadedFree(loaded.code, loaded.isOver)
    guard !outcome.short.isEmpty else { return GoodsAnswer(.accepted, line) }
    let short = outcome.short.reduce(0) { $0 + $1.missing }
    return GoodsAnswer(.accepted, .one(line, .stillMissing(short)))
  }

  /// Sees a thing on the shelf, or settles what does not agree about it.
  private func see(
    _ code: String, in take: String, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    if needs["settle"] != nil { return try settle(code, in: take, needs) }
    let work = SeeStock(take, codes: [code], place: needs["place"] ?? "")
    guard let answer = try work.run(in: house).first else {
      return GoodsAnswer(.refused, .takesNoScan(take))
    }
    let said = Sentence.refusedOne(answer.code, .scanned(answer.verdict, house.law))
    return switch answer.verdict {
    case .seen, .place: GoodsAnswer(.accepted, said)
    case .already: GoodsAnswer(.already, said)
    case .misplaced, .unexpected, .unknown, .refused: GoodsAnswer(.refused, said)
    }
  }

  private func settle(
    _ code: String, in take: String, _ needs: [String: String]
  ) throws(HouseError) -> GoodsAnswer {
    var work = ResolveStock(take, codes: [code])
    work.reason = needs["reason"] ?? ""
    for name in ["reason", "place", "lot", "loss", "tag"] { work.needs[name] = needs[name] }
    let outcome = try work.run(in: house)
    if let done = outcome.done.first {
      return GoodsAnswer(.accepted, .didTo(done.code, house.law.label(done.verb)))
    }
    return outcome.already.isEmpty
      ? refusal(outcome.refused.first?.reason, code) : GoodsAnswer(.already, .standsAlready(code))
  }

  private func load(_ code: String, onRemoval removal: String) throws(HouseError) -> GoodsAnswer {
    let outcome = try LoadRemoval(removal, codes: [code]).run(in: house)
    if let warned = outcome.warned.first {
      return GoodsAnswer(.accepted, .notReadyToLeave(warned.code, warned.reason))
    }
    if let name = outcome.done.first { return GoodsAnswer(.accepted, .loadedFree(name, false)) }
    if let name = outcome.already.first { return GoodsAnswer(.already, .loadedAlready([name])) }
    return refusal(outcome.refused.first?.reason, code)
  }

  private func refusal(_ reason: Sentence?, _ code: String) -> GoodsAnswer {
    GoodsAnswer(.refused, reason.map { .refusedOne(code, $0) } ?? .takesNoScan(code))
  }
}
